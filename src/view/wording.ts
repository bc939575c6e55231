/** Words set by themselves start with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Council lets Nordwind into the harbour …": whole words, at most so many letters. */
export function cutShort(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most).replace(/[\s,;:–—-]+$/u, '')}\u00a0…`;
}
