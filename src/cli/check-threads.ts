/** Checks the stories that no earlier run has checked in the same state: few of them here, many in several threads. */
import type { CastMember } from '../analysis/schema.ts';
import { cacheKey, openCache } from '../build/cache.ts';
import { inThreads } from '../build/threads.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import { checkHere } from '../check/check-site.ts';
import type { CheckedStory, StoryText } from '../check/check-story.ts';
import { checkDigest } from '../digest.ts';

/** What a thread is started with. */
export interface ThreadData {
  cast: readonly CastMember[];
}

/** Fewer are checked sooner than a thread has loaded its language model. */
const FEWEST_FOR_THREADS = 60;

/** As `CheckStories` says. */
export async function checkInThreads(
  stories: readonly StoryText[],
  cast: readonly CastMember[],
): Promise<CheckedStory[]> {
  useCacheThatWorks();
  const cache = openCache('checks');
  const around = cacheKey(await checkDigest(), JSON.stringify(cast));
  const checked = stories.map((story) => {
    const key = cacheKey(around, story.id, story.file, story.text);
    const kept = cache.read(key);
    return { story, key, result: kept === null ? null : (JSON.parse(kept) as CheckedStory) };
  });
  const missing = checked.filter(({ result }) => !result);
  const made = await checkAnew(
    missing.map(({ story }) => story),
    cast,
  );
  for (const [index, entry] of missing.entries()) {
    entry.result = made[index] ?? null;
    // One that broke off for want of memory may not the next time.
    if (!entry.result?.findings.some(({ rule }) => rule === 'broken-off'))
      cache.write(entry.key, JSON.stringify(entry.result));
  }
  // A check of few stories says nothing about the entries of the others.
  if (stories.length >= FEWEST_FOR_THREADS) cache.prune();
  return checked.flatMap(({ result }) => result ?? []);
}

function checkAnew(stories: readonly StoryText[], cast: readonly CastMember[]): Promise<CheckedStory[]> {
  if (stories.length < FEWEST_FOR_THREADS) return checkHere(stories, cast);
  const script = new URL('./check-thread.ts', import.meta.url);
  return inThreads({ script, data: { cast } satisfies ThreadData, items: stories });
}
