/** Archives of made-up statements and events, always the same, to measure the joining of stories with. */
import type { Elsewhere, EventKeys, StatementKeys, StoryKeys, Wording } from '../../across/story-keys.ts';
import { FUNCTION_WORDS } from '../../analysis/lexicon/function-words.ts';
import { numbers } from './numbers.ts';

const STATEMENTS = 20;
const EVENTS = 6;
const STORIES_A_DAY = 8;

/** Sizes of an archive's vocabulary; the rarer a word, a name or a speaker is, the more of them there are. */
const [WORDS, NAMES, SPEAKERS] = [30_000, 3000, 6000];

const SMALL_WORDS = [...FUNCTION_WORDS];

/** Of a hundred statements, so many are told again from a story of the last days, whole or in part. */
const RETOLD = 25;
const LATELY = 40;

/** @returns stories in the order in which they appeared */
export function archiveKeys(stories: number): StoryKeys[] {
  const next = numbers(1);
  /** Zipf's law: the first is met most often. */
  const rank = (most: number): number => Math.floor(most ** (next(1_000_000) / 1_000_000));
  const some = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  const wording = (): Wording => ({
    stems: [...new Set(some(3 + next(9), () => `word${rank(WORDS)}`))],
    names: [...new Set(some(next(3), () => `name ${rank(NAMES)}`))],
    numbers: next(8) === 0 ? [String(next(500))] : [],
    negations: Number(next(9) === 0),
    reversals: Number(next(20) === 0),
    isOpen: next(30) === 0,
  });
  const said = (): string[] =>
    some(4 + next(22), () => (next(2) === 0 ? (SMALL_WORDS[rank(SMALL_WORDS.length)] ?? '') : `word${rank(WORDS)}`));
  const lately: StatementKeys[] = [];
  const latelyHappened: EventKeys[] = [];
  const elsewhere: Elsewhere[] = [];
  return Array.from({ length: stories }, (_, at): StoryKeys => {
    const story = `story-${String(at).padStart(6, '0')}`;
    const published = dayOf(Math.floor(at / STORIES_A_DAY));
    const statements = Array.from({ length: STATEMENTS }, (_element, index): StatementKeys => {
      const place = { story, id: `attribution-${index}`, note: `note-${index}`, published, start: index * 100 };
      const told = next(100) < RETOLD ? lately[next(lately.length)] : undefined;
      if (told) return { ...told, ...place, pieces: told.pieces.map((words) => words.slice(next(3))) };
      const speaker = rank(SPEAKERS);
      const pieces = next(2) === 0 ? [said()] : [];
      return {
        ...place,
        speaker: `name speaker ${speaker}`,
        speakerName: `speaker ${speaker}`,
        pieces,
        isAllQuoted: pieces.length > 0 && next(2) === 0,
        wording: wording(),
        stance: null,
        isDenied: next(60) === 0,
        isUnsaid: false,
        elsewhere,
      };
    });
    lately.push(...statements);
    lately.splice(0, lately.length - LATELY * STATEMENTS);
    const events = Array.from({ length: EVENTS }, (_element, index): EventKeys => {
      const day = dayOf(Math.max(0, Math.floor(at / STORIES_A_DAY) - rank(700) + 1));
      const place = { story, id: `event-${index}`, published, at: index * 100 };
      const told = next(100) < RETOLD ? latelyHappened[next(latelyHappened.length)] : undefined;
      if (told) return { ...told, ...place };
      const actors = some(next(3), () => `name speaker ${rank(SPEAKERS)}`);
      return {
        ...place,
        start: day,
        end: day,
        wording: wording(),
        actors,
        statementIds: index === 0 ? ['attribution-0'] : [],
      };
    });
    latelyHappened.push(...events);
    latelyHappened.splice(0, latelyHappened.length - LATELY * EVENTS);
    return { story, statements, events };
  });
}

const dayOf = (day: number): string => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);
