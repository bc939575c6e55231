/** Checks stories in several threads, for a site of many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { CastMember } from '../analysis/schema.ts';
import { checkHere } from '../check/check-site.ts';
import type { CheckedStory, StoryText } from '../check/check-story.ts';

/** What a thread is started with. */
export interface ThreadData {
  cast: readonly CastMember[];
}

/** Fewer are checked sooner than a thread has loaded its language model. */
const FEWEST_FOR_THREADS = 60;
const MOST_THREADS = 4;

/** So many stories are handed to a thread at once: few enough that all end together. */
const BATCH = 20;

/** As `CheckStories` says. */
export async function checkInThreads(
  stories: readonly StoryText[],
  cast: readonly CastMember[],
): Promise<CheckedStory[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (stories.length < FEWEST_FOR_THREADS || threads < 2) return checkHere(stories, cast);
  const batches = Array.from({ length: Math.ceil(stories.length / BATCH) }, (_, index) =>
    stories.slice(index * BATCH, (index + 1) * BATCH),
  );
  const results: CheckedStory[][] = [];
  let next = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let current = -1;
      const hand = (): void => {
        current = next;
        next += 1;
        const batch = batches[current];
        if (batch) worker.postMessage(batch);
        else resolve();
      };
      worker.on('message', (checked: CheckedStory[]) => {
        results[current] = checked;
        hand();
      });
      worker.on('error', reject);
      hand();
    });
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: { cast } satisfies ThreadData }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.flat();
}
