/** A phrase that names a source and frames the clause around it: "according to officials", "in Ms Lee's view". */
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseEnd, sentenceStop } from '../grammar/clause-ends.ts';
import { isSaid } from '../grammar/content-before.ts';
import { opensContrast } from '../grammar/contrasts.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, quotationFrom, samePlane, sentenceEnd, sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export interface Framing {
  cue: TokenRange;
  source: TokenRange;
  /** The whole phrase. */
  phrase: TokenRange;
}

/** The clause around the phrase, as said by its source; null where there is none. */
export function framed(reading: Reading, rule: string, { cue, source, phrase }: Framing): Candidate | null {
  const { first: at, end } = phrase;
  const sentence = sentenceFirst(reading, at);
  let before = at - 1;
  while (before >= sentence && /^(?:and|but|yet|,)$/u.test(lowerAt(reading, before)) && before - 1 < sentence)
    before -= 1;
  // "said that, according to the police, the car …"
  const nested = lowerAt(reading, at - 1) === ',' && lowerAt(reading, at - 2) === 'that';
  const opens = nested || before < sentence || !samePlane(reading, before, at);
  const content: TokenRange[] = [];
  if (opens) {
    const first = lowerAt(reading, end) === ',' ? end + 1 : end;
    if (first >= sentenceEnd(reading, at)) return null;
    content.push({ first, end: clauseEnd(reading, first, isReportingGroup) });
  } else {
    // "Now, according to the poll, some are swinging": the clause goes on
    const short = at - sentence <= 8;
    // "Three hours later he was, in her words, “a wreck”": the rest is the reporter's
    const quotation = lowerAt(reading, end) === ',' ? quotationFrom(reading, end + 1) : -1;
    const quotes = quotation >= 0;
    if (short || !quotes)
      content.push({ first: contentFirst(reading, at, sentence), end: lowerAt(reading, at - 1) === ',' ? at - 1 : at });
    if ((short || quotes) && lowerAt(reading, end) === ',' && end + 1 < sentenceStop(reading, at)) {
      const quoted = short ? undefined : reading.quotationEnd[quotation];
      const rest = { first: end + 1, end: quoted ?? clauseEnd(reading, end + 1, isReportingGroup) };
      // "Three fled, according to the police, [but a witness said four]" is somebody else's
      const own = content.length === 0 || !opensContrast(reading, rest.first, content[0]?.first ?? sentence);
      if (own && !isRemark(reading, rest, content)) content.push(rest);
    }
  }
  if (content.some((range) => range.end <= range.first)) return null;
  return candidate(rule, { content, cue, source, lemma: lowerAt(reading, cue.first) });
}

/** "The vote was close, according to Ms Lee, [a sign of trouble]", but "He owns, according to Ms Lee, [$3m in shares]". */
function isRemark(reading: Reading, rest: TokenRange, before: readonly TokenRange[]): boolean {
  const opens = /^(?:a|an|the|his|her|its|their)$/u.test(lowerAt(reading, rest.first));
  return opens && before.length > 0 && isSaid(reading, before) && !isSaid(reading, [rest]);
}

function contentFirst(reading: Reading, at: number, sentence: number): number {
  let first = sentence;
  for (let index = sentence; index < at; index += 1) {
    if (lowerAt(reading, index) === ';' && !insideQuotation(reading, index)) first = index + 1;
  }
  while (first < at - 1 && /^(?:but|and|yet|so|still|meanwhile|,)$/u.test(lowerAt(reading, first))) first += 1;
  return first;
}
