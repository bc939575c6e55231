/** Trains the reader on two threads: the same bytes from the same corpora. */
import { Worker } from 'node:worker_threads';

import { exchangeMemory, THREADS } from './exchange.ts';
import type { ReaderOptions } from './epochs.ts';
import type { Unseen } from './examples.ts';
import type { ThreadTask } from './thread.ts';

/** @param kept gets the parameters after each epoch */
export async function trainReader(
  folder: string,
  unseen: Unseen,
  options: ReaderOptions,
  report: (line: string) => void,
  kept: (epoch: number, parameters: Float32Array) => void,
): Promise<void> {
  const memory = exchangeMemory();
  const threads = Array.from({ length: THREADS }, (_, thread) => {
    const workerData: ThreadTask = { folder, unseen, options, thread, memory };
    return new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
      worker.on('message', (message: { line: string } | { epoch: number; parameters: Float32Array }) => {
        if ('parameters' in message) kept(message.epoch, message.parameters);
        else if (thread === 0) report(message.line);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a thread ended with ${code}`));
      });
    });
  });
  await Promise.all(threads);
}
