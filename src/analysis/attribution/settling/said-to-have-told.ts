/** "“I'm done,” he is said to have told friends": the quotation is what he is said to have told. */
import { HEARSAY_PASSIVES } from '../../lexicon/hearsay-words.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { contentBefore } from '../grammar/content-before.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, sentenceEnd } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export function withSaidToHaveTold(reading: Reading, one: Candidate): Candidate[] {
  const { cue, content } = one;
  const [subject, told] = content;
  const hearsay = cue && reading.groups[reading.groupAt[cue.first] ?? -1];
  if (!cue || !hearsay?.passive || !HEARSAY_PASSIVES.has(hearsay.lemma) || !subject || !told || content.length > 2)
    return [one];
  const saying = reading.groups[reading.groupAt[told.first] ?? -1];
  if (!saying || told.first < cue.end || VERB_FRAMES.get(saying.lemma)?.has('before') !== true) return [one];
  const said = subject.end <= cue.first ? contentBefore(reading, subject.first, isReportingGroup) : null;
  // "He left on Monday, she is said to have told friends that it was over"
  const ends = told.end >= sentenceEnd(reading, told.first) - 1 || /^[,.;]$/u.test(lowerAt(reading, told.end));
  if (!said || !ends || !insideQuotation(reading, said.end - 1)) return [one];
  const rule = 'content-source-said';
  return [
    {
      ...one,
      rule,
      content: [said],
      cue: { first: cue.first, end: saying.end },
      source: subject,
      lemma: saying.lemma,
      hearsay: false,
    },
  ];
}
