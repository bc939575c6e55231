/** Where a country's name, people or capital stands for its government: "the British government", "rebuked Washington". */
import { GOVERNMENT_MODIFIERS, GOVERNMENT_WORDS } from '../../lexicon/names/countries.ts';
import type { Country } from '../../lexicon/names/countries.ts';
import { LOCATIVE_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { POLICY_NOUNS, PRESSING_VERBS, STATE_VERBS, TOWN_VERBS } from '../../lexicon/names/policy-words.ts';
import { DIRECTIONS } from '../../lexicon/names/places.ts';
import { DEMONYMS, GAZETTEER } from '../names/known-names.ts';
import type { Named } from '../mention.ts';
import { actAsState, peopleEnd } from './peoples.ts';
import { afterPostNominals } from '../names/post-nominals.ts';
import type { Word } from '../words/words.ts';

/** Words in the longest demonym, "Papua New Guinean". */
const LONGEST_DEMONYM = 3;

/** What a noun phrase with a government in it may begin with. */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Adds the governments that are named by a people ("German authorities"), in text order. */
export function withGovernments(words: readonly Word[], text: string, names: readonly Named[]): Named[] {
  const found: Named[] = [];
  const byFirst = new Map(names.map((name) => [name.firstWord, name]));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.capital || word.headline) continue;
    const named = byFirst.get(at);
    const country = countryAt(words, at, named);
    if (!country) continue;
    const ruled = governmentEnd(words, country.end);
    const end = ruled ?? peopleEnd(words, country.end);
    const last = end === null ? undefined : words[end - 1];
    if (end === null || !last) continue;
    found.push({
      start: phraseStart(words, at),
      end: last.end,
      firstWord: at,
      endWord: end,
      text: text.slice(word.start, last.end).replace(/\s+/gu, ' '),
      // "the Chinese | won": behind them "the government" may be another's
      key: `${country.country.name} ${ruled !== null || actAsState(words, end) ? 'government' : 'people'}`.toLowerCase(),
      kind: 'place',
      known: named?.known?.sense === 'cast' ? named.known : { sense: 'country', country: country.country },
      titled: false,
      pronoun: null,
      form: 'description',
    });
    at = end - 1;
  }
  if (found.length === 0) return [...names];
  const taken = new Set(
    found.flatMap(({ firstWord, endWord }) =>
      Array.from({ length: endWord - firstWord }, (_, offset) => firstWord + offset),
    ),
  );
  return [...names.filter((name) => !taken.has(name.firstWord)), ...found].sort((a, b) => a.start - b.start);
}

/** Where the phrase begins: at its article, with an adjective between them or without ("the new | French government"). */
function phraseStart(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  const isAdjective =
    before !== undefined && !before.capital && (before.pos === 'ADJ' || GOVERNMENT_MODIFIERS.has(before.key));
  const article = isAdjective ? words[at - 2] : before;
  const opens = article !== undefined && DETERMINERS.has(article.key) && article.sentence === word?.sentence;
  return (opens ? article : word)?.start ?? 0;
}

function countryAt(
  words: readonly Word[],
  at: number,
  named: Named | undefined,
): { country: Country; end: number } | null {
  // "Papua New Guinean", "South Korean": the longest demonym first
  let phrase = words[at]?.key ?? '';
  let longest: { country: Country; end: number } | null = null;
  for (let end = at + 1; end <= at + LONGEST_DEMONYM; end += 1) {
    const country = DEMONYMS.get(phrase);
    if (country) longest = { country, end };
    const next = words[end];
    if (!next?.capital) break;
    phrase += ` ${next.key}`;
  }
  if (longest) return longest;
  if (!named) return null;
  if (named.known?.sense === 'country') return { country: named.known.country, end: named.endWord };
  if (named.known?.sense !== 'cast') return null;
  const [known] = GAZETTEER.exactly(words, named.firstWord, named.endWord);
  return known?.sense === 'country' ? { country: known.country, end: named.endWord } : null;
}

/** The word after "government" in what follows a country's name or people, or null: "French | coalition government". */
function governmentEnd(words: readonly Word[], at: number): number | null {
  // "France's government"
  let index = words[at]?.key === "'s" ? at + 1 : at;
  const furthest = index + 2;
  while (GOVERNMENT_MODIFIERS.has(words[index]?.key ?? '') && index < furthest) index += 1;
  const word = words[index];
  const sentence = words[at]?.sentence;
  if (!word || word.sentence !== sentence || words[at - 1]?.sentence !== sentence || !GOVERNMENT_WORDS.has(word.key))
    return null;
  // "a British government minister": the government is only part of what is named
  const after = words[index + 1];
  const goesOn = after?.sentence === sentence && after.pos === 'NOUN' && after.start - word.end <= 1;
  return goesOn ? null : index + 1;
}

/** Whether a name says where something is rather than who does it: "in Washington", "northern Iraq", "Salem, Oregon". */
function isLocative(words: readonly Word[], name: { firstWord: number; endWord: number }): boolean {
  const before = words[name.firstWord - 1];
  if (!before || before.sentence !== words[name.firstWord]?.sentence) return false;
  if (before.key === 'the') return isPreposition(words[name.firstWord - 2]);
  if (before.text === ',') {
    const earlier = words[name.firstWord - 2];
    return earlier !== undefined && earlier.capital && words[name.endWord]?.pos === 'PUNCT';
  }
  return isPreposition(before) || DIRECTIONS.has(before.key);
}

function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && LOCATIVE_PREPOSITIONS.has(word.key) && word.pos !== 'PART';
}

/** Whether a name is the subject of a verb that follows it: "Washington wants", "Berlin has refused". */
export function isSubject(words: readonly Word[], name: { firstWord: number; endWord: number }): boolean {
  const before = words[name.firstWord - 1];
  const same = before?.sentence === words[name.firstWord]?.sentence;
  if (before && same && (before.pos === 'ADP' || (before.key === 'the' && words[name.firstWord - 2]?.pos === 'ADP')))
    return false;
  const next = predicateAfter(words, name.endWord);
  return (
    next !== undefined &&
    next.sentence === words[name.firstWord]?.sentence &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    !next.capital &&
    !next.key.endsWith('ing')
  );
}

/** The word after a name, beyond letters, an adverb or other names that share its verb ("Smith and Jones KC also said"). */
function predicateAfter(words: readonly Word[], end: number): Word | undefined {
  let at = afterPostNominals(words, end);
  if (words[at]?.key === 'and' && words[at + 1]?.capital) {
    at += 1;
    while (words[at]?.capital) at += 1;
  }
  return words[at]?.pos === 'ADV' ? words[at + 1] : words[at];
}

/** The dictionary form of the verb behind a subject and its auxiliaries: "London | could well | see". */
function mainVerb(words: readonly Word[], end: number): string {
  let at = end;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at += 1;
  return words[at]?.lemma ?? '';
}

/**
 * Whether a capital stands for its government: the subject of a verb of saying, wanting or doing, an object without a
 * preposition ("rebuke Washington"), or a possessor of policies ("Washington's efforts").
 */
export function standsForGovernment(words: readonly Word[], name: { firstWord: number; endWord: number }): boolean {
  const before = words[name.firstWord - 1];
  const sentence = words[name.firstWord]?.sentence;
  const after = words[name.endWord];
  if (after?.key === "'s") return POLICY_NOUNS.has(words[name.endWord + 1]?.key ?? '');
  if (isLocative(words, name) || (after?.text === ',' && words[name.endWord + 1]?.capital)) return false;
  if (isSubject(words, name))
    return (
      !TOWN_VERBS.has(mainVerb(words, name.endWord)) &&
      (!/^(?:is|was|lies|has|had|are|were)$/u.test(after?.key ?? '') ||
        STATE_VERBS.has(words[name.endWord + 1]?.lemma ?? ''))
    );
  if (before?.sentence === sentence && before?.pos === 'VERB' && PRESSING_VERBS.has(before.lemma)) return true;
  return (
    before?.key === 'between' ||
    (before?.key === 'with' && after?.pos !== 'NOUN') ||
    (before?.key === 'against' && after?.pos !== 'NOUN')
  );
}
