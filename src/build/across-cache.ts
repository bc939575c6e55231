/**
 * Keeps from build to build what several stories tell: what each story is compared by, which is made along with the story,
 * and the groups of the whole site, which no build makes twice.
 */
import { groupAcross, nothingKept } from '../across/across.ts';
import type { Across, Kept } from '../across/across.ts';
import { addressesIn, claimsAmong, doubtfulAmong } from '../across/claims.ts';
import type { Claim, DoubtfulClaim } from '../across/claims.ts';
import { unansweredWords } from '../across/editors-words.ts';
import type { Unanswered } from '../across/editors-words.ts';
import { compare } from '../across/groups.ts';
import { keysOf } from '../across/keys.ts';
import type { Cast, StoryKeys } from '../across/story-keys.ts';
import type { Analysis } from '../analysis/schema.ts';
import { noteAddresses } from '../schema/shown.ts';
import { cacheKey, openCache } from './cache.ts';

/** What is grouped of a site. */
export interface Groups extends Pick<Across, 'events' | 'denials'> {
  claims: readonly Claim[];
  doubts: readonly DoubtfulClaim[];
  /** What an editor says that fits no other story. */
  unanswered: readonly Unanswered[];
}

export interface GroupedStory {
  /** The slug. */
  id: string;
  /** Under which its data lie in the cache: of its text, the cast, and the code that analyses and groups. */
  dataKey: string;
  /** Asked for where nothing is kept of it. */
  readAnalysis: () => Analysis;
}

/** Under which that lies of which `groupAcross` makes use after an edit, of the last state of a site that was grouped. */
const LAST = cacheKey('the last site');

/** @returns a function that keeps what a story is compared by */
export function keysKeeper(cast: Cast, folder?: string): (dataKey: string, analysis: Analysis) => void {
  const cache = openCache('across-stories', folder);
  return (dataKey, analysis) => {
    cache.write(dataKey, JSON.stringify(keysIn('', analysis, cast)));
  };
}

/**
 * @returns a function that gives the groups of all stories of a site. Asked for several states of a site, one after the
 * other, it groups anew only what has changed
 */
export function storyGrouper(folder?: string): (stories: readonly GroupedStory[], cast: Cast) => Groups {
  const [sites, cache] = [openCache('across', folder), openCache('across-stories', folder)];
  const kept = nothingKept();
  let isKeptRead = false;
  /** By id. */
  let last = new Map<string, { dataKey: string; keys: StoryKeys }>();
  const read = ({ id, dataKey, readAnalysis }: GroupedStory, cast: Cast): StoryKeys => {
    const before = last.get(id);
    if (before?.dataKey === dataKey) return before.keys;
    const text = cache.read(dataKey);
    return text === null ? keysIn(id, readAnalysis(), cast) : calledBy(id, JSON.parse(text) as StoryKeys);
  };
  return (given, cast) => {
    const all = given.toSorted((a, b) => compare(a.id, b.id));
    const key = cacheKey(...all.flatMap(({ id, dataKey }) => [id, dataKey]));
    const before = sites.read(key);
    if (before !== null) return JSON.parse(before) as Groups;
    last = new Map(all.map((story) => [story.id, { dataKey: story.dataKey, keys: read(story, cast) }]));
    const stories = [...last.values()].map(({ keys }) => keys);
    if (!isKeptRead) readKept(sites.read(LAST), kept);
    isKeptRead = true;
    const { statements, events, denials, doubts } = groupAcross(stories, {
      kept,
      keyOf: ({ story }) => last.get(story)?.dataKey ?? '',
      shorten: cacheKey,
    });
    const addressIn = addressesIn(stories);
    const claims = claimsAmong(statements, addressIn);
    const groups: Groups = {
      claims,
      events,
      denials,
      doubts: doubtfulAmong(doubts, addressIn),
      unanswered: unansweredWords(stories),
    };
    sites.write(key, JSON.stringify(groups));
    sites.write(LAST, JSON.stringify({ speakers: [...kept.speakers], months: [...kept.months] } satisfies KeptText));
    // Not where the groups were kept: nobody has asked for the stories then, and after an edit somebody will.
    for (const one of [sites, cache]) one.prune();
    return groups;
  };
}

const keysIn = (id: string, analysis: Analysis, cast: Cast): StoryKeys =>
  keysOf({ id, analysis, notes: noteAddresses(analysis) }, cast);

const calledBy = (story: string, { statements, events }: StoryKeys): StoryKeys => ({
  story,
  statements: statements.map((statement) => ({ ...statement, story })),
  events: events.map((event) => ({ ...event, story })),
});

interface KeptText {
  speakers: [string, KeptOf<'speakers'>][];
  months: [string, KeptOf<'months'>][];
}

type KeptOf<Part extends keyof Kept> = Kept[Part] extends Map<string, infer Value> ? Value : never;

function readKept(text: string | null, kept: Kept): void {
  if (text === null) return;
  const { speakers, months } = JSON.parse(text) as KeptText;
  for (const [speaker, groups] of speakers) kept.speakers.set(speaker, groups);
  for (const [month, ties] of months) kept.months.set(month, ties);
}
