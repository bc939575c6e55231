/**
 * The dates stage: time expressions, normalised to TIMEX3 values and calendar ranges.
 *
 * 1. read words    every word becomes a class (words.ts), so that patterns are short
 * 2. find          each finder yields candidates with a meaning that knows no calendar yet (finders.ts)
 * 3. overlaps      the longest wins, before anything looks at neighbours
 * 4. names         "May" the person goes out while its neighbours are still words
 * 5. day and time  "3 p.m." and "Saturday" become one expression
 * 6. titles        "Saturday Night Live" goes out, which took both to be read, and "Tomorrow Never Comes"
 * 7. events        "two days after" reads on to the vote, now that the date behind it is whole
 * 8. resolve       in text order, since "the next day" counts from what was mentioned before
 */
import type { Document } from '../document.ts';
import type { DateMention } from '../schema.ts';
import { isBaseOfComparison } from './base-of-comparison.ts';
import { dayNumber } from './calendar.ts';
import { tokenAt } from './find/finder.ts';
import type { Candidate } from './find/finder.ts';
import { findCandidates } from './finders.ts';
import type { Meaning } from './meaning.ts';
import { toDateMention } from './normalise.ts';
import { readBesideEvents } from './refine/beside-events.ts';
import { joinDayTimes } from './refine/day-times.ts';
import { withoutNames } from './refine/names.ts';
import { withoutOverlaps } from './refine/overlap.ts';
import { withoutTitles } from './refine/titles.ts';
import { withoutWorks } from './refine/works.ts';
import { isAgeBetween } from './resolve/ages.ts';
import { isCertainlyPast } from './resolve/certain-past.ts';
import { dateOfEvent } from './resolve/dated-events.ts';
import { countsFromPublication, isOfNews } from './resolve/from-publication.ts';
import { isAside, isNarrative } from './resolve/narrative.ts';
import { reportedPlan } from './resolve/reported-plans.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolve.ts';
import { finenessOf, MONTH_FINENESS } from './resolve/mentions.ts';
import type { Mention, Setting } from './resolve/mentions.ts';
import { opensSentence, sceneOf } from './resolve/scenes.ts';
import { isDeictic, spokenOn } from './resolve/speech-days.ts';
import type { Placed } from './resolve/speech-days.ts';
import { directionAt } from './resolve/tense.ts';
import { isDeathOfNews, isSpokenFromNow } from './resolve/spoken-from-now.ts';
import { isByTheWay, isOfNow, yearTold } from './resolve/year-told.ts';
import { readWords } from './words.ts';
import type { Words } from './words.ts';

/** How many mentions a later one may count from; what lies further back nobody remembers. */
const REMEMBERED = 24;

/** Finds the time expressions of a document, in text order, none overlapping another. */
export function findDates(document: Document): DateMention[] {
  const words = readWords(document);
  const found = withoutNames(document, words, withoutOverlaps(findCandidates(document, words)));
  const joined = withoutTitles(document, words, joinDayTimes(words, found));
  const candidates = readBesideEvents(document, words, withoutWorks(document, words, joined));
  const published = dayNumber(document.published);
  const narrative = isNarrative(words, candidates, published);
  const mentioned: Mention[] = [];
  let ancient = false;
  let dayInParagraph: Mention | null = null;
  let opening: Mention | null = null;
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
      sentence: token?.sentence ?? -1,
      ancient,
      dayInParagraph,
      openingYear: opening?.sentence === token?.sentence ? opening : null,
      direction,
      isCertainlyPast: () => isCertainlyPast(document, span, token?.index ?? 0),
      isSpokenFromNow: () => {
        const side = direction();
        if (side === 'past') return isDeathOfNews(document, token?.index ?? 0);
        return (side === 'future' || side === 'planned') && isSpokenFromNow(document, span, token?.index ?? 0);
      },
      reportedPlan: () => token && reportedPlan(document, token.index, mentioned),
      isAgeSince: (mention) => isAgeBetween(document, mention, token?.index ?? 0),
      isByTheWay: (mention) => isByTheWay(document, mention),
      isOfNow: (last) => isOfNow(document, token, last),
      dateOfEvent: (noun) => dateOfEvent(document, noun, mentioned),
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
    const opens = opensSentence(document, token);
    const base = told && {
      period: told,
      paragraph,
      sentence: token?.sentence ?? -1,
      span,
      isAside: isAside(told, document.tokens[(token?.index ?? 0) - 1], direction),
      isHeading: document.paragraphs[paragraph]?.heading === true,
      year: yearTold(candidate.meaning, resolved, document.text.slice(span.start, span.end)),
      isOfNews: isOfNews(candidate.meaning) && finenessOf(told.unit) < MONTH_FINENESS,
      isBase: isBaseOfComparison(document.tokens, token?.index ?? 0),
    };
    const mention = base && { ...base, scene: sceneOf(document, base, token, opens, setting) };
    if (mention?.period.unit === 'day') dayInParagraph = mention;
    if (mention?.period.unit === 'year' && opens) opening = mention;
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
