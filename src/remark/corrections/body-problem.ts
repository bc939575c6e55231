/** Something wrong in the Markdown of an article. */

export interface BodyProblem {
  /** From 1, in what was parsed. */
  line: number;
  column: number;
  message: string;
  /** Line of an earlier correction that it contradicts, counted likewise. */
  earlier?: number | undefined;
}

/**
 * The problem with its places in the file, and the other line in words.
 * @param bodyLine line of the file on which what was parsed starts, from 1
 */
export function inFile(
  { line, column, message, earlier }: BodyProblem,
  bodyLine: number,
): { line: number; column: number; message: string } {
  const above = bodyLine - 1;
  const other = earlier === undefined ? '' : ` on line ${earlier + above}`;
  return { line: line + above, column, message: `${message}${other}` };
}
