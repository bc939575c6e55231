/** Which story of the base is which story now, also where its file got another name. */
import { wordsOf } from '../check/words.ts';
import type { StorySource } from './version.ts';

export interface StoryPair {
  /** Null for a story that the base lacks. */
  before: StorySource | null;
  /** Null for a story that is gone. */
  after: StorySource | null;
}

/** Of the words of two stories, so great a part must be common to both for the one to be the other renamed. */
const SAME_STORY = 0.5;

/** By file, then by address (a story that moved to another folder), then by words. */
export function pairStories(base: readonly StorySource[], head: readonly StorySource[]): StoryPair[] {
  const before = new Set(base);
  const after = new Set(head);
  const pairs: StoryPair[] = [];
  const pair = (one: StorySource, other: StorySource): void => {
    before.delete(one);
    after.delete(other);
    pairs.push({ before: one, after: other });
  };
  for (const key of ['file', 'id'] as const) {
    for (const story of [...after]) {
      const twin = [...before].find((other) => other[key] === story[key]);
      if (twin) pair(twin, story);
    }
  }
  const alike = [...after]
    .flatMap((story) => [...before].map((twin) => ({ story, twin, likeness: likeness(twin.text, story.text) })))
    .filter((candidate) => candidate.likeness >= SAME_STORY)
    .sort((a, b) => b.likeness - a.likeness || compare(a.story.file, b.story.file));
  for (const { story, twin } of alike) if (after.has(story) && before.has(twin)) pair(twin, story);
  pairs.push(...[...after].map((story) => ({ before: null, after: story })));
  pairs.push(...[...before].map((story) => ({ before: story, after: null })));
  return pairs.sort((a, b) => compare(fileOf(a), fileOf(b)));
}

const fileOf = ({ before, after }: StoryPair): string => (after ?? before)?.file ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Words in common, each counted once, of all words of the two. */
function likeness(a: string, b: string): number {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  const common = one.intersection(other).size;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
