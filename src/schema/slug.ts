/** The ids of stories and actors: the names of their files, and the addresses of their pages. */

/** `eric-xu`, `5g-explained` */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function isSlug(words: string): boolean {
  return SLUG.test(words);
}

/** A longer one is cut after a word: addresses are read, sent and typed. */
const LONGEST_SLUG = 60;

/** "A Title: café" -> "a-title-cafe"; "story" where there is nothing to make one of. */
export const suggestSlug = (words: string): string => slugFrom(words) ?? 'story';

/** @returns null for words without any Latin letter or digit: "日本の物語" */
export function slugFrom(words: string): string | null {
  const slug = words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  if (slug.length <= LONGEST_SLUG) return slug || null;
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG);
}
