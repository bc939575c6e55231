/** "1 note", "3 notes" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Words set by themselves start with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Britain lets Huawei into 5G …": whole words, at most so many letters. */
export function cutShort(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most).replace(/[\s,;:–—-]+$/u, '')}\u00a0…`;
}

/** How often the text of a story mentions somebody, who may be there by an editor's word alone. */
export function mentionsInWords(mentions: number): string {
  return mentions === 0 ? 'not named in the text' : counted(mentions, 'mention');
}
