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
    // “They said it was over”: what is reported inside a quotation doesn't tell whose the quotation is
    const around = one.cue ? (reading.quotationAt[one.cue.first] ?? -1) : -1;
    for (const range of [...one.content, ...(one.source ? [one.source] : [])]) {
      for (let at = range.first; at < range.end; at += 1) {
        const quotation = reading.quotationAt[at] ?? -1;
        const isAround = quotation === around && !opensWith(reading, one, quotation);
        if (quotation >= 0 && !isAround) claimed[quotation] = 1;
      }
    }
  }
  return reading.document.quotations.flatMap((_, index) => {
    const first = reading.quotationFirst[index] ?? 0;
    const end = reading.quotationEnd[index] ?? first;
    if (claimed[index] === 1 || end <= first || isTitle(reading, first, end) || isNickname(reading, first, end))
      return [];
    const content = [{ first, end }];
    for (let next = index; goesOn(reading, next) && claimed[next + 1] !== 1; next += 1) {
      claimed[next + 1] = 1;
      const opening = reading.quotationFirst[next + 1] ?? 0;
      content.push({ first: opening, end: reading.quotationEnd[next + 1] ?? opening });
    }
    return [candidate('quotation', { content })];
  });
}

/** “It is over,“ said Ms Lee.: a mark that faces the wrong way, so that the cue seems to stand inside. */
function opensWith(reading: Reading, { content }: Candidate, quotation: number): boolean {
  return content[0]?.first === reading.quotationFirst[quotation];
}

/** “It began in Leeds. / “I left.”: a quotation that isn't closed before the next paragraph opens it again. */
function goesOn(reading: Reading, index: number): boolean {
  const end = reading.quotationEnd[index] ?? 0;
  const { quotations, text } = reading.document;
  const [one, next] = [quotations[index], quotations[index + 1]];
  // "They asked the mayor. / “No,” he said.": other marks quote within it
  if (!one || !next || one.closed || text[one.start] !== text[next.start]) return false;
  return reading.quotationFirst[index + 1] === end;
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
