/** "Ms Lee said that the bank had failed": source, cue and content in this order. */
import type { Frame } from '../../lexicon/frames.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { STUDIES } from '../../lexicon/studies.ts';
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { isBarePassive, isBarePast, isReportingGroup } from '../grammar/cues.ts';
import { frontedEnd } from '../grammar/fronted-clauses.ts';
import { isHearing } from '../grammar/hearings.ts';
import { nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { isNobody } from '../grammar/nobody.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { callsItself } from '../grammar/reflexives.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isQuotedSaying, quotesSaying } from '../grammar/quoted-sayings.ts';
import { relativeEnd } from '../grammar/relative-clauses.ts';
import { relativeReport, relativeReportEnd } from '../grammar/relative-reports.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { matchFrame } from './frame-matches.ts';

/** "The study found smokers were at risk", "The court heard he was ill." */
export const FINDING = 'verb-finding';

/** Frames of verbs that take a bare clause only where a study finds or a court hears something. */
const OF_FINDINGS: readonly Frame[] = ['clause'];
const OF_HEARINGS: readonly Frame[] = ['clause', 'colon', 'quote'];

export function findSourceCueContent(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const frames = VERB_FRAMES.get(group.lemma);
    if (!frames || group.passive || group.auxiliary || isModifier(reading, group) || isBarePassive(reading, group))
      continue;
    if (hangsOnNoun(reading, group) || isQuotedSaying(reading, group) || quotesSaying(reading, group)) continue;
    const built = build(reading, group, frames);
    if (built) found.push(built);
  }
  return found;
}

function build(reading: Reading, group: VerbGroup, frames: ReadonlySet<Frame>): Candidate | null {
  const hearing = isHearing(reading, group);
  const finding = hearing || (group.lemma === 'find' && isFinding(reading, group));
  const more = hearing ? OF_HEARINGS : finding ? OF_FINDINGS : [];
  const match = matchFrame(reading, group, new Set<Frame>([...frames, ...more]));
  if (!match) return null;
  const relative = relativeReport(reading, group.first, group.end);
  // "Mr Ng, [who] in 2019 said …"
  const word = relative && { first: relative.word, end: relative.word + 1 };
  const range = relative?.subject ?? word ?? subjectOf(reading, group, isReportingGroup)?.range ?? null;
  const inside = insideQuotation(reading, group.head);
  const content = match.content.map((one) => {
    const end = frontedEnd(reading, group.head, one);
    const own = relative ? relativeReportEnd(reading, relative, one.first, end) : relativeEnd(reading, range, one);
    return { ...one, end: Math.min(end, own ?? end) };
  });
  if (SEEMING.has(group.lemma)) {
    // "the plan appears to have failed": the subject is part of what appears, and nobody says to whom
    const seems = match.frame === 'to' && range !== null && !inside;
    if (!seems) return null;
    return candidate('verb-seem', {
      content: [range, ...match.content],
      cue: { first: group.first, end: match.cueEnd },
      lemma: group.lemma,
      negated: group.negated,
    });
  }
  return candidate(finding && match.frame === 'clause' ? FINDING : `verb-${match.frame}`, {
    content,
    cue: { first: group.first, end: match.cueEnd },
    source: range !== null && lowerAt(reading, range.first) === 'there' ? null : range,
    lemma: group.lemma,
    negated: group.negated || (range !== null && isNobody(reading, range)),
  });
}

/** "the inquiry found [ministers had lied]", not "he found the door was locked" */
function isFinding(reading: Reading, group: VerbGroup): boolean {
  const source = subjectOf(reading, group, isReportingGroup)?.range;
  if (!source) return false;
  const noun = reading.tokens[nounPhraseEnd(reading, source.first) - 1];
  return noun !== undefined && (STUDIES.has(noun.lemma) || STUDIES.has(noun.lower.replace(/s$/u, '')));
}

/** "US efforts to persuade countries": whose efforts they are the verb's grammar doesn't say. */
function hangsOnNoun(reading: Reading, group: VerbGroup): boolean {
  if (group.form !== 'infinitive') return false;
  const before = tagAt(reading, group.first - 1);
  return before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'NUM';
}

/** "his much criticised speech", "self-described": a participle before its noun; "a website called …": a name. */
function isModifier(reading: Reading, group: VerbGroup): boolean {
  const before = lowerAt(reading, group.first - 1);
  if (before === '-') return true;
  if (isSeenBy(reading, group) || callsItself(reading, group)) return true;
  if (group.form === 'infinitive' || !/(?:ed|ing)$/u.test(lowerAt(reading, group.head))) return false;
  if (lowerAt(reading, group.head) === 'called') {
    return tagAt(reading, group.first - 1) === 'NOUN' && /^(?:an?|-)$/u.test(lowerAt(reading, group.first - 2));
  }
  // "the centre's stated worry", "her expected return"
  const noun = /^(?:NOUN|ADJ|PROPN)$/u.test(tagAt(reading, group.end) ?? '');
  const owned = isPossessive(before) || before === "'s" || before === "'";
  if (owned && noun && group.first === group.head) return true;
  return (
    tagAt(reading, group.first - 1) === 'DET' && !/^(?:all|both|some|many|most|this|that|these|those)$/u.test(before)
  );
}

/** "said in a statement [read] by an aide that", "in a letter [seen] by Reuters": what was done with the statement. */
function isSeenBy(reading: Reading, group: VerbGroup): boolean {
  const isPast = isBarePast(reading, group) || (group.first === group.head && lowerAt(reading, group.head) === 'read');
  if (!isPast || lowerAt(reading, group.end) !== 'by') return false;
  const phrase = nounPhraseBefore(reading, group.first, sentenceFirst(reading, group.head));
  return phrase !== null && /^(?:in|on|at|during|from)$/u.test(lowerAt(reading, phrase.first - 1));
}

/** Verbs whose subject is what is said to be so, not who says it. */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);
