/**
 * The offices that are somebody's own in the role that the text states of him: "an adviser to the prime minister" is an
 * adviser, "the president's lawyer" a lawyer, "chief executive of Nokia and a former senator" both.
 */
import { FORMER, LESSER, SHARED_WITH_ASSISTANTS } from '../lexicon/roles.ts';
import { isRoleWord, titlesIn } from './title-words.ts';

/** An office that somebody holds or held. */
export interface Office {
  /** As titles are looked up: "prime minister". */
  key: string;
  /** Held no longer. */
  isPast: boolean;
  /** One beneath the office: "deputy finance minister". */
  isLesser: boolean;
}

/** Behind these comes whom or what one works for: "adviser | to | the prime minister". */
const TIES: ReadonlySet<string> = new Set(
  'to for at on with in from by behind against under about over than who accused'.split(' '),
);

/** "one | of | two deputy chairmen": here the office comes behind. */
const COUNTS: ReadonlySet<string> = new Set('one two three four five six some many several'.split(' '));

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', '&', 'turned']);

/** What opens an office of its own behind "and". */
const ANEW: ReadonlySet<string> = new Set(['a', 'an', 'the', 'now', 'current', 'currently']);

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their former'.split(' '));

/** The offices in a role, in small letters; what others hold in whose service one is are left out. */
export function officesIn(role: string): Office[] {
  const offices: Office[] = [];
  let isPast = false;
  for (const part of partsOf(role.split(/\s+/u))) {
    if (ANEW.has(part[0] ?? '')) isPast = false;
    const own = part.slice(0, ownEnd(part));
    // "the president's | lawyer"
    const owned = own.slice(own.findLastIndex((word) => /['’]s?$/u.test(word)) + 1);
    const keys = owned.flatMap((word) => word.split('-'));
    isPast ||= keys.some((key) => FORMER.has(key));
    const bare = keys.filter((key) => !FORMER.has(key)).join(' ');
    for (const title of titlesIn(bare)) {
      const [before, behind] = [bare.slice(0, bare.indexOf(title)), bare.slice(bare.indexOf(title) + title.length)];
      const isLesser = LESSER.has(before.trim().split(' ').at(-1) ?? '') && !SHARED_WITH_ASSISTANTS.has(title);
      // "mayor-elect": not "the mayor"
      const key = title + (/^ (?:elect|designate)\b/u.exec(behind)?.[0] ?? '');
      offices.push({ key, isPast, isLesser });
    }
  }
  return offices;
}

/** What stands between conjunctions. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words)
    if (CONJUNCTIONS.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts;
}

/** Where what is somebody else's begins: "adviser | to the prime minister", "brother | of the president". */
function ownEnd(words: readonly string[]): number {
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    const next = words[at + 1] ?? '';
    // "editor | in chief", "lawyer | representing the | minister"
    if (TIES.has(word) && !(word === 'in' && next === 'chief')) return at;
    const isParticiple = /(?:ing|ed)$/u.test(word) && isRoleWord(words[at - 1] ?? '');
    if (isParticiple && DETERMINERS.has(next)) return at;
    // "secretary | of state", "chief | of staff" are offices
    const isCounted = COUNTS.has(words[at - 1] ?? '') || /^\d/u.test(words[at - 1] ?? '');
    if (word === 'of' && !isCounted && titlesIn(words.slice(at + 1, nextTie(words, at + 1)).join(' ')).length > 0)
      return at;
  }
  return words.length;
}

function nextTie(words: readonly string[], from: number): number {
  const tie = words.findIndex((word, at) => at >= from && (TIES.has(word) || word === 'of'));
  return tie < 0 ? words.length : tie;
}
