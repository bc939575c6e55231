/** A statement with the words that lead on to it: "denies that it is a threat", "criticised the American campaign". */
import { saidInWords } from '../../analysis/attribution/said-in-words.ts';
import type { Analysis, Attribution, Span } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';
import { covers, textOf } from '../site.ts';

export interface SentencePart {
  /** With the space to the next part. */
  words: string;
  /** True for what is said; the others are the text's words for the saying. */
  isSaid: boolean;
}

export interface Sentence {
  /** In order; together they are the whole of it. */
  parts: SentencePart[];
  /** True where the cue is one of the parts' words. */
  hasCue: boolean;
  /** True for a denial whose words don't say so: a page has to. */
  hidesDenial: boolean;
}

type Text = Pick<Analysis, 'text'>;

export function sentenceOf(analysis: Text, attribution: Attribution): Sentence {
  const { content, lead = [], certainty, certaintyCue } = attribution;
  const said = saidInWords(analysis.text, content);
  const tellsDenial = certaintyCue !== null && lead.some((span) => covers(span, certaintyCue));
  return {
    parts: lead.length > 0 ? partsOf(analysis, content, lead, said) : [{ words: said, isSaid: true }],
    hasCue: lead.length > 0,
    hidesDenial: certainty === 'denied' && !tellsDenial,
  };
}

export const sentenceInWords = ({ parts, hidesDenial }: Sentence): string =>
  `${hidesDenial ? en.site.statements.denied : ''}${parts.map(({ words }) => words).join('')}`;

function partsOf(analysis: Text, content: readonly Span[], lead: readonly Span[], said: string): SentencePart[] {
  const [first, last] = [content[0], content.at(-1)];
  const [verb] = lead;
  // "Donald Trump, the US president, [is said to be] considering …"
  if (first && last && verb && verb.start >= first.end)
    return [first, verb, last].map((span) => ({ words: textOf(analysis, span), isSaid: span !== verb }));
  const next = [...lead.slice(1), ...content.slice(0, 1)];
  const words = lead.map((span, index) => `${textOf(analysis, span)}${gapBetween(analysis, span, next[index])}`);
  return [
    { words: words.join(''), isSaid: false },
    { words: said, isSaid: true },
  ];
}

/** Dots for words that are left out. */
function gapBetween(analysis: Text, before: Span, next: Span | undefined): string {
  const between = analysis.text.slice(before.end, Math.max(before.end, next?.start ?? 0));
  return /[\p{L}\p{N}]/u.test(between) ? ' … ' : ' ';
}
