/** What is said, as words to be set by themselves. */
import type { Span } from '../schema.ts';

/**
 * The pieces of an interrupted quotation joined by dots, without the comma that led on to "he said" and without the
 * "that" after it. Paragraphs of one quotation, each with its own opening mark, are one quotation.
 * @param content of an attribution
 */
export function saidInWords(text: string, content: readonly Span[]): string {
  const pieces: string[] = [];
  for (const span of content) {
    const words = pieceOf(text.slice(span.start, span.end));
    const before = pieces.at(-1);
    if (before !== undefined && goesOn(before, words)) pieces[pieces.length - 1] = `${before} ${words.slice(1)}`;
    else pieces.push(words);
  }
  return pieces.join(' … ').replace(/^that\s/iu, '');
}

function pieceOf(words: string): string {
  const lines = words.split(/\s*\n\s*/u).map((line) => line.replaceAll(/\s+/gu, ' '));
  const whole = lines.reduce((before, line) => `${before} ${goesOn(before, line) ? line.slice(1) : line}`);
  return whole.replace(/,(?=[”’"']?$)/u, '');
}

/** True where the second opens with the mark that the first has left open. */
const goesOn = (before: string, words: string): boolean =>
  /^[“„«]/u.test(words) && before.startsWith(words.charAt(0)) && !/[”»]/u.test(before.slice(-2));
