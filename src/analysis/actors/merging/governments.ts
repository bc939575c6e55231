/** Where a country's name, people or capital stands for its government: "the British government", "rebuked Washington". */
import { GOVERNMENT_MODIFIERS, GOVERNMENT_WORDS } from '../../lexicon/names/countries.ts';
import type { Country } from '../../lexicon/names/countries.ts';
import { POLICY_NOUNS, PRESSING_VERBS, STATE_VERBS, TOWN_VERBS } from '../../lexicon/names/policy-words.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { prepositionOf } from '../../tree/preposition.ts';
import { headOfRange } from '../../tree/range-head.ts';
import { DEMONYMS, GAZETTEER } from '../names/known-names.ts';
import type { Named } from '../mention.ts';
import { placeOf, roleOf } from '../reference/role.ts';
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
    const end = governmentEnd(words, country.end);
    const last = end === null ? undefined : words[end - 1];
    if (end === null || !last) continue;
    found.push({
      start: phraseStart(words, at),
      end: last.end,
      firstWord: at,
      endWord: end,
      text: text.slice(word.start, last.end).replace(/\s+/gu, ' '),
      key: `${country.country.name} government`.toLowerCase(),
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

/**
 * Whether a capital stands for its government: the subject of a verb of saying, wanting or doing, an object that is
 * pressed ("rebuke Washington"), or a possessor of policies ("Washington's efforts").
 */
export function standsForGovernment({ tree, tokens }: ReadDocument, name: Span): boolean {
  const head = headOfRange(tree, tokensWithin(tokens, name));
  const place = placeOf(tree, head);
  const above = tree.head(place);
  // "Rome, Italy,"
  if (above === undefined || tree.child(head, 'appos') !== undefined) return false;
  switch (roleOf(tree, head)) {
    case 'subject':
      if (tree.child(above, 'cop') !== undefined) return STATE_VERBS.has(tree.lower(above));
      return tree.posOf(above) === 'VERB' && !TOWN_VERBS.has(tree.lemma(above));
    case 'object':
      return PRESSING_VERBS.has(tree.lemma(above));
    case 'owner':
      return POLICY_NOUNS.has(tree.lower(above));
    case 'oblique':
      return /^(?:between|with|against)$/u.test(prepositionOf(tree, place) ?? '');
    case 'other':
      return false;
  }
}
