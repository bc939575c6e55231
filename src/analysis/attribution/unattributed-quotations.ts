/** Quotations that no attribution claims: kept, with nobody behind them, since nobody is named. */
import { THINKING_VERBS } from '../lexicon/reporting-verbs.ts';
import { candidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { lowerAt, paragraphOf, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isTitle } from './grammar/titles.ts';

export function unattributedQuotations(reading: Reading, attributed: readonly Candidate[]): Candidate[] {
  const claimed = new Uint8Array(reading.document.quotations.length);
  for (const one of attributed) {
    if (isThoughtInHeading(reading, one)) continue;
    for (const range of [...one.content, ...(one.source ? [one.source] : [])]) {
      for (let at = range.first; at < range.end; at += 1) {
        const quotation = reading.quotationAt[at] ?? -1;
        if (quotation >= 0) claimed[quotation] = 1;
      }
    }
  }
  return reading.document.quotations.flatMap((_, index) => {
    const first = reading.quotationFirst[index] ?? 0;
    const end = reading.quotationEnd[index] ?? first;
    if (claimed[index] === 1 || end <= first || isTitle(reading, first, end) || isNickname(reading, first, end))
      return [];
    return [candidate('quotation', { content: [{ first, end }] })];
  });
}

/** "Britain concludes Huawei is “manageable risk”": in a headline, the marks may be anybody's. */
function isThoughtInHeading(reading: Reading, one: Candidate): boolean {
  if (
    one.lemma === null ||
    !one.cue ||
    !THINKING_VERBS.has(one.lemma) ||
    !/^(?:model$|(?:model\+)?verb-)/u.test(one.rule)
  )
    return false;
  return reading.document.paragraphs[paragraphOf(reading, one.cue.first)]?.heading === true;
}

/** Dwayne “The Rock” Johnson: between two names. */
function isNickname(reading: Reading, first: number, end: number): boolean {
  return (
    tagAt(reading, first - 1) === 'PROPN' &&
    tagAt(reading, end) === 'PROPN' &&
    lowerAt(reading, end) !== ',' &&
    end - first <= 5
  );
}
