/** "1 note", "3 notes" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Words set by themselves start with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
