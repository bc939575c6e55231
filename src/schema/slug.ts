/** The ids of stories and actors: the names of their files, and the addresses of their pages. */

/** `eric-xu`, `5g-explained` */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function isSlug(words: string): boolean {
  return SLUG.test(words);
}

/** "A Title: café" -> "a-title-cafe" */
export function suggestSlug(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return slug || 'story';
}
