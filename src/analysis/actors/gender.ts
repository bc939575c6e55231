/** Which pronoun goes with a person, by form of address, first name or what they are called; null where nothing tells. */
import { FEMININE, MASCULINE } from '../lexicon/names/first-names.ts';
import { FEMININE_ROLES, MASCULINE_ROLES } from '../lexicon/names/roles.ts';
import type { Draft, Named } from './mention.ts';

export type Gender = 'he' | 'she';

/** The forms of each. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** By the first word of a name, where it is a first name; "Lord Hall" begins with none. */
export function genderOfName(text: string): Gender | null {
  const given = /^[^\s-]*/u.exec(text)?.[0] ?? '';
  const [he, she] = [MASCULINE.has(given), FEMININE.has(given)];
  return he === she ? null : he ? 'he' : 'she';
}

/** By form of address, then by first name. */
export function genderOfMentions(mentions: readonly Named[]): Gender | null {
  for (const { pronoun } of mentions) if (pronoun) return pronoun;
  for (const { text, form } of mentions) {
    const gender = form === 'name' ? genderOfName(text) : null;
    if (gender) return gender;
  }
  return null;
}

/** "spokeswoman", "his brother": nouns that only go with one of the pronouns. */
export function genderOfRole(role: string): Gender | null {
  const words = role.toLowerCase().split(/[\s-]+/u);
  const he = words.some((word) => MASCULINE_ROLES.has(word));
  const she = words.some((word) => FEMININE_ROLES.has(word));
  return he === she ? null : he ? 'he' : 'she';
}

/** By form of address, first name or role; by a name of one word, which may be a surname ("Davis"), only for want of all. */
export function genderOfDraft({ mentions }: Draft, roles: readonly string[]): Gender | null {
  const full = mentions.filter(({ text }) => text.includes(' '));
  const addressed = mentions.find(({ pronoun }) => pronoun)?.pronoun;
  const stated = roles.map(genderOfRole).find((one) => one !== null);
  return addressed ?? genderOfMentions(full) ?? stated ?? (full.length === 0 ? genderOfMentions(mentions) : null);
}
