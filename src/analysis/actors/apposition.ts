/**
 * Appositions: noun phrases that stand beside a name and say who its bearer is, "Ann Lee, a spokeswoman for the bank,",
 * "its chief executive, Bo Ng,". They are no mentions of their own, since the name is right there, but "the
 * spokeswoman" further on is one by them.
 */
import { PLACE_NOUNS } from '../lexicon/context-nouns.ts';
import {
  COUNTRY_NOUNS,
  INSTITUTION_NOUNS,
  NOUNS_BY_PARTICIPLE,
  NOUNS_BY_WORD,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/description-nouns.ts';
import { FORMER, LESSER } from '../lexicon/roles.ts';
import { HONORIFICS, NOUNS_BY_ADDRESS } from '../lexicon/titles.ts';
import type { ActorKind } from '../schema.ts';
import type { Draft, Named } from './mention.ts';
import { afterPostNominals } from './post-nominals.ts';
import { isPredicate } from './role-after.ts';
import { hangsOnRole } from './role-before.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** A noun stands no further from its determiner than this, and what depends on it ends within so many words. */
const LONGEST_PHRASE = 7;
const LONGEST_COMPLEMENT = 16;

/** Words in "New York", before "Gov. Bo Ng". */
const LONGEST_STATE = 2;

/** Before a title: "Lt. Gov.", "former Sen." */
const QUALIFIERS: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'late', 'lt', 'lieutenant', 'state']);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'its', 'his', 'her', 'their', 'our']);

/** Marks behind which a clause goes on. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';', ')', '—', '–', ':', '?', '!', '-']);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where']);

/** "a homeopathist", "a cosplayer": after "a", a word like these is somebody. */
const AGENT = /(?:er|or|ist|ian|ant|ee)$/u;

/** For each actor the nouns that stand beside its names, as keys: "spokeswoman", "bank". */
export function findAppositions(words: readonly Word[], drafts: readonly Draft[]): Map<Draft, string[]> {
  const beside = new Map<Draft, string[]>();
  for (const draft of drafts) {
    const nouns = draft.mentions.flatMap((mention): string[] => {
      if (mention.form !== 'name' || words[mention.firstWord]?.headline) return [];
      const head = nounAfter(words, mention, draft.kind) ?? nounBefore(words, mention, draft.kind);
      return [
        ...(head ? [head.key] : []),
        ...(draft.kind === 'person'
          ? [...duties(words, mention), ...addressed(words, mention)]
          : forces(words, mention)),
      ];
    });
    if (nouns.length > 0) beside.set(draft, nouns);
  }
  return beside;
}

/** "Simon Keane KC, | prosecuting |, said": a prosecutor; "Mr Justice | Holt": a judge. */
function duties(words: readonly Word[], { firstWord, endWord }: Named): string[] {
  const comma = afterPostNominals(words, endWord);
  const isParenthesis = words[comma]?.text === ',' && words[comma + 2]?.text === ',';
  const duty = isParenthesis ? NOUNS_BY_PARTICIPLE.get(words[comma + 1]?.key ?? '') : undefined;
  const form = words[firstWord - 2]?.text.replaceAll('.', '') ?? '';
  const isJudge = words[firstWord - 1]?.text === 'Justice' && HONORIFICS.has(form);
  return [...(duty === undefined ? [] : [duty]), ...(isJudge ? ['judge'] : [])];
}

/** "Gov. | Bo Ng": a governor; "Prof Dr | Bo Ng": a professor and a doctor. */
function addressed(words: readonly Word[], { firstWord }: Named): readonly string[] {
  const { sentence } = words[firstWord] ?? {};
  const nouns: string[] = [];
  let at = firstWord - 1;
  for (; words[at]?.sentence === sentence; at -= 1) {
    const own = words[at]?.capital ? NOUNS_BY_ADDRESS.get(words[at]?.key ?? '') : undefined;
    if (!own) break;
    nouns.push(...own);
  }
  return isQualified(words, at, sentence) ? [] : nouns;
}

/** "| Former | Gov. Bo Ng", "| former New York | Gov. Bo Ng", "| Lt. | Gov. Bo Ng": none who holds the office. */
function isQualified(words: readonly Word[], end: number, sentence: number | undefined): boolean {
  for (let at = end; at >= end - LONGEST_STATE; at -= 1) {
    const word = words[at];
    if (word?.sentence !== sentence) return false;
    if (QUALIFIERS.has(word?.key ?? '')) return true;
    if (!word?.capital) return false;
  }
  return false;
}

/** "Kent Police": a force. */
function forces(words: readonly Word[], { endWord }: Named): string[] {
  const noun = NOUNS_BY_WORD.get(words[endWord - 1]?.key ?? '');
  return noun === undefined ? [] : [noun];
}

/** "Ann Lee, 42, | a spokeswoman | for the bank, said" */
function nounAfter(words: readonly Word[], name: Named, kind: ActorKind): Word | null {
  const endWord = kind === 'person' ? afterPostNominals(words, name.endWord) : name.endWord;
  const comma = words[endWord];
  if (comma?.text !== ',') return null;
  const isAge = words[endWord + 1]?.pos === 'NUM' && words[endWord + 2]?.text === ',';
  const first = isAge ? endWord + 3 : endWord + 1;
  const opener = words[first]?.key ?? '';
  const article = ARTICLES.has(opener) ? opener : null;
  let head = -1;
  const from = article === null ? first : first + 1;
  for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
    const word = words[at];
    if (word?.sentence !== comma.sentence || !isInPhrase(words, word)) break;
    head = at;
  }
  const noun = words[head];
  if (!noun || !fits(kind, noun, article) || isNoOffice(words, from, head)) return null;
  return closesWell(words, head + 1) ? noun : null;
}

/** "a | former president", "a | deputy minister": none who holds the office. */
function isNoOffice(words: readonly Word[], from: number, head: number): boolean {
  const noun = words[head];
  if (!noun || !isRoleNoun(noun)) return false;
  return words.slice(from, head).some(({ key }) => FORMER.has(key) || LESSER.has(key));
}

/** Nouns, what stands before them, and a participle between: "a practising homeopath". */
function isInPhrase(words: readonly Word[], { pos, key, text, index }: Word): boolean {
  if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM') return true;
  if (key === "'s" || text === '-' || text === '&') return true;
  const next = words[index + 1]?.pos;
  const modifies = next === 'NOUN' || next === 'ADJ' || next === 'PROPN';
  return modifies && (pos === 'ADV' || (pos === 'VERB' && /(?:ing|ed|en)$/u.test(key)));
}

/** Whether the noun can mean an actor of this kind. */
function fits(kind: ActorKind, noun: Word, article: string | null): boolean {
  const isPlural = noun.lemma !== noun.key && noun.key.endsWith('s');
  switch (kind) {
    case 'person': {
      if (isRoleNoun(noun)) return !isPlural;
      if (noun.capital || isPlural || article === null) return false;
      return PERSON_NOUNS.has(noun.key) || ((article === 'a' || article === 'an') && AGENT.test(noun.key));
    }
    case 'place':
      return article !== null && !noun.capital && (PLACE_NOUNS.has(noun.key) || COUNTRY_NOUNS.has(noun.key));
    case 'organization':
    case 'group':
      return article !== null && !noun.capital && (ORGANIZATION_NOUNS.has(noun.key) || INSTITUTION_NOUNS.has(noun.key));
  }
}

/** What depends on the noun holds no verb of its own, and a mark or a relative pronoun ends it. */
function closesWell(words: readonly Word[], from: number): boolean {
  const sentence = words[from - 1]?.sentence ?? -1;
  for (let at = from; at < from + LONGEST_COMPLEMENT; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence || CLOSES.has(word.text) || RELATIVES.has(word.key)) return true;
    if (word.pos === 'AUX' || word.pos === 'PRON') return false;
    if (word.pos === 'VERB' && !/(?:ing|ed|en)$/u.test(word.key)) return false;
    if (isPredicate(words, at, from - 1)) return false;
  }
  return false;
}

/** "the nation's capital, | Wellington", "a lawyer, | Bo Ng, said" */
function nounBefore(words: readonly Word[], { firstWord, endWord }: Named, kind: ActorKind): Word | null {
  const [head, after] = [firstWord - 2, words[endWord]];
  const noun = words[head];
  if (!noun || noun.capital || words[firstWord - 1]?.text !== ',') return null;
  const { sentence } = noun;
  if (words[firstWord]?.sentence !== sentence) return null;
  const ends = after?.sentence !== sentence || after.text === ',' || after.text === '.' || after.text === ')';
  // "the president, Bo Ng, and the queen" may be three
  const isList = after?.text === ',' && /^(?:and|or)$/u.test(words[endWord + 1]?.key ?? '');
  if (!ends || isList) return null;
  for (let first = head - 1; first >= head - LONGEST_PHRASE; first -= 1) {
    const word = words[first];
    if (word?.sentence !== sentence) return null;
    if (ARTICLES.has(word.key) || word.key === "'s") {
      const isOthers = isNoOffice(words, first + 1, head) || hangsOnRole(words, first + 1);
      return fits(kind, noun, word.key) && !isOthers ? noun : null;
    }
    if (!isInPhrase(words, word)) return null;
  }
  return null;
}
