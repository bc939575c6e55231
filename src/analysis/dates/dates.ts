/**
 * The dates stage: time expressions, normalised to TIMEX3 values and calendar ranges.
 *
 * 1. read words    every word becomes a class (words.ts), so that patterns are short
 * 2. find          each finder yields candidates with a meaning that knows no calendar yet (finders.ts)
 * 3. overlaps      the longest wins, before anything looks at neighbours
 * 4. names         "May" the person goes out while its neighbours are still words
 * 5. day and time  "3 p.m." and "Saturday" become one expression
 * 6. titles        "Saturday Night Live" goes out, which took both to be read, and "Tomorrow Never Comes"
 * 7. events       "two days after" reads on to the vote, now that the date behind it is whole
 * 8. resolve       in text order, since "the next day" counts from what was mentioned before
 */
import type { ReadDocument } from '../reader/read-document.ts';
import type { DateMention } from '../schema.ts';
import { dayNumber } from './calendar.ts';
import { tokenAt } from './find/finder.ts';
import type { Candidate } from './find/finder.ts';
import { findCandidates, withoutOverlaps } from './finders.ts';
import type { Meaning } from './meaning.ts';
import { toDateMention } from './normalise.ts';
import { readBesideEvents } from './refine/beside-events.ts';
import { joinDayTimes } from './refine/day-times.ts';
import { withoutNames } from './refine/names.ts';
import { withoutTitles, withoutWorks } from './refine/titles.ts';
import { countsFromPublication, isAside, isNarrative } from './resolve/narrative.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolve.ts';
import { finenessOf, MONTH_FINENESS } from './resolve/mentions.ts';
import type { Mention, Setting } from './resolve/mentions.ts';
import { isDeictic, spokenOn } from './resolve/speech-days.ts';
import type { Placed } from './resolve/speech-days.ts';
import { directionAt, isSpokenFromNow } from './resolve/direction.ts';
import { readWords } from './words.ts';
import type { Words } from './words.ts';

/** How many mentions a later one may count from; what lies further back nobody remembers. */
const REMEMBERED = 24;

/** Finds the time expressions of a document, in text order, none overlapping another. */
export function findDates(document: ReadDocument): DateMention[] {
  const words = readWords(document);
  const found = withoutNames(document, words, withoutOverlaps(findCandidates(document, words)));
  const joined = withoutTitles(document, words, joinDayTimes(words, found));
  const candidates = readBesideEvents(document, words, withoutWorks(document, words, joined));
  const published = dayNumber(document.published);
  const narrative = isNarrative(candidates, published);
  const mentioned: Mention[] = [];
  let ancient = false;
  let dayInParagraph: Mention | null = null;
  let paragraph = -1;
  return candidates.flatMap((candidate, at) => {
    const span = spanOf(words, candidate);
    if (!span) return [];
    const token = tokenAt(document, span.start);
    const here = document.sentences[token?.sentence ?? -1]?.paragraph ?? -1;
    if (here !== paragraph) dayInParagraph = null;
    paragraph = here;
    const direction = () => directionAt(document, span, token?.index ?? 0);
    const setting: Setting = {
      published,
      narrative,
      mentioned,
      paragraph,
      ancient,
      dayInParagraph,
      direction,
      isSpokenFromNow: () => isSpokenFromNow(document, span, token?.index ?? 0),
    };
    const spoken = isDeictic(candidate.meaning) ? spokenOn(document, span, near(words, candidates, at), setting) : null;
    const resolved = spoken
      ? { ...resolve(candidate.meaning, { ...setting, published: spoken.period.first }), anchor: spoken.span }
      : resolve(candidate.meaning, setting);
    if (candidate.meaning.kind === 'stated') ancient = false;
    else if (resolved.value?.startsWith('BC') === true) ancient = true;
    // "at 9 p.m." takes the day of publication for granted; nothing counts from that.
    const isToldDay = candidate.meaning.kind !== 'time' || resolved.period?.dated === true;
    const told = isToldDay ? resolved.period : null;
    const mention: Mention | null = told && {
      period: told,
      paragraph,
      span,
      isAside: isAside(told, document.tokens[(token?.index ?? 0) - 1], direction),
      isHeading: document.paragraphs[paragraph]?.heading === true,
      isOfNews: countsFromPublication(candidate.meaning) && finenessOf(told.unit) < MONTH_FINENESS,
    };
    if (mention?.period.unit === 'day') dayInParagraph = mention;
    // In a history "today" is the writer's, and nothing counts from it.
    if (mention && !(narrative && countsFromPublication(candidate.meaning))) {
      mentioned.push(mention);
      if (mentioned.length > REMEMBERED) mentioned.shift();
    }
    return [lengthBeside(words, candidate, resolved) ?? toDateMention(span, candidate.meaning, resolved)];
  });
}

/** So many expressions on either side may tell when something was said. */
const NEIGHBOURS = 4;

function near(words: Words, candidates: readonly Candidate[], at: number): Placed[] {
  return candidates.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).flatMap((candidate) => {
    const span = spanOf(words, candidate);
    return span ? [{ meaning: candidate.meaning, span }] : [];
  });
}

/** "two days" where nobody knows when the vote was that they are counted from. */
function lengthBeside(words: Words, { first, meaning }: Candidate, { period }: Resolved): DateMention | null {
  if (meaning.kind !== 'beside' || period || !meaning.amount) return null;
  const { value, endWord } = meaning.amount;
  const length: Meaning = { kind: 'duration', value };
  const span = spanOf(words, { first, end: endWord });
  return span && toDateMention(span, length, { period, value });
}

function spanOf(words: Words, { first, end }: Pick<Candidate, 'first' | 'end'>): { start: number; end: number } | null {
  const [firstWord, lastWord] = [words.list[first], words.list[end - 1]];
  return firstWord && lastWord ? { start: firstWord.start, end: lastWord.end } : null;
}
