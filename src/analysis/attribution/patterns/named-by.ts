/** "The band, dubbed “the new Oasis” by NME, split": a participle, what it calls something, and behind "by" who does. */
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { insideQuotation, lowerAt, quotationFrom, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTemporalStart } from '../grammar/temporal.ts';

/** Never measured: the training articles have too few. */
const SURE_NAMED = 0.8;

const CALLED: ReadonlyMap<string, string> = new Map([
  ['dubbed', 'dub'],
  ['described', 'describe'],
  ['hailed', 'hail'],
  ['branded', 'brand'],
  ['labelled', 'label'],
  ['labeled', 'label'],
  ['called', 'call'],
  ['nicknamed', 'nickname'],
  ['dismissed', 'dismiss'],
  ['derided', 'deride'],
]);

/** "what [the prime minister] described" */
const LONGEST_NAMER_IN_TOKENS = 6;

/** The rule's name: its source is the agent, whatever stands nearer. */
export const NAMED_BY = 'named-by';

export function findNamedBy(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ lower, index }) => {
    const lemma = CALLED.get(lower);
    const isBare =
      lemma !== undefined &&
      !insideQuotation(reading, index) &&
      tagAt(reading, index - 1) !== 'AUX' &&
      !isBehindWhat(reading, index);
    const named = isBare ? (behindWords(reading, index + 1) ?? behindAgent(reading, index + 1)) : null;
    if (!named || lemma === undefined) return [];
    const { source, content } = named;
    const cue = { first: index, end: index + 1 };
    return [candidate(NAMED_BY, { content: [content], cue, source, lemma, confidence: SURE_NAMED })];
  });
}

/** "after what he [described] as “lies” by the paper": he does, and the paper is whom it is about. */
function isBehindWhat(reading: Reading, at: number): boolean {
  for (let back = at - 1; back > at - LONGEST_NAMER_IN_TOKENS; back -= 1) {
    if (lowerAt(reading, back) === 'what') return true;
    if (!/^(?:PRON|PROPN|NOUN|DET|ADJ|ADV)$/u.test(tagAt(reading, back) ?? '')) return false;
  }
  return false;
}

interface Naming {
  source: TokenRange;
  content: TokenRange;
}

/** "(as) “the new Oasis” by NME" */
function behindWords(reading: Reading, at: number): Naming | null {
  const content = quotedAt(reading, lowerAt(reading, at) === 'as' ? at + 1 : at);
  if (!content || lowerAt(reading, content.end) !== 'by') return null;
  const first = content.end + 1;
  const end = longNounPhraseEnd(reading, first);
  return end > first && isSomebody(reading, first) ? { source: { first, end }, content } : null;
}

/** "by Vogue as “the most wanted shoe”" */
function behindAgent(reading: Reading, at: number): Naming | null {
  if (lowerAt(reading, at) !== 'by') return null;
  const end = longNounPhraseEnd(reading, at + 1);
  const content = end > at + 1 && lowerAt(reading, end) === 'as' ? quotedAt(reading, end + 1) : null;
  return content && { source: { first: at + 1, end }, content };
}

/** "by NME", "by critics", "by the mayor"; not "by mistake", "by Friday". */
function isSomebody(reading: Reading, at: number): boolean {
  if (isTemporalStart(reading, at)) return false;
  const token = reading.tokens[at];
  return nounPhraseEnd(reading, at) > at + 1 || tagAt(reading, at) !== 'NOUN' || token?.lemma !== token?.lower;
}

/** The quotation that begins at a token, or behind its article: "a “masterpiece”". */
function quotedAt(reading: Reading, at: number): TokenRange | null {
  const first = tagAt(reading, at) === 'DET' && quotationFrom(reading, at) < 0 ? at + 1 : at;
  const quotation = quotationFrom(reading, first);
  const end = quotation < 0 ? undefined : reading.quotationEnd[quotation];
  return end === undefined ? null : { first: at, end };
}
