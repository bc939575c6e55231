/** The letters by which a share is traded: "Arden (LSE: ARDN)", "Moderna (NASDAQ: MRNA)". */
import { EXCHANGES } from '../lexicon/exchanges.ts';
import type { Name } from './name-forms.ts';
import type { Word } from './words.ts';

const TICKER = /^[\p{Lu}\d.]+$/u;

/** The names without the exchanges and letters in brackets, which are nobody there. */
export function withoutTickers(words: readonly Word[], names: readonly Name[]): Name[] {
  return names.filter(({ span: { first, end } }) => {
    if (end - first > 1) return true;
    return !isListing(words, first) && !isListing(words, first - 2);
  });
}

/** "(| LSE |: ARDN)", "(NYSE: ACM, | LSE |: ACM)" */
function isListing(words: readonly Word[], at: number): boolean {
  const [before, exchange, colon, ticker] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (colon?.text !== ':' || !EXCHANGES.has(exchange?.text.toUpperCase() ?? '')) return false;
  const opens = /^(?:[([,;]|and)$/u.test(before?.text ?? '');
  const closes = /^(?:[)\],;]|and)$/u.test(words[at + 3]?.text ?? '');
  return opens && closes && TICKER.test(ticker?.text ?? '');
}
