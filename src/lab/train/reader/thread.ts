/** One of the two threads that train the reader. */
import { parentPort, workerData } from 'node:worker_threads';

import { wordKnowledge } from '../../../analysis/reader/load.ts';
import { learnReader } from './epochs.ts';
import type { ReaderOptions } from './epochs.ts';
import { Exchange } from './exchange.ts';
import { readExamples } from './examples.ts';
import type { Unseen } from './examples.ts';
import { joinedWindows } from './joined-windows.ts';
import { WINDOW } from '../../../analysis/reader/windows.ts';

export interface ThreadTask {
  folder: string;
  unseen: Unseen;
  options: ReaderOptions;
  thread: number;
  memory: SharedArrayBuffer;
}

const { folder, unseen, options, thread, memory } = workerData as ThreadTask;
const words = wordKnowledge();
const { syntax, attribution, names } = readExamples(folder, words, unseen);
const windows = attribution.reduce((sum, { sentences }) => sum + joinedWindows(sentences, WINDOW).length, 0);
parentPort?.postMessage({ line: `${syntax.length} ${attribution.length} ${names.length} texts, ${windows} windows` });
learnReader(
  words,
  [
    { examples: attribution, times: 1, most: [300, 300] },
    { examples: syntax, times: 2, most: [40, 260] },
    { examples: names, times: 1, most: [300, 300] },
  ],
  2 * Math.ceil(windows / 2),
  options,
  { thread, exchange: new Exchange(memory, thread) },
  ({ epoch, step, steps, loss }) => {
    parentPort?.postMessage({ line: `epoch ${epoch + 1}, step ${step} of ${steps}: loss ${loss.toFixed(4)}` });
  },
  (epoch, parameters) => {
    if (thread === 0) parentPort?.postMessage({ epoch, parameters: parameters.slice() });
  },
);
