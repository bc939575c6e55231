/** Acronyms: the letters of the names that they stand for, "National Cyber Security Centre" and "NCSC". */

/** Words that an acronym skips, or gives a small letter: "Ministry of Defence" is "MoD" or "MD". */
const SKIPPED: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'de',
  'du',
  'des',
  'la',
  '&',
  'against',
  'with',
  'by',
  'at',
]);

/** "NCSC", "MoD", "U.S.", "G20" */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d&]{2,8}$/u;

/** Whether a single word reads as an acronym. */
export function looksLikeAcronym(text: string): boolean {
  return ACRONYM.test(text.replaceAll('.', ''));
}

/** The initials by which a name of several words may be called, upper case: with and without its small words. */
export function initialsOf(name: string): string[] {
  const parts = name
    .replace(/['’]s\b/gu, '')
    .split(/[\s-]+/u)
    .filter((part) => /^[\p{L}\p{N}]/u.test(part));
  const letter = (part: string): string => part.charAt(0).toUpperCase();
  const all = parts.map(letter).join('');
  const main = parts
    .filter((part) => !SKIPPED.has(part.toLowerCase()))
    .map(letter)
    .join('');
  return main === all ? [all] : [main, all];
}
