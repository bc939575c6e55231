/** Checks the stories that no earlier run has checked in the same state: few of them here, many in several threads. */
import { cacheKey, openCache } from '../build/cache.ts';
import { progressOf } from '../build/progress.ts';
import { inThreads } from '../build/threads.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import type { CheckStories } from '../check/check-site.ts';
import type { CheckedStory, StoryText } from '../check/check-story.ts';
import { checkDigest } from '../digest.ts';
import type { CheckSetup } from './story-checker.ts';

interface Kind {
  /** Of the cache: each of them deletes what it has not used for long. */
  folder: string;
  isAnalysed: boolean;
  /** Fewer are checked sooner than a thread has loaded what it needs. */
  fewestForThreads: number;
}

/** As `CheckStories` says. */
export const checkInThreads = checking({ folder: 'checks', isAnalysed: true, fewestForThreads: 60 });

/** The same without an analysis, which takes a twentieth of the time. */
export const checkUnanalysed = checking({ folder: 'build-checks', isAnalysed: false, fewestForThreads: 400 });

function checking({ folder, isAnalysed, fewestForThreads }: Kind): CheckStories {
  return async (stories, cast) => {
    useCacheThatWorks();
    const cache = openCache(folder);
    const around = cacheKey(await checkDigest(), JSON.stringify(cast));
    const checked = stories.map((story) => {
      const key = cacheKey(around, story.id, story.file, story.text);
      const kept = cache.read(key);
      return { story, key, result: kept === null ? null : (JSON.parse(kept) as CheckedStory) };
    });
    const missing = checked.filter(({ result }) => !result);
    const made = await checkAnew(
      missing.map(({ story }) => story),
      { cast, isAnalysed },
      fewestForThreads,
    );
    for (const [index, entry] of missing.entries()) {
      entry.result = made[index] ?? null;
      // One that broke off for want of memory may not the next time.
      if (!entry.result?.findings.some(({ rule }) => rule === 'broken-off'))
        cache.write(entry.key, JSON.stringify(entry.result));
    }
    // A check of few stories says nothing about the entries of the others.
    if (stories.length >= fewestForThreads) cache.prune();
    return checked.flatMap(({ result }) => result ?? []);
  };
}

async function checkAnew(
  stories: readonly StoryText[],
  data: CheckSetup,
  fewestForThreads: number,
): Promise<CheckedStory[]> {
  if (stories.length === 0) return [];
  if (stories.length < fewestForThreads) {
    // Not before it is needed: it brings a language model with it.
    const { storyChecker } = await import('./story-checker.ts');
    const check = storyChecker(data);
    return stories.map((story) => check(story));
  }
  const script = new URL('./check-thread.ts', import.meta.url);
  return inThreads({ script, data, items: stories, progress: progressOf('stories checked', stories.length) });
}
