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
    if (before && isSameNight(words, before, candidate)) joined[joined.length - 1] = { ...before, end: candidate.end };
    else if (before && both) joined[joined.length - 1] = { ...before, end: candidate.end, meaning: both };
    else joined.push(candidate);
  }
  return joined.map((candidate, at) => withDayBehind(words, candidate, joined[at + 1]));
}

/** "from 11 a.m. to 4 p.m. Saturday": both hours are Saturday's. */
function withDayBehind(words: Words, candidate: Candidate, next: Candidate | undefined): Candidate {
  const [{ meaning }, behind] = [candidate, next?.meaning];
  const isHour = meaning.kind === 'time' && meaning.day === null && /\d/u.test(meaning.time);
  if (!isHour || behind?.kind !== 'time' || !behind.day || next?.first !== candidate.end + 1) return candidate;
  const joint = words.list[candidate.end];
  // The day must stand behind its hour: "at 3 p.m. and Sunday at noon" are two days.
  const isHourFirst = /^\d/u.test(words.list[next.first]?.lower ?? '') || words.list[next.first]?.class === 'noon';
  const isRange = joint !== undefined && ['to', 'until', 'dash', 'and'].includes(joint.class);
  return isRange && isHourFirst ? { ...candidate, meaning: { ...meaning, day: behind.day } } : candidate;
}

function canJoin(words: Words, before: Candidate, candidate: Candidate): boolean {
  if (candidate.first - before.end > MOST_JOINTS) return false;
  for (let index = before.end; index < candidate.first; index += 1) {
    const between = words.list[index];
    if (!between || !(JOINTS.has(between.class) || between.lower === 'into')) return false;
    if (between.class === 'comma' && isPartOfDay(before.meaning)) return false;
  }
  // "9 February, the morning after"
  const first = words.list[candidate.first];
  if (first?.class === 'the' && words.list[candidate.first - 1]?.class === 'comma' && isPartOfDay(candidate.meaning))
    return false;
  return true;
}

/** "Sunday night into Monday" is one night, that of Sunday. */
function isSameNight(words: Words, { end, meaning }: Candidate, { first, meaning: next }: Candidate): boolean {
  const isNight = meaning.kind === 'time' && meaning.time === 'NI' && meaning.day !== null;
  return isNight && next.kind === 'weekday' && first === end + 1 && words.list[end]?.lower === 'into';
}

/** "opening night, January 23" are two times; "9 a.m., January 23" is one. */
function isPartOfDay(meaning: Meaning): boolean {
  return meaning.kind === 'time' && !/\d/u.test(meaning.time);
}

function joinedMeaning(first: Meaning, second: Meaning): Meaning | null {
  if (first.kind === 'time' && second.kind === 'time') {
    // "9 o'clock" + "this morning": the hour is the finer of the two.
    const [hour, part] = /\d/u.test(first.time) ? [first, second] : [second, first];
    if (!/\d/u.test(hour.time) || /\d/u.test(part.time)) return null;
    // "tomorrow at noon, this afternoon"
    if (hour.day && part.day) return null;
    return { kind: 'time', time: hourIn(hour.time, part.time), day: part.day ?? hour.day };
  }
  if (first.kind === 'time' && first.day === null && isDay(second)) return { ...first, day: second };
  if (second.kind === 'time' && second.day === null && isDay(first)) return { ...second, day: first };
  return null;
}

/** "9 o'clock" in the evening is 21:00. */
function hourIn(hour: string, part: string): string {
  const number = Number(hour.slice(0, 2));
  const isLate = part === 'EV' || part === 'NI' || part === 'AF';
  return isLate && number < 12 ? `${String(number + 12)}${hour.slice(2)}` : hour;
}
