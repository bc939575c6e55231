/** Tells the ways to mention an actor apart by their form. */

/** "the Chinese telecom giant", "its chief executive", "this company": a name has no such word before it. */
const DETERMINER = /^(?:an?|another|her|his|its|my|our|that|the|their|these|this|those|your)\s/iu;

const PRONOUN =
  /^(?:he|her|hers|herself|him|himself|his|i|it|its|itself|me|mine|my|myself|our|ours|she|their|theirs|them|themselves|they|us|we|who|whom|whose|you|your)$/iu;

/** "US" is a name and "us" a pronoun: letters that are all capitals, and more than "I", make a name. */
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;

/** True for pronouns and describing noun phrases, false for names and acronyms. */
export function isIndirectMention(words: string): boolean {
  if (ACRONYM.test(words)) return false;
  return DETERMINER.test(words) || PRONOUN.test(words) || !/^[\p{Lu}\p{N}]/u.test(words);
}
