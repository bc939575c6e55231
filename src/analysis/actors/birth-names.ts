/** Names that somebody was born with, beside the one by which the text calls them: "Sting (born Gordon Sumner)". */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Run } from './find.ts';
import type { Named } from './mention.ts';
import type { Word } from './words.ts';

/** What introduces a birth name, as keys of the words before it. */
const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['(', 'born'],
  [',', 'born'],
  ['(', 'née'],
  ['(', 'nee'],
  [',', 'née'],
  [',', 'whose', 'real', 'name', 'is'],
  [',', 'whose', 'real', 'name', 'was'],
  [',', 'whose', 'birth', 'name', 'was'],
  ['(', 'real', 'name'],
];

/** A name as it is before birth names are told apart: "Cat Stevens" is no longer than this. */
const LONGEST_BEARER = 3;

/** The word after the name of whoever was born with this one: "Sting | (born Gordon Sumner)"; null where none was. */
function bearerEnd(words: readonly Word[], first: number): number | null {
  const said = INTRODUCTIONS.find((keys) =>
    keys.every((key, at) => {
      const word = words[first - keys.length + at];
      return word?.key === key && word.sentence === words[first]?.sentence;
    }),
  );
  return said ? first - said.length : null;
}

/** The capitals before "(born Gordon Sumner)", which must be somebody's name: "Sting". Null where none stand there. */
export function bearerBefore(words: readonly Word[], first: number): Run | null {
  const end = bearerEnd(words, first);
  if (end === null) return null;
  let from = end;
  const isPart = (word: Word | undefined): boolean =>
    word?.capital === true && word.sentence === words[first]?.sentence && !FUNCTION_WORDS.has(word.key);
  while (from > end - LONGEST_BEARER && isPart(words[from - 1])) from -= 1;
  return from < end ? { first: from, end } : null;
}

const BIRTH_NAME: ReadonlySet<string> = new Set(['née', 'né', 'nee']);

/** "(née | Brasier |)": what is somebody's name whatever the word is. */
export function namesAtBirth(words: readonly Word[]): Run[] {
  return words.flatMap(({ key, index, sentence }): Run[] => {
    if (!BIRTH_NAME.has(key) || !/^[(,]$/u.test(words[index - 1]?.text ?? '')) return [];
    let end = index + 1;
    const isPart = (word: Word | undefined): boolean => word?.capital === true && word.sentence === sentence;
    while (end <= index + LONGEST_BEARER && isPart(words[end])) end += 1;
    return end > index + 1 ? [{ first: index + 1, end }] : [];
  });
}

/** Each birth name with its bearer's, as positions in the list of names. */
export function birthNames(words: readonly Word[], names: readonly Named[]): Map<number, number> {
  const byEnd = new Map(names.map((name, index) => [name.endWord, index]));
  return new Map(
    names.flatMap(({ firstWord, kind }, index): [number, number][] => {
      const end = kind === 'person' ? bearerEnd(words, firstWord) : null;
      const bearer = end === null ? undefined : byEnd.get(end);
      return bearer === undefined || names[bearer]?.kind === 'place' ? [] : [[index, bearer]];
    }),
  );
}

/**
 * The names without those that only say how somebody was born: "Born Margaret Hobbs in 1932, she left school". Whom the
 * text calls so otherwise stays.
 */
export function withoutBirthOnly(words: readonly Word[], names: readonly Named[]): Named[] {
  const surnames = new Map<string, number>();
  const surnameOf = ({ endWord }: Named): string => words[endWord - 1]?.key ?? '';
  for (const name of names) surnames.set(surnameOf(name), (surnames.get(surnameOf(name)) ?? 0) + 1);
  const first = names.findIndex(({ kind }) => kind === 'person');
  return names.filter((name, index) => {
    // with nobody named before, it is the name of whom the text is about
    if (first < 0 || first >= index) return true;
    const born = words[name.firstWord - 1];
    const opens = born?.key === 'born' && words[born.index - 1]?.sentence !== born.sentence;
    const isBirthOnly = name.kind === 'person' && opens && born.sentence === words[name.firstWord]?.sentence;
    return !isBirthOnly || (surnames.get(surnameOf(name)) ?? 0) > 1;
  });
}
