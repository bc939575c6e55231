/** "“What we have,” he [went on], “is paperwork.”": an idiom that goes on with what somebody says. */
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { contentBefore } from '../grammar/content-before.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, quotationFrom } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { inside } from '../refine.ts';

/** Both quotations are whoever's the first is; where nobody has claimed that, its subject's. */
export function withGoneOn(reading: Reading, found: readonly Candidate[]): Candidate[] {
  let list = [...found];
  for (const group of reading.groups) {
    const parts = goneOn(reading, group);
    if (!parts) continue;
    const { before, behind, source } = parts;
    const byIdiom = list.find(({ cue }) => cue && cue.first <= group.head && group.head < cue.end);
    const owner = list.find((one) => one !== byIdiom && holdsEnd(one, before));
    if (list.some((one) => one !== byIdiom && holdsEnd(one, behind)) || (byIdiom && !owner)) continue;
    if (owner) {
      const content = [...owner.content, behind].sort((one, other) => one.first - other.first);
      list = list.flatMap((one) => (one === owner ? [{ ...owner, content }] : one === byIdiom ? [] : [one]));
    } else {
      const cue = { first: group.first, end: group.end + 1 };
      list.push(candidate('content-source-said', { content: [before, behind], cue, source, lemma: 'continue' }));
    }
  }
  return list;
}

function holdsEnd({ content }: Candidate, { end }: TokenRange): boolean {
  return inside({ first: end - 1, end }, content);
}

interface GoneOn {
  before: TokenRange;
  behind: TokenRange;
  source: TokenRange;
}

function goneOn(reading: Reading, group: VerbGroup): GoneOn | null {
  const { lemma, form, head, end } = group;
  if (lemma !== 'go' || form !== 'finite' || lowerAt(reading, end) !== 'on') return null;
  const first = end + 2;
  const quotation = quotationFrom(reading, first);
  if (quotation < 0 || insideQuotation(reading, head) || !/^[,:]$/u.test(lowerAt(reading, end + 1))) return null;
  const subject = subjectOf(reading, group, isReportingGroup);
  const before = subject && contentBefore(reading, subject.clauseFirst, isReportingGroup);
  if (!before || !insideQuotation(reading, before.end - 1)) return null;
  return { before, behind: { first, end: reading.quotationEnd[quotation] ?? first }, source: subject.range };
}
