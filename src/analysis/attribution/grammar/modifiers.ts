/** What stands before a noun or ties another to it: parts of a noun phrase in either direction. */
import { isPossessive } from './pronouns.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Prepositions that tie a noun phrase to the noun before it: "the head of the agency", "a spokesman for Ms Lee". */
export const TYING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'between',
  'to',
  'against',
  'within',
  'inside',
  'near',
  'behind',
  'including',
  'like',
  'under',
  'across',
  'around',
  'about',
  'over',
]);

/** A noun phrase is never this long: what goes on for longer is a list or a table. */
export const LONGEST_IN_TOKENS = 40;

/** Behind these stands no verb, whatever the tagger says; behind "her" it may. */
const ONLY_OWNERS: ReadonlySet<string> = new Set('its their our my your his'.split(' '));

/** "three rotating chairmen", "a leaked report": a participle before its noun; "its lead author", whose "lead" passes for a verb. */
export function modifies(reading: Reading, at: number): boolean {
  const next = tagAt(reading, at + 1);
  const previous = tagAt(reading, at - 1);
  const participle = /(?:ing|ed|en)$/u.test(lowerAt(reading, at));
  // "the newly elected mayor"; "Experts also questioned reports" has a verb of its own
  const before = previous === 'ADV' ? at - 2 : at - 1;
  const opens = /^(?:DET|ADJ|NUM)$/u.test(tagAt(reading, before) ?? '') || isOwner(lowerAt(reading, before));
  if (next === 'NOUN' && ONLY_OWNERS.has(lowerAt(reading, at - 1))) return true;
  return participle && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') && opens;
}

/** "his", and "'s" of "Hungary's newly elected mayor" */
function isOwner(word: string): boolean {
  return isPossessive(word) || /^['’]s?$/u.test(word);
}

/** Words that end a compound before a noun, besides participles: "far-right", "left-wing", "Trump-era". */
const COMPOUND_END =
  /(?:ed|ing)$|^(?:led|run|owned|born|built|made|right|left|wing|style|era|wide|long|free|like|time)$/u;

/** A part of "Frankfurt-based" or "far-right" before a noun: a word, a hyphen, and a participle or its like, unspaced. */
export function inCompound(reading: Reading, at: number, first: number): boolean {
  for (let hyphen = Math.max(first + 1, at - 1); hyphen <= at + 1; hyphen += 1) {
    const [before, mark, after] = [reading.tokens[hyphen - 1], reading.tokens[hyphen], reading.tokens[hyphen + 1]];
    const isWhole = mark?.text === '-' && before?.end === mark.start && mark.end === after?.start;
    const next = tagAt(reading, hyphen + 2);
    const modifiesNoun = next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'VERB';
    if (isWhole && modifiesNoun && COMPOUND_END.test(after.lower)) return true;
  }
  return false;
}
