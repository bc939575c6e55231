/** People whose surname stands first, by the given name behind it: "Park | Won-soon", "Tsai | Ing-wen". */
import type { Run } from './name-span.ts';
import type { Word } from '../words/words.ts';

/** "Won-soon", but not "Anne-Marie" */
const TWO_PARTS = /^(?<first>\p{Lu}\p{Ll}{1,5})[-‑](?<second>\p{Ll}{1,6})$/u;

/** Whether the name is a surname of one word and a given name of two parts. */
export function isSurnameFirst(words: readonly Word[], { first, end }: Run): boolean {
  return end - first === 2 && words[first]?.capital === true && TWO_PARTS.test(words[first + 1]?.text ?? '');
}
