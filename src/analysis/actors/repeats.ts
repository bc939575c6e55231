/** Where somebody is named again by words that alone are nobody's name. */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { PRESS_SHORT_NAMES } from '../lexicon/organization-words.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { predicateOf } from './body-signs.ts';
import { isFirstName } from './word-shapes.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { DEMONYMS, PEOPLES } from './known-names.ts';
import { isFormOfAddress, isRoleNoun, titleAt } from './title-words.ts';
import { nameText } from './words.ts';
import type { Word } from './words.ts';

/** @param isFree whether no other name has taken these words */
export function repeatsOf(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  return [
    ...wholesAgain(words, names, isFree),
    ...partsAgain(words, names, isFree),
    ...papersAgain(words, names, isFree),
  ];
}

/** "the Andy Warhol exhibit", where the text has Andy Warhol: the same two words or more. */
function wholesAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const byText = new Map<string, Name>();
  const openings = new Set<string>();
  let longest = 0;
  for (const name of names) {
    const { first, end } = name.span;
    if (end - first < 2 || name.kind === 'place') continue;
    byText.set(nameText(words, name.span), name);
    openings.add(openingAt(words, first));
    longest = Math.max(longest, end - first);
  }
  return words.flatMap(({ index, capital }) => {
    if (!capital || !isFree({ first: index, end: index + 2 }) || !openings.has(openingAt(words, index))) return [];
    for (let end = Math.min(index + longest, words.length); end >= index + 2; end -= 1) {
      const run = { first: index, end };
      const same = isFree(run) ? byText.get(nameText(words, run)) : undefined;
      if (same) return [{ span: { ...same.span, ...run, titled: false, pronoun: null }, kind: same.kind }];
    }
    return [];
  });
}

const openingAt = (words: readonly Word[], at: number): string => nameText(words, { first: at, end: at + 2 });

/** What stands between a clause's beginning and its subject. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'VERB']);

/**
 * "Major said", where the text has John Major, and "Liv said", where it has Liv Arden: a surname or a first name that is
 * another word as well, as the subject of a verb and without an article; of speech, where it begins its sentence.
 */
function partsAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const bearers = new Map<string, Name>();
  for (const name of names) {
    const { first, end } = name.span;
    const [given, surname] = [words[first], words[end - 1]];
    if (name.kind !== 'person' || end - first < 2 || !given || !surname) continue;
    if (mayStandAlone(given) && titleAt(words, first) === null) bearers.set(given.text, name);
    if (isFirstName(given) || mayStandAlone(surname)) bearers.set(surname.text, name);
  }
  return words.flatMap((word): Name[] => {
    const bearer = bearers.get(word.text);
    const run = { first: word.index, end: word.index + 1 };
    if (!bearer || !isFree(run) || !isSubject(words, word)) return [];
    if (word.initial && predicateOf(words, run) === null) return [];
    return [{ span: { ...bearer.span, ...run, known: null, titled: false, pronoun: null }, kind: 'person' }];
  });
}

/** "the Journal", where the text has had the Wall Street Journal: the last word of a paper's name, behind the article. */
function papersAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const papers = new Map<string, Name>();
  for (const name of names) {
    const last = words[name.span.end - 1];
    const isPaper = name.kind === 'organization' && name.span.end - name.span.first > 1;
    if (isPaper && last && PRESS_SHORT_NAMES.has(last.key) && !papers.has(last.text)) papers.set(last.text, name);
  }
  return words.flatMap((word): Name[] => {
    const [paper, article, after] = [papers.get(word.text), words[word.index - 1], words[word.index + 1]];
    const run = { first: word.index, end: word.index + 1 };
    if (!paper || paper.span.end > word.index || !isFree(run)) return [];
    const isAlone = article?.key === 'the' && article.sentence === word.sentence && !word.headline;
    // "the Post Office", "the Star of David", "the Globe and Mail"
    const goesOn = after?.sentence === word.sentence && (after.capital || /^(?:of|and|-)$/u.test(after.key));
    return isAlone && !goesOn
      ? [{ span: { ...run, known: null, titled: false, pronoun: null }, kind: 'organization' }]
      : [];
  });
}

/** "Liv", "Bird", but not "Then", "Jr." and what is taken for a part of a name: "Frontman", "Americans". */
function mayStandAlone(word: Word): boolean {
  const { key, text } = word;
  if (!/^\p{Lu}\p{Ll}/u.test(text) || FUNCTION_WORDS.has(key) || NAME_SUFFIXES.has(text.replace('.', ''))) return false;
  return !isRoleNoun(word) && !isFormOfAddress(word) && !PEOPLES.has(key) && !DEMONYMS.has(key);
}

function isSubject(words: readonly Word[], { index, sentence }: Word): boolean {
  const [before, verb] = [words[index - 1], words[index + 1]];
  const acts = verb?.sentence === sentence && (verb.pos === 'VERB' || verb.pos === 'AUX');
  return acts && (before?.sentence !== sentence || (BEFORE_SUBJECT.has(before.pos) && !before.capital));
}
