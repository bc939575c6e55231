/** Ages, from which years are counted as well: "Born in 1937, she won at 16. Two years later" isn't 1939. */
import { CARDINALS } from '../../lexicon/number-words.ts';
import type { Document, Token } from '../../document.ts';
import { firstNotBefore } from '../../halving.ts';
import type { Mention } from './mentions.ts';

/** So many tokens on an age is looked for. */
const REACH = 60;

/** So many tokens back from its year "born" may stand: "Born in a village near Leeds in". */
const LONGEST_BIRTH = 8;

/**
 * True where an age stands between a time that was told and the token. In the sentence of a time an age is of that time, "In
 * 1990, aged 20, he left", unless the time is that of the birth.
 */
export function isAgeBetween({ tokens }: Document, { span }: Mention, index: number): boolean {
  const first = firstNotBefore(tokens, ({ start }) => start < span.end);
  const told = tokens[first - 1];
  const isBirth = tokens.slice(Math.max(0, first - LONGEST_BIRTH), first).some(({ lower }) => lower === 'born');
  for (let at = Math.max(first, index - REACH); at < index; at += 1) {
    if (isAge(tokens, at) && (isBirth || tokens[at]?.sentence !== told?.sentence)) return true;
  }
  return false;
}

/** "at 16.", "aged sixteen", "at 14 she", but not "at 16 Smith Street", "at 5 p.m." */
function isAge(tokens: readonly Token[], index: number): boolean {
  const [joint, amount, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const isNumber = /^\d{1,2}$/u.test(amount?.text ?? '') || Object.hasOwn(CARDINALS, amount?.lower ?? '');
  if (!isNumber) return false;
  if (joint?.lower === 'aged') return true;
  return (
    joint?.lower === 'at' &&
    (next?.pos === 'PUNCT' || next?.pos === 'PRON' || next?.pos === 'CCONJ') &&
    next.text !== '-'
  );
}
