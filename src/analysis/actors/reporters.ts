/**
 * Who reports what a pronoun does: "| Delta | said that | it | had ordered". Somebody whom the text doesn't name, or
 * whose name is nobody's here, is likely to mean himself, so that nobody named before is meant.
 */
import { RELATIVES } from '../lexicon/clause-words.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { PERSON_NOUNS } from '../lexicon/description-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { isSpeaker } from '../lexicon/unnamed-words.ts';
import { genderOfRole, PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { phraseStart } from './nameless.ts';
import { nounBeforeParticiple } from './participles.ts';
import { beforePostNominals } from './post-nominals.ts';
import { placeOf } from './pronoun-clauses.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isLettered } from './strangers.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** "Her lawyer said she had left": she is the one whose lawyer it is. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it']);

/** "The former banker, | who replaced Ann Lee in May |, said" */
const LONGEST_ASIDE = 20;

/** "the union | in the north | of England": so many at most, each of so many words. */
const MOST_COMPLEMENTS = 4;
const LONGEST_PHRASE = 4;

/** The verb in "said | he", "told Ann Lee that | he"; null where none reports what the pronoun does. */
export function reportBefore(words: readonly Word[], { index, sentence }: Word): Word | null {
  let at = words[index - 1]?.key === 'that' ? index - 2 : index - 1;
  while (words[at]?.capital) at -= 1;
  const verb = words[at];
  return verb && isSpeechVerb(verb, sentence) ? verb : null;
}

/** Who reports what a pronoun does: somebody whom the text names or describes, or the noun for a stranger. */
export interface Reporter {
  known: Draft | null;
  stranger: Word | null;
}

const NOBODY: Reporter = { known: null, stranger: null };

/** Who reports what "he", "she" or "it" does; a pronoun in that place tells nothing. */
export function reporterOf(words: readonly Word[], word: Word, mentions: MentionIndex): Reporter {
  const verb = SUBJECTS.has(word.key) ? reportBefore(words, word) : null;
  if (!verb) return NOBODY;
  let at = nounBeforeParticiple(words, verb) ?? beforePostNominals(words, subjectEnd(words, verb, mentions));
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps += 1) {
    const noun = words[at];
    if (noun?.sentence !== verb.sentence) return NOBODY;
    const mention = mentions.at(at);
    // "the union | in Leeds |"
    const start = phraseStart(words, at);
    // "Bo Ng, the | minister |, who left, said"
    const apposed = !mention && words[start - 1]?.text === ',' ? mentions.at(start - 2) : null;
    const named = mention ?? apposed;
    const known = named && named.draft.kind !== 'place' ? named.draft : null;
    const preposition = known ? null : prepositionBefore(words, mention?.mention.firstWord ?? at);
    if (preposition === null) {
      const opener = words[start]?.key ?? '';
      // "Ann Lee's lawyer said she had left": she has, or the lawyer
      const owner = opener === "'s" ? (mentions.at(start - 1)?.draft ?? null) : null;
      const isOwned = OWNERS.get(opener) === word.key;
      // "the Express & Star" is a newspaper rather than "he", and so is any name that two make up
      const isTwo = /^(?:&|and)$/u.test(words[start - 1]?.key ?? '');
      const isPaper = (opener === 'the' || isTwo) && noun.pos === 'PROPN' && word.key !== 'it';
      const isStranger = !named && !isPaper && !isOwned && !mentions.isPartOfName(noun.key) && mayBe(words, noun, word);
      return { known: known ?? owner, stranger: isStranger ? noun : null };
    }
    at = preposition - 1;
  }
  return NOBODY;
}

/** "Sarah Moss, | who interviewed her |, said she": either of them, where both go with the pronoun. */
export function isBesideAnother(words: readonly Word[], word: Word, pronoun: Gender): boolean {
  const verb = SUBJECTS.has(word.key) ? reportBefore(words, word) : null;
  if (!verb || words[verb.index - 1]?.text !== ',') return false;
  let isObject = false;
  for (let at = verb.index - 2; at > verb.index - LONGEST_ASIDE; at -= 1) {
    const one = words[at];
    if (one?.sentence !== verb.sentence || one.text === ',') return false;
    if (one.key === 'who') return isObject;
    isObject ||= PERSONAL_PRONOUNS.get(one.key) === pronoun && placeOf(words, one) === 'object';
  }
  return false;
}

/** Whether a pronoun can mean a stranger: a report is "it" as well as the union is, but not "he". */
function mayBe(words: readonly Word[], noun: Word, pronoun: Word): boolean {
  if (isLettered(words, noun)) return pronoun.key !== 'it';
  // "Prosecutors said he", "Insiders say he": a capital that only opens the sentence
  const isNoun = isRoleNoun(noun) || COMMON_WORDS.has(noun.key);
  const isPlural = noun.initial && /[^s]s$/u.test(noun.key) && pronoun.key !== 'it';
  if (noun.pos === 'PROPN' && noun.capital && !isNoun) return !isPlural;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(noun.pos)) return false;
  if (pronoun.key === 'it') return true;
  const gender = genderOfRole(noun.key);
  const isHuman = ROLE_NOUNS.has(noun.key) || PERSON_NOUNS.has(noun.key) || isSpeaker(noun.key);
  return isHuman && (gender === null || gender === PERSONAL_PRONOUNS.get(pronoun.key));
}

/** "the union | in | Leeds", "Bo Ng | on | Tuesday" */
function prepositionBefore(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= from - LONGEST_PHRASE; at -= 1) {
    if (words[at]?.sentence !== words[from]?.sentence) return null;
    if (words[at]?.pos === 'ADP') return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(words[at]?.pos ?? '')) return null;
  }
  return null;
}

/**
 * Where the subject ends in "Bo | Ng |, in a letter written by his lawyer, Ann Lee, said", when the name behind the comma at
 * word `comma` is that of somebody in an aside; null where it is the subject itself: "The chairman, Ann Lee, said".
 */
export function subjectBeforeAside(words: readonly Word[], comma: number, mentions: MentionIndex): number | null {
  const { sentence } = words[comma] ?? {};
  const described = phraseStart(words, comma - 1);
  if (words[described - 1]?.pos !== 'ADP') return null;
  for (let at = described - 2; at > comma - LONGEST_ASIDE && words[at]?.sentence === sentence; at -= 1) {
    if (words[at]?.text !== ',') continue;
    const opensAside = /^(?:ADP|VERB)$/u.test(words[at + 1]?.pos ?? '');
    return opensAside && mentions.at(at - 1)?.draft.kind === 'person' ? at - 1 : null;
  }
  return null;
}

/** The last word of a verb's subject: "The former | banker |, who left in May, also said", "The chairman, Bo | Ng |, said". */
function subjectEnd(words: readonly Word[], verb: Word, mentions: MentionIndex): number {
  let at = verb.index - 1;
  while (words[at]?.sentence === verb.sentence && /^(?:ADV|AUX)$/u.test(words[at]?.pos ?? '')) at -= 1;
  if (words[at]?.key === 'who' || words[at]?.key === 'which') return words[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (words[at]?.text !== ',') return at;
  const close = at;
  at -= 1;
  for (let isName = mentions.at(at) !== null; at > close - LONGEST_ASIDE; at -= 1) {
    const word = words[at];
    if (word?.sentence !== verb.sentence) return -1;
    if (word.text === ',') return isName ? (subjectBeforeAside(words, at, mentions) ?? close - 1) : at - 1;
    if (word.pos === 'VERB' || RELATIVES.has(word.key)) isName = false;
  }
  return -1;
}
