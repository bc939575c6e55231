/**
 * How much work code does, counted and not timed: the same number on every machine, busy or not. Blocks are counted from
 * when this is imported on, in code that is compiled after it: import what is to be counted later, by `await import()`.
 */
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often the blocks of a folder, the analysis by default, run while `run` does: a loop's body counts each time. */
export function stepsOf(run: () => void, folder = '/src/analysis/'): number {
  taken(folder);
  run();
  return taken(folder);
}

/** The count since it was last taken. */
function taken(folder: string): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const { url, functions } of coverage.result)
      if (url.includes(folder)) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  return steps;
}
