/** Where whoever speaks falls silent behind what he says: "said a man had been held but declined to name him". */
import { OWN_KNOWLEDGE, REFUSING_WORDS, SPEECH_VERBS, TELLING_VERBS } from '../../lexicon/silence-words.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { keepsSilent, verbBefore } from './continued-clauses.ts';
import { isReportingGroup } from './cues.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isPossessive } from './pronouns.ts';
import { groupFrom, insideQuotation, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isCollective, isPerson } from './subject-kinds.ts';
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A verb's neighbour is looked for among this many groups before it. */
const NEAREST = 6;

/** "declined [to say more]", "stopped [short of] naming him", not "refused [to drop the gun]" */
export function refusesToSpeak(reading: Reading, group: VerbGroup): boolean {
  if (stopsShort(reading, group.head)) return tagAt(reading, group.head + 3) === 'VERB';
  const what = groupFrom(reading, group.end);
  if (!REFUSING_WORDS.has(group.lemma) || what?.form !== 'infinitive' || group.lemma === lowerAt(reading, group.head))
    return false;
  return SPEECH_VERBS.has(what.lemma) || TELLING_VERBS.has(what.lemma) || what.lemma === 'give';
}

/** "[stopped] short of naming him" */
export function stopsShort(reading: Reading, at: number): boolean {
  const isStop = reading.tokens[at]?.lemma === 'stop';
  return isStop && lowerAt(reading, at + 1) === 'short' && lowerAt(reading, at + 2) === 'of';
}

/** "said [that Ms Lee had been asked but declined to answer]": who refuses is the subject of the clause before. */
export function isRefusedWithin(
  reading: Reading,
  group: VerbGroup,
  isCue: (group: VerbGroup) => boolean,
  first: number,
): boolean {
  if ((subjectOf(reading, group, isCue)?.range.first ?? 0) >= first) return true;
  const told = keepsSilent(reading, group) ? group.lemma : lowerAt(reading, group.end + 1);
  if (lowerAt(reading, group.first - 2) === ',' || OWN_KNOWLEDGE.has(told)) return false;
  const index = reading.groupAt[group.head] ?? 0;
  const before = reading.groups.slice(Math.max(0, index - NEAREST), index).findLast(({ form }) => form === 'finite');
  const subject = before ? subjectOf(reading, before, isCue)?.range : null;
  if (!subject || subject.first < first) return false;
  return /^(?:he|she|who)$/u.test(lowerAt(reading, subject.first)) || isPerson(reading, subject);
}

/**
 * "said a body had been found [but did not release] a name": is nothing more told, where what the clause before is about
 * can't be what is silent? A person or a body might: "said the ministry had known [but did not tell] the public".
 */
export function fallsSilent(reading: Reading, group: VerbGroup, first: number): boolean {
  if (group.form !== 'finite' || group.auxiliary || group.passive || insideQuotation(reading, group.first))
    return false;
  // "said the town respected it [and would not comment]"
  if (lowerAt(reading, group.first - 1) !== 'but') return false;
  const silent = keepsSilent(reading, group);
  if (!silent && !refusesToSpeak(reading, group)) return false;
  const isParted = lowerAt(reading, group.first - 2) === ',';
  const before = verbBefore(reading, group);
  const subject = before && before.first > first ? subjectOf(reading, before, isReportingGroup)?.range : null;
  if (!before || !subject || subject.first < first) return isParted;
  // "[two patients] had died", "[it] was aware", "[a body] was found"
  const noun = reading.tokens[nounPhraseEnd(reading, subject.first) - 1];
  if (!noun || /^(?:it|they)$/u.test(noun.lower) || tagAt(reading, subject.first) === 'NUM') return noun !== undefined;
  if (tagAt(reading, noun.index) === 'NOUN' && !isSpeaker(noun.lemma) && !isCollective(noun)) return true;
  // "a man was held but [did not give] details", but "did not give his name"
  const told = silent ? group.lemma : lowerAt(reading, group.end + 1);
  return (isParted || before.passive) && OWN_KNOWLEDGE.has(told) && !isPossessive(lowerAt(reading, group.end));
}
