/** A long passage by its first and last words: "We have … to wait.” */

const LONGEST_IN_FULL = 60;
const FIRST_WORDS = 4;
const LAST_WORDS = 3;

/** On one line; a correction with these words finds the whole passage again (`remark/corrections/place.ts`). */
export function elided(passage: string): string {
  const words = passage.replaceAll(/\s+/gu, ' ').trim();
  const list = words.split(' ');
  if (words.length <= LONGEST_IN_FULL || list.length <= FIRST_WORDS + LAST_WORDS) return words;
  return `${list.slice(0, FIRST_WORDS).join(' ')} … ${list.slice(-LAST_WORDS).join(' ')}`;
}
