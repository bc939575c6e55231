/** Whether the first line of a text is its title. */
import { wholeFileProblem } from '../schema/file-problem.ts';

const LONGEST_TITLE = 120;

/** Fewer words may end in a full stop: "Council says no." */
const FEWEST_OF_SENTENCE = 8;

const SENTENCE = /[.;:,][”’"')]*$/u;

/** @throws FileProblem where it reads like the beginning of the text @param name of the file */
export function needTitle(line: string, name: string): string {
  const isSentence = SENTENCE.test(line) && line.split(/\s+/u).length >= FEWEST_OF_SENTENCE;
  if (line.length <= LONGEST_TITLE && !isSentence) return line;
  throw wholeFileProblem(name, `the first line reads like text, not like a title: give the title with --title "…"`);
}
