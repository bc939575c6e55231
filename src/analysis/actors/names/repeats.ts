/** Where somebody is named again by words that alone are nobody's name. */
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { PRESS_SHORT_NAMES } from '../../lexicon/names/organization-words.ts';
import { NAME_SUFFIXES } from '../../lexicon/names/titles.ts';
import { predicateOf } from './speaking-subject.ts';
import { initialsOf } from '../merging/acronyms.ts';
import { isAcronym, isFirstName } from '../words/word-shapes.ts';
import { plainSpan } from './name-span.ts';
import type { Run } from './name-span.ts';
import type { Name } from './name-forms.ts';
import { DEMONYMS, PEOPLES } from './known-names.ts';
import { isFormOfAddress, isRoleNoun, titleAt } from './title-words.ts';
import { nameText } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** @param isFree whether no other name has taken these words */
export function repeatsOf(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  return [
    ...wholesAgain(words, names, isFree),
    ...partsAgain(words, names, isFree),
    ...papersAgain(words, names, isFree),
    ...initialsAgain(words, names, isFree),
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
 * "Rathbun", where the text has Mark Rathbun: a surname that is no everyday word; and as the subject of a verb one that
 * is, or a first name, "Major said", "Liv said"; of a verb of speech, where it begins its sentence.
 */
function partsAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const bearers = new Map<string, Name>();
  for (const name of names) {
    const { first, end } = name.span;
    const [given, surname] = [words[first], words[end - 1]];
    if (name.kind !== 'person' || !given || !surname) continue;
    // "Mr | Quentz |"
    if (end - first === 1 && name.span.titled) bearers.set(surname.text, name);
    if (end - first < 2) continue;
    if (mayStandAlone(given) && titleAt(words, first) === null) bearers.set(given.text, name);
    if (isFirstName(given) || mayStandAlone(surname))
      bearers.set(surname.text, name).set(surname.text.toUpperCase(), name);
  }
  return words.flatMap((word): Name[] => {
    const bearer = bearers.get(word.text);
    const run = { first: word.index, end: word.index + 1 };
    if (!bearer || !isFree(run)) return [];
    const surname = words[bearer.span.end - 1]?.text ?? '';
    const isSurname =
      (word.text === surname || word.text === surname.toUpperCase()) &&
      !COMMON_WORDS.has(word.key) &&
      !goesOn(words, word);
    const isDoer = isSubject(words, word) && (!word.initial || predicateOf(words, run) !== null);
    if (!isSurname && !isDoer) return [];
    return [{ span: plainSpan(run), kind: 'person' }];
  });
}

/** Whether a word with a capital follows: "Ford | Foundation". */
function goesOn(words: readonly Word[], { index, sentence }: Word): boolean {
  const after = words[index + 1];
  return after?.sentence === sentence && after.capital;
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
    const isLinked = after?.sentence === word.sentence && /^(?:of|and|-)$/u.test(after.key);
    return isAlone && !isLinked && !goesOn(words, word) ? [{ span: plainSpan(run), kind: 'organization' }] : [];
  });
}

/** Two letters may stand for anything. */
const SHORTEST_ACRONYM = 3;

/** "the BHA", where the text has the Baltic Harbour Authority. */
function initialsAgain(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const bodies = new Set(
    names.flatMap(({ span, kind }) =>
      kind === 'organization' && span.end - span.first >= SHORTEST_ACRONYM ? initialsOf(nameText(words, span)) : [],
    ),
  );
  return words.flatMap((word): Name[] => {
    const run = { first: word.index, end: word.index + 1 };
    if (!isAcronym(word) || !bodies.has(word.text.replaceAll('.', '')) || !isFree(run)) return [];
    return [{ span: plainSpan(run), kind: 'organization' }];
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
