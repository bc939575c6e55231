/** Something wrong in a file that an editor wrote: the message names the file, the place and what to do. */

import { logLine } from './log-line.ts';

export interface Problem {
  /** Counted from 1; null where the file as a whole is meant. */
  line: number | null;
  column: number | null;
  message: string;
}

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly problems: readonly Problem[];

  /** @param file as it should be named to the editor: relative to the project, or as it was given */
  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map((problem) => describeProblem(file, problem)).join('\n'));
    this.problems = problems;
  }
}

/** `content/stories/x.md:3:12: published: expected a day …` */
export function describeProblem(file: string, { line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return logLine(`${place}: ${message}`);
}

/** A problem with the file as a whole. */
export function wholeFileProblem(file: string, message: string): FileProblem {
  return new FileProblem(file, [{ line: null, column: null, message }]);
}
