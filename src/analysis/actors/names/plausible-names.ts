/** Which capitals can be the name of somebody: no event, law, product, people or mere word. */
import { GOVERNMENT_WORDS } from '../../lexicon/names/countries.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import {
  NON_ACTOR_ACRONYMS,
  NON_ACTOR_HEADS,
  NON_ACTOR_OPENERS,
  NON_ACTOR_OPENERS_WITH_OF,
  NON_ACTOR_WORDS,
} from '../../lexicon/names/non-actors.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../../lexicon/names/organization-words.ts';
import type { Search } from './search.ts';
import { DEMONYMS, PEOPLES } from './known-names.ts';
import type { NameSpan } from './name-span.ts';
import { isAcronym } from '../words/word-shapes.ts';
import { nameKey, nameText } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** "NVDA.O": what an exchange calls a company; "(U.S.)" is no such */
const TICKER = /^\p{Lu}{2,6}\.\p{Lu}{1,3}$/u;

/** Whether the words that are left of a run can be the name of somebody. */
export function isName(search: Search, name: NameSpan): boolean {
  const { words } = search;
  if (!words[name.first] || !words[name.end - 1] || name.first >= name.end) return false;
  if (name.known?.sense === 'cast') return true;
  return name.end - name.first === 1 ? isNameOfOne(search, name) : isNameOfSeveral(words, name);
}

function isNameOfOne({ words, capitals }: Search, { first, end, known, titled }: NameSpan): boolean {
  const word = words[first];
  if (!word) return false;
  const text = word.text.replaceAll('.', '');
  if (NON_ACTOR_WORDS.has(text) || (NON_ACTOR_ACRONYMS.has(text) && !known)) return titled;
  if ((DEMONYMS.has(word.key) || PEOPLES.has(word.key)) && !known) return false;
  // "the EVMs", "MLCs": several things or people
  if (/^\p{Lu}{2,}s$/u.test(text) && !known) return false;
  if (text.length < 2 || (/\d/u.test(text) && !known)) return false;
  if (TICKER.test(word.text) && words[first - 1]?.text === '(' && words[end]?.text === ')') return false;
  if (titled) return true;
  if (GOVERNMENT_WORDS.has(word.key) || FUNCTION_WORDS.has(word.key)) return isAcronym(word) || word.key === 'may';
  if (ORGANIZATION_OPENERS.has(text) && !known) return false;
  return !known || !(word.initial && capitals.small(word.key) > 0);
}

function isNameOfSeveral(words: readonly Word[], name: NameSpan): boolean {
  const first = words[name.first];
  const last = words[name.end - 1];
  if (!first || !last) return false;
  const text = first.text.replaceAll('.', '');
  const key = nameKey(words, name);
  if ((DEMONYMS.has(key) || PEOPLES.has(key)) && !name.known) return false;
  if (name.known || name.titled) return true;
  if (NON_ACTOR_HEADS.has(last.text)) return false;
  if (NON_ACTOR_OPENERS.has(text) && !ORGANIZATION_HEADS.has(last.text)) return false;
  if (NON_ACTOR_OPENERS_WITH_OF.has(text) && words[name.first + 1]?.key === 'of') return false;
  if (NON_ACTOR_WORDS.has(nameText(words, name))) return false;
  // "Chinese New Year", "Muslim Americans": nothing but peoples and words that are nobody
  for (let at = name.first; at < name.end; at += 1) {
    const word = words[at];
    if (word && !NON_ACTOR_WORDS.has(word.text) && !DEMONYMS.has(word.key) && !PEOPLES.has(word.key)) return true;
  }
  return ORGANIZATION_HEADS.has(last.text);
}
