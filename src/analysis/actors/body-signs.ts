/** What the text says of a name that only a body bears, a company or an authority, or only a person. */
import {
  BANKERS,
  BODY_DEEDS,
  BODY_POSSESSIONS,
  BODY_STATES,
  COMPANY_DEEDS,
  HOLDINGS,
  SHARES,
  TRADED,
} from '../lexicon/body-words.ts';
import { SPEAKING_VERBS } from '../lexicon/context-nouns.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { PartOfSpeech } from '../document.ts';
import { isCalledBody, opensWithBody } from './called-bodies.ts';
import type { Run } from './find.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** "it" and "he" of what somebody says stand no further from the verb. */
const FURTHEST_PRONOUN = 6;
const LONGEST_POSSESSION = 3;

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);

/** Which pronoun the words after a subject and its verb have for it: "X said | it | was hiring", "X said | he | was tired". */
export function ownPronoun(words: readonly Word[], name: Run): 'it' | 'person' | null {
  const verb = predicateOf(words, name);
  if (!verb) return null;
  for (let at = verb.index + 1; at <= verb.index + FURTHEST_PRONOUN; at += 1) {
    const word = words[at];
    if (word?.sentence !== verb.sentence) return null;
    if (/^(?:he|she|his|her|him)$/u.test(word.key)) return 'person';
    if (word.key === 'its') return 'it';
    if (word.key === 'it') return isDoer(words, at) ? 'it' : null;
    const isNoun = word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON';
    if (isNoun && !WEEKDAYS.has(word.key)) return null;
  }
  return null;
}

const OPENS_CLAUSE: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'VERB']);

/** "Klarna | said", "Zalando has | denied"; null where the name is no subject, or does anything but speak. */
export function predicateOf(words: readonly Word[], { first, end }: Run): Word | null {
  const [before, head] = [words[first - 1], words[first]];
  const opens =
    before?.sentence !== head?.sentence ||
    before?.key === 'that' ||
    (before !== undefined && OPENS_CLAUSE.has(before.pos));
  const after = words[end];
  const verb = after?.pos === 'AUX' || after?.pos === 'ADV' ? words[end + 1] : after;
  const speaks = verb?.pos === 'VERB' && verb.sentence === head?.sentence && SPEAKING_VERBS.has(verb.lemma);
  return opens && speaks ? verb : null;
}

/** "it | was hiring", "it | would cut jobs", but not "it | was raining" and "it | would be hard". */
function isDoer(words: readonly Word[], it: number): boolean {
  let at = it + 1;
  let isBe = false;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV' || words[at]?.pos === 'PART') {
    isBe = words[at]?.lemma === 'be';
    at += 1;
  }
  const word = words[at];
  if (word?.sentence !== words[it]?.sentence || !word) return false;
  const does = BODY_DEEDS.has(word.lemma) || BODY_DEEDS.has(word.key);
  return isBe ? BODY_STATES.has(word.key) || (does && word.key.endsWith('ing')) : does;
}

/** Whether what stands beside one mention of a name speaks for a body. */
export function speaksForBody(words: readonly Word[], name: Run): boolean {
  const { first, end } = name;
  const sentence = words[first]?.sentence;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  // "Iliad, | which owns Free", but not "Ashcroft v. Iqbal, which held …"
  const verb = at(end + 2)?.pos;
  const isThing = at(end)?.text === ',' && at(end + 1)?.key === 'which' && (verb === 'VERB' || verb === 'AUX');
  if (isThing && !/^vs?$/u.test(at(first - 1)?.key ?? '')) return true;
  // "an analyst | at Norvane"
  const noun = at(first - 2);
  if (at(first - 1)?.key === 'at' && noun !== undefined && !noun.capital && isRoleNoun(noun)) return true;
  // "Ann Lee | at Norvane | said", "polled | by Norvane"
  const speaks = SPEAKING_VERBS.has(at(end)?.lemma ?? '') && at(end)?.pos === 'VERB';
  if (at(first - 1)?.key === 'at' && noun?.pos === 'PROPN' && noun.capital && speaks) return true;
  if (at(first - 1)?.key === 'by' && /^(?:polled|surveyed)$/u.test(noun?.key ?? '')) return true;
  if (ownsIts(words, name)) return true;
  const isBody = isOwnedBody(words, name) || opensWithBody(words, name);
  return isBody || ownPronoun(words, name) === 'it' || isTakenUp(words, name);
}

/** The same where a place might stand as well: "shares | in Norvane", "Norvane's | shareholders", "the drugmaker | Norvane". */
export function isOwnedBody(words: readonly Word[], name: Run): boolean {
  const { first, end } = name;
  const sentence = words[first]?.sentence;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  if (at(end)?.key === "'s" && ownsLikeBody(words, end + 1)) return true;
  // "Norvane | shares fell", but not "Ann | shares a flat"
  if (SHARES.has(at(end)?.key ?? '') && TRADED.has(at(end + 1)?.lemma ?? '')) return true;
  if (at(first - 1)?.key === 'in' && HOLDINGS.has(at(first - 2)?.key ?? '')) return true;
  if (at(first - 1)?.key === 'at' && BANKERS.has(at(first - 2)?.key ?? '')) return true;
  if (at(first - 1)?.key === 'from' && at(first - 2)?.lemma === 'join' && isOne(at(first - 4), at(first - 3)))
    return true;
  return isCalledBody(words, name);
}

/** "Ann Lee | joined from Norvane", "who | joins from Norvane", but not "viewers | joined from Norvane" */
function isOne(before: Word | undefined, subject: Word | undefined): boolean {
  const isName = subject?.pos === 'PROPN' && before?.capital === true && before.sentence === subject.sentence;
  return isName || /^(?:he|she|who)$/u.test(subject?.key ?? '');
}

/** "Norvane | cut | its forecast", "Norvane has | raised | its prices": what companies do with what is theirs. */
function ownsIts(words: readonly Word[], { first, end }: Run): boolean {
  const [before, head] = [words[first - 1], words[first]];
  const opens = before?.sentence !== head?.sentence || (before !== undefined && OPENS_CLAUSE.has(before.pos));
  let at = end;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at += 1;
  const [verb, its] = [words[at], words[at + 1]];
  return opens && its?.sentence === head?.sentence && its?.key === 'its' && COMPANY_DEEDS.has(verb?.lemma ?? '');
}

/** "Zalando's | chief executive", "Vestas's | many shareholders" */
function ownsLikeBody(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + LONGEST_POSSESSION; at += 1) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || !word || word.capital) return false;
    if (BODY_POSSESSIONS.has(word.key) || (word.key === 'chief' && words[at + 1]?.key === 'executive')) return true;
    if (word.pos !== 'ADJ' && word.pos !== 'NOUN') return false;
  }
  return false;
}

/** "Klarna cut 700 jobs. | Its founder said …": the next sentence takes the subject up. */
function isTakenUp(words: readonly Word[], { first, end }: Run): boolean {
  const [head, verb] = [words[first], words[end]];
  if (!head || words[first - 1]?.sentence === head.sentence || (verb?.pos !== 'VERB' && verb?.pos !== 'AUX'))
    return false;
  let at = end;
  while (words[at]?.sentence === head.sentence) {
    if (words[at]?.capital && words[at]?.pos === 'PROPN') return false;
    at += 1;
  }
  return words[at]?.key === 'its' && words[at]?.sentence === head.sentence + 1 && ownsLikeBody(words, at + 1);
}
