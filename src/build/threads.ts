/** Work on many stories in several threads: analysing, checking, writing what lies beside a page. */
import { availableParallelism } from 'node:os';
import { workerData } from 'node:worker_threads';

import { Piscina } from 'piscina';

import type { Progress } from './progress.ts';

const MOST_THREADS = 8;

/** So many items are handed to a thread at once: few enough that all end together. */
const BATCH = 20;

/** Room for new objects, in megabytes: with a thread's usual few, collecting them takes a tenth of its time. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

export interface Work<Item> {
  /** A module whose default export is what `workOn` makes. */
  script: URL;
  /** What every thread is started with. */
  data: unknown;
  items: readonly Item[];
  /** At most; as many as the machine has processors for where it isn't said. */
  threads?: number;
  /** Told of what is done, and ended with the work. */
  progress?: Progress;
}

/**
 * @returns the results in the order of the items
 * @throws whatever the work on an item throws, and Error where a thread ends before its work is done
 */
export async function inThreads<Item, Result>({
  script,
  data,
  items,
  threads: most = MOST_THREADS,
  progress,
}: Work<Item>): Promise<Result[]> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  if (batches.length === 0) return [];
  const threads = Math.min(availableParallelism(), MOST_THREADS, most, batches.length);
  const pool = new Piscina<readonly Item[], Result[]>({
    filename: script.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    resourceLimits: LIMITS,
    // A thread that waits on shared memory for its next batch would let nothing else go on in it.
    atomics: 'disabled',
  });
  const run = async (batch: readonly Item[]): Promise<Result[]> => {
    const results = await pool.run(batch);
    progress?.add(batch.length);
    return results;
  };
  try {
    return (await Promise.all(batches.map(run))).flat();
  } catch (error) {
    // "worker exited with code: 0": it ended itself, or something in it did.
    if (!(error instanceof Error) || !/^worker exited/iu.test(error.message)) throw error;
    throw new Error(`A thread ended before its work was done (${error.message}): run this once more`, { cause: error });
  } finally {
    progress?.end();
    // What another thread has just finished comes too late by now, and the pool would call that an error.
    pool.on('error', () => undefined);
    await pool.destroy();
  }
}

/**
 * In a thread's own module: takes batches of items, and answers with their results.
 * @param begin gets what the thread is started with, and returns the work on one item
 */
export function workOn(begin: (data: never) => (item: never) => unknown): (items: readonly never[]) => unknown {
  const work = begin(workerData as never);
  return async (items) => {
    const results: unknown[] = [];
    for (const item of items) results.push(await work(item));
    return results;
  };
}
