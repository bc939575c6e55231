/**
 * Keeps from build to build what several stories tell: what each story is compared by, which is made along with the story,
 * and the groups of the whole site, which no build makes twice.
 */
import { groupAcross, nothingKept } from '../across/across.ts';
import type { Across } from '../across/across.ts';
import { keysOf } from '../across/keys.ts';
import type { AnalysedStory, Cast, StoryKeys } from '../across/story-keys.ts';
import { cacheKey, openCache } from './cache.ts';

/** What is grouped of a site. */
export type Groups = Pick<Across, 'statements' | 'events' | 'denials'>;

export interface GroupedStory extends AnalysedStory {
  /** Under which its data lie in the cache: of its text, the cast, and the code that analyses and groups. */
  dataKey: string;
}

/** @returns a function that keeps what a story is compared by, whatever it is called */
export function keysKeeper(
  cast: Cast,
  folder?: string,
): (dataKey: string, analysis: AnalysedStory['analysis']) => void {
  const cache = openCache('across-keys', folder);
  return (dataKey, analysis) => {
    cache.write(dataKey, JSON.stringify(keysOf({ id: '', analysis }, cast)));
  };
}

/**
 * @returns a function that gives the groups of all stories of a site. Made one after the other for several states of a
 * site, it groups anew only what has changed
 */
export function storyGrouper(folder?: string): (stories: readonly GroupedStory[], cast: Cast) => Groups {
  const [sites, stories] = [openCache('across', folder), openCache('across-keys', folder)];
  const kept = nothingKept();
  const known = new WeakMap<AnalysedStory['analysis'], StoryKeys>();
  const read = ({ id, dataKey, analysis }: GroupedStory, cast: Cast): StoryKeys => {
    const text = stories.read(dataKey);
    return text === null ? keysOf({ id, analysis }, cast) : calledBy(id, JSON.parse(text) as StoryKeys);
  };
  const keysFor = (story: GroupedStory, cast: Cast): StoryKeys => {
    const keys = known.get(story.analysis) ?? read(story, cast);
    known.set(story.analysis, keys);
    return keys;
  };
  return (all, cast) => {
    const key = cacheKey(...all.flatMap(({ id, dataKey }) => [id, dataKey]));
    const before = sites.read(key);
    if (before !== null) return JSON.parse(before) as Groups;
    const { statements, events, denials } = groupAcross(
      all.map((story) => keysFor(story, cast)),
      { kept },
    );
    const groups: Groups = { statements, events, denials };
    sites.write(key, JSON.stringify(groups));
    // Not where the groups were kept: nobody has asked for the stories' keys then, and an edit will.
    for (const cache of [sites, stories]) cache.prune();
    return groups;
  };
}

const calledBy = (story: string, { statements, events }: StoryKeys): StoryKeys => ({
  story,
  statements: statements.map((statement) => ({ ...statement, story })),
  events: events.map((event) => ({ ...event, story })),
});
