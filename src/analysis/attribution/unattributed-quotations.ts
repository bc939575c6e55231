/** Quotations that no attribution claims: kept, with nobody behind them, since nobody is named. */
import type { Candidate, TokenRange } from './candidate.ts';
import { insideQuotation, lowerAt, paragraphOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** What stays small in a title. */
const SMALL_WORD = /^(?:a|an|the|of|in|on|and|or|to|for|at|by|with|from|de|la)$/u;

const LONGEST_NICKNAME = 5;

export function unattributedQuotations(reading: Reading, attributed: readonly Candidate[]): Candidate[] {
  const claimed = new Uint8Array(reading.quoted.length);
  for (const { content, source } of attributed)
    for (const { first, end } of [...content, ...(source ? [source] : [])])
      for (let at = first; at < end; at += 1) {
        const quotation = reading.quotationAt[at] ?? -1;
        if (quotation >= 0) claimed[quotation] = 1;
      }
  return reading.quoted.flatMap((range, quotation): Candidate[] => {
    if (claimed[quotation] === 1 || range.end <= range.first || isTitle(reading, range) || isNickname(reading, range))
      return [];
    const content = [range];
    for (let next = quotation; goesOn(reading, next) && claimed[next + 1] !== 1; next += 1) {
      claimed[next + 1] = 1;
      content.push(reading.quoted[next + 1] ?? range);
    }
    return [
      {
        rule: 'quotation',
        verbatim: false,
        content,
        cue: null,
        source: null,
        odds: reading.document.readings.marks.odds,
      },
    ];
  });
}

/** “It began in Leeds. / “I left.”: a quotation that isn't closed before the next paragraph opens it again. */
function goesOn({ document, quoted }: Reading, quotation: number): boolean {
  const { quotations, text } = document;
  const [one, next] = [quotations[quotation], quotations[quotation + 1]];
  if (!one || !next || one.closed || text[one.start] !== text[next.start]) return false;
  return quoted[quotation + 1]?.first === quoted[quotation]?.end;
}

/** “The Art of the Deal”: every word of weight has a capital, in a sentence that isn't all capitals itself. */
function isTitle(reading: Reading, { first, end }: TokenRange): boolean {
  if (reading.document.paragraphs[paragraphOf(reading, first)]?.heading === true) return false;
  let capitals = 0;
  for (let at = first; at < end; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (!/^\p{L}/u.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
    else if (!SMALL_WORD.test(text)) return false;
  }
  return capitals > 0;
}

/** Dwayne “The Rock” Johnson: between two names. */
function isNickname(reading: Reading, { first, end }: TokenRange): boolean {
  const { pos } = reading.tree;
  return (
    pos[first - 1] === 'PROPN' &&
    pos[end] === 'PROPN' &&
    end - first <= LONGEST_NICKNAME &&
    lowerAt(reading, end) !== ',' &&
    !insideQuotation(reading, first - 1)
  );
}
