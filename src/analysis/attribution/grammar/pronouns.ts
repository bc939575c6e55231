/** Pronouns by what they can be in a clause. Forms are lower case. */

/** "him", "me": no subject of the verb that follows. */
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  'him',
  'me',
  'them',
  'us',
  'himself',
  'herself',
  'itself',
  'themselves',
  'myself',
  'ourselves',
  'yourself',
]);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'there', 'you']);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

export function isObjectPronoun(word: string): boolean {
  return OBJECT_PRONOUNS.has(word);
}

export function isSubjectPronoun(word: string): boolean {
  return SUBJECT_PRONOUNS.has(word);
}

export function isReflexive(word: string): boolean {
  return /^(?:(?:my|your|him|her|it|one)self|(?:our|your|them)selves)$/u.test(word);
}

export function isPossessive(word: string): boolean {
  return POSSESSIVES.has(word);
}

/** "the bank, which …": opens a relative clause. */
export function isRelative(word: string): boolean {
  return RELATIVES.has(word);
}
