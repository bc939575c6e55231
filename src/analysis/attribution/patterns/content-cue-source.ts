/** "“We won,” said Ms Lee", "The race is tight, she said", and contents that go on after their cue. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { complementAt } from '../grammar/complements.ts';
import { contentBefore, hasFiniteVerb, isSaid } from '../grammar/content-before.ts';
import { cueClauseEnd, endsHere, goesOn } from '../grammar/cue-clauses.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { denialAt } from '../grammar/denials.ts';
import { goesOnInHeading, isFuture } from '../grammar/headings.ts';
import { isHearing } from '../grammar/hearings.ts';
import { hasSubjectBeforeAside } from '../grammar/interrupted-clauses.ts';
import { invertedSubjectEnd } from '../grammar/inverted-subjects.ts';
import { isQuotedSaying } from '../grammar/quoted-sayings.ts';
import { insideQuotation, lowerAt, quotationFrom, quotationTo, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { hasOwnVerb } from '../grammar/relative-clauses.ts';
import { clauseAround } from '../grammar/relative-asides.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { isVerbless } from '../grammar/verbless.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { asSourceSaid, isIdiom } from './as-source-said.ts';

/** Never measured: the training articles tell nothing of courts. */
const SURE_TOLD = 0.8;

export function findContentCueSource(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const frames = VERB_FRAMES.get(group.lemma);
    if (
      !(frames?.has('before') || frames?.has('inverted') || isIdiom(reading, group) || isHearing(reading, group)) ||
      (group.passive && !isHearing(reading, group)) ||
      (group.form === 'infinitive' && !isHabit(reading, group)) ||
      isQuotedSaying(reading, group)
    )
      continue;
    const built = inverted(reading, group) ?? straight(reading, group);
    if (built) found.push(built);
  }
  return found;
}

/** "my teacher used [to say]" */
function isHabit(reading: Reading, { first }: VerbGroup): boolean {
  return /^(?:used|like[sd]?|love[sd]?)$/u.test(lowerAt(reading, first - 1));
}

/** "“We won,” said Ms Lee, the minister." */
function inverted(reading: Reading, group: VerbGroup): Candidate | null {
  if (group.form === 'participle' || VERB_FRAMES.get(group.lemma)?.has('inverted') !== true) return null;
  const end = invertedSubjectEnd(reading, group.end);
  const relative = clauseAround(reading, group.first, end);
  const content = relative?.[0] ?? contentBefore(reading, group.first, isReportingGroup);
  if (!content || hasSubjectBeforeAside(reading, group)) return null;
  if (end === group.end || /^(?:it|him|her|them|me|us|you)$/u.test(lowerAt(reading, group.end))) return null;
  // "Ms Lee, the minister, said the plan was dead": what follows is the content's own subject
  if (startsVerb(reading, end) || goesOnInHeading(reading, end) || isSubjectItself(reading, group, content))
    return null;
  // "The post, titled “Our Mistake,” warned staff that …": whom it warned
  if (VERB_FRAMES.get(group.lemma)?.has('addressee') === true && complementAt(reading, end)?.kind === 'that')
    return null;
  const whole = relative ?? [content, ...goesOn(reading, content, end)];
  if (!isSaid(reading, whole) && !isVerbless(reading, content, { cue: group, end })) return null;
  return candidate('content-said-source', {
    content: whole,
    cue: { first: group.first, end: group.end },
    source: { first: group.end, end },
    lemma: group.lemma,
    negated: group.negated,
  });
}

/** "Ms Lee, who runs the bank, said clients under thirty had left": what stands before is who says it, and no clause. */
function isSubjectItself(reading: Reading, group: VerbGroup, content: TokenRange): boolean {
  const subject = subjectOf(reading, group, isReportingGroup)?.range;
  return subject?.first === content.first && !hasOwnVerb(reading, content);
}

/** "“We won,” Ms Lee said on Sunday." */
function straight(reading: Reading, group: VerbGroup): Candidate | null {
  const subject = subjectOf(reading, group, isReportingGroup);
  // "…, a charge Mr Ng denies": what he denies is the charge
  if (!subject || subject.range.first > group.first || denialAt(reading, subject.clauseFirst)) return null;
  // "…, a claim economists confirm": they confirm the claim
  if (subject.clauseFirst < subject.range.first) return null;
  // "He cited a trial, which had shown a benefit": what stands before holds the one who says it
  if (/^(?:who|which)$/u.test(lowerAt(reading, subject.range.first))) return null;
  // "Asked about it, Ms Lee said she was ill and denied it": what stands before belongs to the first verb
  if (/^(?:and|but)$/u.test(lowerAt(reading, group.first - 1)) && !endsHere(reading, group.end)) return null;
  // "On Monday, Ms Lee said it was over, adding, “We lost.”": another verb of hers stands between
  const quoted = quotationTo(reading, subject.clauseFirst) >= 0;
  const another = group.form === 'participle' && hasFiniteVerb(reading, subject.range.end, group.first);
  if (another && !quoted) return null;
  let boundary = subject.clauseFirst;
  const as = lowerAt(reading, boundary - 1) === 'as';
  if (as) boundary -= 1;
  const after = isIdiom(reading, group) ? group.end + 1 : group.end;
  const end = cueClauseEnd(reading, after, VERB_FRAMES.get(group.lemma)?.has('addressee') === true);
  const relative = end === null ? null : clauseAround(reading, boundary, end);
  const content = relative?.[0] ?? contentBefore(reading, boundary, isReportingGroup);
  if (!content) return as ? asSourceSaid(reading, group, subject.range) : null;
  if (end === null) return null;
  const around = relative ?? [content, ...goesOn(reading, content, end)];
  const isLeadIn = isCircumstance(reading, around);
  if (isLeadIn && !as) return null;
  const whole = isLeadIn ? around.slice(1) : around;
  const isWhole = isSaid(reading, whole) || isFuture(reading, content);
  if (!isWhole || (whole.length === 1 && isSubordinate(reading, content))) return null;
  // "Leeds Crown Court was told": by whom is not said
  if (group.passive) {
    const cue = { first: group.first, end: after };
    return candidate('passive-told', { content: whole, cue, lemma: group.lemma, confidence: SURE_TOLD });
  }
  return candidate(as ? 'content-as-source-said' : 'content-source-said', {
    content: whole,
    cue: { first: group.first, end: after },
    source: subject.range,
    lemma: group.lemma,
    negated: group.negated,
  });
}

/** "According to Ms Lee, he replied, “No.”", "At the time, as he put it, “it was over”": a phrase that only opens the sentence. */
function isCircumstance(reading: Reading, [before, behind]: readonly TokenRange[]): boolean {
  if (!before || !behind || quotationFrom(reading, behind.first) < 0 || insideQuotation(reading, before.end - 1))
    return false;
  const opens = tagAt(reading, before.first) === 'ADP' || lowerAt(reading, before.first) === 'according';
  return opens && !hasFiniteVerb(reading, before.first, before.end);
}

function startsVerb(reading: Reading, at: number): boolean {
  const index = tagAt(reading, at) === 'ADV' ? at + 1 : at;
  const group = reading.groups[reading.groupAt[index] ?? -1];
  return group?.form === 'finite' && group.first <= index;
}

/** "As Ms Lee spoke, the film showed the crowd": a clause that only tells when, and no main clause after it. */
function isSubordinate(reading: Reading, content: TokenRange): boolean {
  if (!/^(?:as|when|while|after|before)$/u.test(lowerAt(reading, content.first))) return false;
  for (let at = content.first; at < content.end; at += 1) {
    if (lowerAt(reading, at) === ',' || insideQuotation(reading, at)) return false;
  }
  return true;
}
