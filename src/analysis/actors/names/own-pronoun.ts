/** Which pronoun the words behind a name have for it. */
import { BODY_DEEDS, BODY_STATES } from '../../lexicon/names/body-words.ts';
import { SPEAKING_VERBS } from '../../lexicon/names/context-nouns.ts';
import { WEEKDAY_NAMES } from '../../lexicon/dates/weekdays.ts';
import type { PartOfSpeech } from '../../document.ts';
import type { Run } from './name-span.ts';
import type { Word } from '../words/words.ts';

/** "it" and "he" of what somebody says stand no further from the verb. */
const FURTHEST_PRONOUN = 6;

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
