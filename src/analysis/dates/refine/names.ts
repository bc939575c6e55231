/** Leaves out months that are somebody's or something's name: "Theresa May", "March on Washington", "April Jones". */
import type { Document } from '../../document.ts';
import { MONTHS_THAT_ARE_NAMES } from '../../lexicon/dates/months.ts';
import type { Candidate } from '../find/finder.ts';
import { tokenAt } from '../find/finder.ts';
import type { Word, Words } from '../words.ts';

/** After these a month is meant even before a capital: "In April Germany invaded Denmark". */
const STRONG: ReadonlySet<string> = new Set('in since until till during through throughout before'.split(' '));

/** After these "May" and "March" may still be a person or a walk: "by May", "on March". */
const WEAK: ReadonlySet<string> = new Set('by of to from on for after between within towards toward'.split(' '));

/** After these too, but not "May": "with May" is rather a person. */
const WEAKER: ReadonlySet<string> = new Set('as into than with'.split(' '));

const CAPITAL = /^\p{Lu}/u;

export function withoutNames(document: Document, words: Words, candidates: readonly Candidate[]): Candidate[] {
  const lone = candidates.filter(({ first, end }) => {
    const word = words.list[first];
    return end - first === 1 && word?.class === 'month' && MONTHS_THAT_ARE_NAMES.has(word.lower);
  });
  if (lone.length === 0) return [...candidates];
  const people = new Set(document.cast.flatMap(({ name, aliases }) => [name, ...aliases].map(lastWord)));
  for (const { first } of lone) {
    const word = words.list[first];
    if (word && isAfterName(document, words.list[first - 1])) people.add(word.lower);
  }
  const names = lone.filter(({ first }) => {
    const word = words.list[first];
    return word && !isMonth(document, words, first, word, people.has(word.lower));
  });
  const isName = new Set(names);
  return candidates.filter((candidate) => !isName.has(candidate));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Theresa May", "Mr March": once that has been read, "by May" means the person too. */
function isAfterName(document: Document, before: Word | undefined): boolean {
  if (before?.class !== 'other' || !CAPITAL.test(document.text.slice(before.start, before.end))) return false;
  return tokenAt(document, before.start)?.pos === 'PROPN';
}

/** True where a year stands there, or behind a comma there. */
function isYear({ list }: Words, index: number): boolean {
  return list[list[index]?.class === 'comma' ? index + 1 : index]?.class === 'year';
}

/**
 * True where the words around a lone "May", "March", "April" tell that the month is meant.
 * @param isPerson somebody of that name is in the text or the cast
 */
function isMonth(document: Document, words: Words, index: number, word: Word, isPerson: boolean): boolean {
  const before = words.list[index - 1];
  const after = words.list[index + 1];
  if (isFirstOfRange(words, index)) return true;
  if (!before) return false;
  if (STRONG.has(before.lower)) return true;
  // "March and April", "February, March or April"
  const twoBefore = words.list[index - 2]?.class;
  if (['and', 'comma', 'dash', 'slash', 'to'].includes(before.class) && (twoBefore === 'month' || twoBefore === 'year'))
    return true;
  if (isPerson) return false;
  const follows = after ? document.text.slice(after.start, after.end) : '';
  const isBeforeCapital = after?.class === 'other' && CAPITAL.test(follows);
  const next = tokenAt(document, after?.start ?? word.end);
  const isBeforeNoun = after?.class === 'other' && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
  // "May Smith"
  if (isBeforeCapital) return false;
  // "the March summit", but "the May government" is Mrs May's
  if (before.class === 'the' || before.class === 'a') return isBeforeNoun && word.lower !== 'may';
  const isRare = word.lower === 'april' || word.lower === 'june' || word.lower === 'august';
  if (isRare && !CAPITAL.test(document.text.slice(before.start, before.end))) return true;
  if (!WEAK.has(before.lower) && !(word.lower !== 'may' && WEAKER.has(before.lower))) return false;
  // "by May she had left", but "by May's", "for May said": a person's.
  return word.lower === 'march' || (after?.class !== 'possessive' && next?.pos !== 'VERB');
}

/** "(May-August", "August/September 2018", "May to August", "May and June 2018", but not "May and June said" */
function isFirstOfRange(words: Words, index: number): boolean {
  const [joint, other] = [1, 2].map((step) => words.list[index + step]?.class);
  if (other !== 'month') return false;
  const isOpen = joint === 'dash' || joint === 'slash' || joint === 'to' || joint === 'until';
  return isOpen || (joint === 'and' && isYear(words, index + 3));
}
