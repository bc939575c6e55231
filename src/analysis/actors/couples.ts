/** Two people whom one phrase names: "Alan and Judith Sargent", "Mr and Mrs Halpin". */
import { RELATIVES } from '../lexicon/relatives.ts';
import { isFirstName } from './word-shapes.ts';
import type { Named } from './mention.ts';
import type { Word } from './words.ts';

/** "the | parents | of Megan Pryce": so many words after the comma say that two are a pair. */
const LONGEST_APPOSITION = 5;

/** The names, with the surname that one of two shares, and with a pair as the group that it is. */
export function withCouples(words: readonly Word[], names: readonly Named[]): Named[] {
  const byFirst = new Map(names.map((name) => [name.firstWord, name]));
  return names.map((name): Named => {
    if (isPair(words, name)) return { ...name, kind: 'group', titled: false, pronoun: null };
    const surname = sharedSurname(words, name, byFirst);
    if (surname === null) return name;
    return { ...name, text: `${name.text} ${surname}`, key: `${name.key} ${surname.toLowerCase()}` };
  });
}

/** "Mr and Mrs | Halpin" are neither of them. */
function isPair(words: readonly Word[], { kind, firstWord }: Named): boolean {
  const [he, and, she] = [-3, -2, -1].map((offset) => words[firstWord + offset]?.key);
  return kind === 'person' && he === 'mr' && (and === 'and' || and === '&') && /^m(?:r?s|iss)$/u.test(she ?? '');
}

/** "her parents, | Alan | and Judith Sargent": only where the text says that they belong together. */
function sharedSurname(
  words: readonly Word[],
  { kind, known, firstWord, endWord }: Named,
  byFirst: ReadonlyMap<number, Named>,
): string | null {
  const [given, and] = [words[firstWord], words[endWord]];
  if (kind !== 'person' || known || endWord - firstWord !== 1 || !isFirstName(given)) return null;
  const other = and?.key === 'and' || and?.text === '&' ? byFirst.get(endWord + 1) : undefined;
  if (other?.kind !== 'person' || other.known || other.titled || !isFirstName(words[other.firstWord])) return null;
  const surname = words[other.endWord - 1];
  if (other.endWord - other.firstWord !== 2 || !surname) return null;
  return areRelated(words, firstWord, other.endWord) ? surname.text : null;
}

/** "brothers | Alan and Bo Ng", "their children: | …", "… |, the parents of Megan" */
function areRelated(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1];
  const noun = before?.text === ',' || before?.text === ':' ? words[first - 2] : before;
  const areNamed = noun !== undefined && (RELATIVES.has(noun.key) || isHusbandAndWife(words, noun));
  if (areNamed && noun.sentence === words[first]?.sentence) return true;
  if (words[end]?.text !== ',') return false;
  for (let at = end + 1; at < end + LONGEST_APPOSITION; at += 1) {
    const word = words[at];
    if (word?.sentence !== words[first]?.sentence || word?.pos === 'VERB' || word?.text === ',') return false;
    if (RELATIVES.has(word?.key ?? '')) return true;
  }
  return false;
}

function isHusbandAndWife(words: readonly Word[], { key, index }: Word): boolean {
  return key === 'wife' && words[index - 1]?.key === 'and' && words[index - 2]?.key === 'husband';
}
