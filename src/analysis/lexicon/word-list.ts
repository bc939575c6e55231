/** Reads the word lists of the lexicon, which are written as running text: easier to read and to edit than arrays. */

/** Words parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Phrases parted by semicolons. */
export function phrases(list: string): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}
