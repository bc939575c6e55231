/** Joins an hour or part of the day with the day beside it: "2.30 p.m." + "on" + "Saturday", "Tuesday" + "morning". */
import type { Candidate } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import type { WordClass } from '../word-classes.ts';
import type { Words } from '../words.ts';

/** Words that may stand between the two, at most two of them. */
const JOINTS: ReadonlySet<WordClass> = new Set<WordClass>(['on', 'at', 'in', 'comma', 'the', 'of', 'approx']);
const MOST_JOINTS = 2;

function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return true;
    case 'yearly':
      return meaning.inYear(2000)?.unit === 'day';
    case 'stated':
      return meaning.period.unit === 'day';
    case 'shifted':
      return meaning.unit === 'day';
    case 'part':
      return isDay(meaning.of);
    case 'nth':
      return meaning.unit === 'date' || meaning.unit === 'weekday' || meaning.unit === 'day';
    case 'open':
    case 'beside':
    case 'undated':
    case 'time':
    case 'reference':
    case 'duration':
    case 'set':
    case 'unknown':
      return false;
  }
}

export function joinDayTimes(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const both = before && canJoin(words, before, candidate) ? joinedMeaning(before.meaning, candidate.meaning) : null;
    if (before && both) joined[joined.length - 1] = { ...before, end: candidate.end, meaning: both };
    else joined.push(candidate);
  }
  return joined;
}

function canJoin(words: Words, before: Candidate, candidate: Candidate): boolean {
  const between = words.list.slice(before.end, candidate.first);
  return between.length <= MOST_JOINTS && between.every((word) => JOINTS.has(word.class));
}

function joinedMeaning(first: Meaning, second: Meaning): Meaning | null {
  if (first.kind === 'time' && first.day === null && isDay(second)) return { ...first, day: second };
  if (second.kind === 'time' && second.day === null && isDay(first)) return { ...second, day: first };
  return null;
}
