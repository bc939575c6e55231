/** Where the reporter turns from one report to the next: ", but Ms Lee said …", " and called for …". */
import { LAST_SPEECH_CLASS, REPORTING_CLASS, THINKING_CLASS } from '../../lexicon/reporting-classes.ts';
import { DEEDS_TO_OBJECTS, PERSONS_DEEDS } from '../../lexicon/deeds.ts';
import { DISSENTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { continuesClause, keepsSilent, verbBefore } from './continued-clauses.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { figureGiven } from './figures.ts';
import { isNamePossessive } from './possessive-names.ts';
import { isSubjectPronoun } from './pronouns.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isRefusedWithin, refusesToSpeak } from './refusals.ts';
import { isCollective, isPerson } from './subject-kinds.ts';
import { subjectOf } from './subjects.ts';
import { isPastParticiple } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** ", a lawyer for the bank in the north of the town,": no longer than this between a subject and its verb. */
const LONGEST_ASIDE_IN_TOKENS = 14;

/**
 * Does another report begin at `at`, behind the conjunction `word`, with a subject of its own or the subject of the
 * last? The last one's content begins at `first`.
 */
export function turns(
  reading: Reading,
  at: number,
  isCue: (group: VerbGroup) => boolean,
  word: string,
  first: number,
): boolean {
  if (word !== 'as' && word !== 'even' && sharedCue(reading, at, isCue, first)) return true;
  return opensReport(reading, at, isCue);
}

/** "[but] also Ms Lee said", "[but] its rival, Ng plc, said": a subject and its reporting verb; not "[and] that Ms Lee said". */
function opensReport(reading: Reading, at: number, isCue: (group: VerbGroup) => boolean): boolean {
  let start = at;
  while (tagAt(reading, start) === 'ADV' || /^(?:even|as|also|that)$/u.test(lowerAt(reading, start))) {
    if (lowerAt(reading, start) === 'that') return false;
    start += 1;
  }
  let end = nounPhraseEnd(reading, start);
  if (end === start) return false;
  if (isNamePossessive(reading, end)) end += 1;
  if (isInterrupted(reading, end, isCue)) return true;
  const near = groupFrom(reading, end);
  if (isOwnCue(reading, near, isCue)) return true;
  // "[but] aid groups put the toll at 60"
  if (near?.form === 'finite' && !insideQuotation(reading, near.head) && figureGiven(reading, near)) return true;
  // farther off, "the fall in costs showed", only a verb of saying is surely another's
  const long = longNounPhraseEnd(reading, start);
  const group = groupFrom(reading, long) ?? groupFrom(reading, asideEnd(reading, long));
  const speech = REPORTING_CLASS.get(group?.lemma ?? '') ?? 0;
  if (speech > 0 && speech <= LAST_SPEECH_CLASS && isOwnCue(reading, group, isCue)) return true;
  return isSpeaker(reading.tokens[end - 1]?.lemma ?? '') && speaksSoon(reading, end, isCue);
}

/** "[but] the third[, she insists,] is her best": a report of its own around its cue. */
function isInterrupted(reading: Reading, comma: number, isCue: (group: VerbGroup) => boolean): boolean {
  if (lowerAt(reading, comma) !== ',') return false;
  const subject = nounPhraseEnd(reading, comma + 1);
  const group = subject > comma + 1 ? groupFrom(reading, subject) : null;
  return group !== null && isOwnCue(reading, group, isCue) && lowerAt(reading, group.end) === ',';
}

/** "a person [familiar with her thinking says]": the first verb behind somebody who can speak is one of saying. */
function speaksSoon(reading: Reading, from: number, isCue: (group: VerbGroup) => boolean): boolean {
  for (let at = from; at < from + LONGEST_ASIDE_IN_TOKENS; at += 1) {
    if (/^[,;:.—–]$/u.test(lowerAt(reading, at)) || insideQuotation(reading, at)) return false;
    const group = groupFrom(reading, at);
    if (group?.form !== 'finite') continue;
    const speech = REPORTING_CLASS.get(group.lemma) ?? 0;
    return speech > 0 && speech <= LAST_SPEECH_CLASS && isOwnCue(reading, group, isCue) && isActive(reading, group);
  }
  return false;
}

/** "a person quoted in the report", "a man said to be ill": a participle that hangs on the noun tells nothing. */
function isActive(reading: Reading, { head, end }: VerbGroup): boolean {
  return !/^(?:ADP|PART)$/u.test(tagAt(reading, end) ?? '') || !isPastParticiple(lowerAt(reading, head));
}

function isOwnCue(reading: Reading, group: VerbGroup | null, isCue: (group: VerbGroup) => boolean): boolean {
  return (
    group !== null && group.form === 'finite' && !group.passive && isCue(group) && !insideQuotation(reading, group.head)
  );
}

/** The token after an aside between two commas that begins at `at`, or `at`. */
function asideEnd(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== ',') return at;
  for (let close = at + 2; close <= at + LONGEST_ASIDE_IN_TOKENS; close += 1) {
    if (/^[;:]$/u.test(lowerAt(reading, close))) return at;
    if (lowerAt(reading, close) === ',') return close + 1;
  }
  return at;
}

/** " and said it …", ", but declined to say": a finite reporting verb without a subject between it and the conjunction. */
export function sharedCue(reading: Reading, at: number, isCue: (group: VerbGroup) => boolean, first: number): boolean {
  const group = groupFrom(reading, at);
  if (group?.form !== 'finite' || group.auxiliary || group.passive || group.head <= first) return false;
  if (refusesToSpeak(reading, group) || keepsSilent(reading, group))
    return !isRefusedWithin(reading, group, isCue, first);
  if (resumes(reading, group, first)) return true;
  if (!isCue(group) || continuesClause(reading, group) || isTakenAlong(reading, group, first)) return false;
  // after "that he would … and say": a verb without tense belongs to the clause before it
  const form = lowerAt(reading, group.head);
  if (group.first === group.head && form === group.lemma) return false;
  const subject = subjectOf(reading, group, isCue)?.range;
  return !(subject && subject.first >= first && isPerson(reading, subject));
}

/**
 * "said the bill was a disgrace [but voted] for it", "says the cuts are unfair, [but has stopped] short": what the
 * clause is about can't do it, or not in this number, so the speaker does.
 */
export function resumes(reading: Reading, group: VerbGroup, first: number): boolean {
  if (group.form !== 'finite' || group.auxiliary || group.passive) return false;
  const before = verbBefore(reading, group);
  if (!before || before.first <= first) return false;
  const noun = reading.tokens[before.first - 1];
  const isThing = noun !== undefined && tagAt(reading, noun.index) === 'NOUN' && !isSpeaker(noun.lemma);
  if (!isThing || noun.index < first || isOfAnother(reading, before.first)) return false;
  const plural = noun.lower !== noun.lemma && noun.lower.endsWith('s');
  if (lowerAt(reading, group.first) === 'has' && group.first < group.head) return plural;
  // "the film was written and directed by him", "sales fell and declined again", "the gang was armed and stormed the shop"
  return before.lemma === 'be' && !before.passive && !isCollective(noun) && isPersonsDeed(reading, group);
}

/** "the number of [deaths]", "one of the [drivers]": not the noun that has the verb. */
function isOfAnother(reading: Reading, end: number): boolean {
  const phrase = nounPhraseBefore(reading, end, sentenceFirst(reading, end - 1));
  if (!phrase) return true;
  for (let at = phrase.first - 1; at < end; at += 1) if (tagAt(reading, at) === 'ADP') return true;
  return false;
}

/** "[but] voted for it", "[and] thanked him"; "long and signed in ink" describes. */
function isPersonsDeed(reading: Reading, { first, head, end, lemma }: VerbGroup): boolean {
  if (first !== head || lowerAt(reading, head) === lemma) return false;
  if (DEEDS_TO_OBJECTS.has(lemma)) return lowerAt(reading, end) === 'to' || nounPhraseEnd(reading, end) > end;
  return PERSONS_DEEDS.has(lemma) && lowerAt(reading, end) !== 'by';
}

/** "said [it was saddened but understood]", "said [he had read it and disagreed]": what a pronoun's owner thinks only he can tell. */
function isTakenAlong(reading: Reading, group: VerbGroup, first: number): boolean {
  const thinks = REPORTING_CLASS.get(group.lemma) === THINKING_CLASS || DISSENTING_VERBS.has(group.lemma);
  if (!thinks || lowerAt(reading, group.first - 2) === ',') return false;
  const before = verbBefore(reading, group);
  return before !== null && before.first > first && isSubjectPronoun(lowerAt(reading, before.first - 1));
}
