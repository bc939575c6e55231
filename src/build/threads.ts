/** Work on many stories in several threads: analysing, checking, writing what lies beside a page. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

const MOST_THREADS = 8;

/** So many items are handed to a thread at once: few enough that all end together. */
const BATCH = 20;

/** Room for new objects, in megabytes: with a thread's usual few, collecting them takes a tenth of its time. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

export interface Work<Item> {
  /** A module that calls `workOn`. */
  script: URL;
  /** What every thread is started with. */
  data: unknown;
  items: readonly Item[];
  /** At most; as many as the machine has processors for where it isn't said. */
  threads?: number;
}

/**
 * @returns the results in the order of the items
 * @throws whatever the work on an item throws
 */
export async function inThreads<Item, Result>({
  script,
  data,
  items,
  threads: most = MOST_THREADS,
}: Work<Item>): Promise<Result[]> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  const results: Result[][] = [];
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
      worker.on('message', (done: Result[]) => {
        results[current] = done;
        hand();
      });
      worker.on('error', reject);
      hand();
    });
  const threads = Math.min(availableParallelism(), MOST_THREADS, most, batches.length);
  const workers = Array.from(
    { length: threads },
    () => new Worker(script, { workerData: data, resourceLimits: LIMITS }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.flat();
}

/**
 * In a thread's own module: gets batches of items, answers with their results.
 * @param begin gets what the thread is started with, and returns the work on one item
 */
export function workOn(begin: (data: never) => (item: never) => unknown): void {
  const work = begin(workerData as never);
  const answer = async (items: readonly never[]): Promise<void> => {
    const results: unknown[] = [];
    for (const item of items) results.push(await work(item));
    parentPort?.postMessage(results);
  };
  parentPort?.on('message', (items: readonly never[]) => {
    answer(items).catch((error: unknown) => {
      // Thrown outside the promise, it reaches the one who handed the work over.
      setImmediate(() => {
        throw error;
      });
    });
  });
}
