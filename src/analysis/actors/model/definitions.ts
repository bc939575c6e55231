/** What a text says that somebody or something is, anywhere: "Bilbro, a chain of shops", "the band Lorrie". */
import { ORGANIZATION_NOUNS_BEFORE, PLACE_NOUNS } from '../../lexicon/context-nouns.ts';
import { INSTITUTION_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, TOWN_NOUNS } from '../../lexicon/description-nouns.ts';
import type { Run } from '../find.ts';
import { isRoleNoun } from '../title-words.ts';
import type { Word } from '../words.ts';

/** One bit for each kind, which may be set at once. */
const PERSON = 1;
const ORGANIZATION = 2;
const PLACE = 4;

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'another']);
/** "a small, independent chain of shops": the noun comes so soon. */
const LONGEST_DEFINITION = 8;
/** "Bilbro (founded in 1898) is" */
const LONGEST_BRACKET = 20;

/** What each word that is part of a candidate is said to be, by its key: bits. */
export function definitionsIn(words: readonly Word[], candidates: readonly Run[]): Map<string, number> {
  const definitions = new Map<string, number>();
  for (const candidate of candidates) {
    const bits = definitionAfter(words, candidate.end) | definitionBefore(words, candidate.first);
    if (bits === 0) continue;
    for (let at = candidate.first; at < candidate.end; at += 1) {
      const word = words[at];
      if (word?.capital) definitions.set(word.key, (definitions.get(word.key) ?? 0) | bits);
    }
  }
  return definitions;
}

/** "| is a village in", "|, the Danish chain", "| (born 1950) was an actor" */
function definitionAfter(words: readonly Word[], end: number): number {
  const sentence = words[end - 1]?.sentence;
  const wordAt = (at: number): Word | undefined => (words[at]?.sentence === sentence ? words[at] : undefined);
  let at = end;
  if (wordAt(at)?.text === '(') {
    const limit = at + LONGEST_BRACKET;
    while (at < limit && wordAt(at) && wordAt(at)?.text !== ')') at += 1;
    at += 1;
  }
  const link = wordAt(at);
  if (!link || (link.text !== ',' && !COPULAS.has(link.key)) || !ARTICLES.has(wordAt(at + 1)?.key ?? '')) return 0;
  let head: Word | null = null;
  for (let next = at + 2; next < at + 2 + LONGEST_DEFINITION; next += 1) {
    const word = wordAt(next);
    if (word?.pos === 'NOUN') head = word;
    else if (head || !word || word.pos === 'VERB' || word.pos === 'AUX' || word.key === 'of') break;
  }
  return head ? kindOf(head) : 0;
}

/** "the band |", "the village of |", "actor |" */
function definitionBefore(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  const before = words[first - 1];
  if (before?.sentence !== sentence || before?.capital) return 0;
  const noun = before?.key === 'of' ? words[first - 2] : before;
  if (!noun || noun.sentence !== sentence || noun.capital) return 0;
  if (before?.key === 'of') return PLACE_NOUNS.has(noun.key) ? PLACE : 0;
  return noun.pos === 'NOUN' ? kindOf(noun) : 0;
}

function kindOf(noun: Word): number {
  const { key, lemma } = noun;
  const is = (nouns: { has: (key: string) => boolean }): boolean => nouns.has(key) || nouns.has(lemma);
  if (is(ORGANIZATION_NOUNS_BEFORE) || is(ORGANIZATION_NOUNS) || is(INSTITUTION_NOUNS)) return ORGANIZATION;
  if (is(PLACE_NOUNS) || is(TOWN_NOUNS)) return PLACE;
  return isRoleNoun(noun) || is(PERSON_NOUNS) ? PERSON : 0;
}
