/** A name that an actor has, as rules of merging read it, with all places where the text has it. */
import { genderOfName } from '../gender.ts';
import type { Gender } from '../gender.ts';
import type { Named } from '../mention.ts';
import { personName } from './person-name.ts';
import type { PersonName } from './person-name.ts';

export interface NameForm extends Pick<Named, 'kind' | 'text' | 'key' | 'pronoun'> {
  identity: string;
  /** The identity is one beforehand: the cast's, a country's, a household name's. */
  known: boolean;
  /** Of the key. */
  words: readonly string[];
  /** Of somebody, cut into its parts. */
  person: PersonName | null;
  /** In text order. */
  mentions: Named[];
}

/** One for each name of each identity, in order of first mention. @param identities of the names, in their order */
export function formsOf(names: readonly Named[], identities: readonly string[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const [index, name] of names.entries()) {
    const identity = identities[index] ?? '';
    const { kind, text, key, pronoun } = name;
    const known = !identity.startsWith('name:');
    const form = forms.get(`${identity}|${key}`);
    if (form) form.mentions.push(name);
    else {
      const person = kind === 'person' && name.form === 'name' ? personName(text) : null;
      const own = { identity, kind, text, key, pronoun, known, words: key.split(' '), person, mentions: [name] };
      forms.set(`${identity}|${key}`, own);
    }
  }
  return [...forms.values()];
}

/** By form of address, or by first name. */
export function genderOfForm({ pronoun, person, text }: NameForm): Gender | null {
  return pronoun ?? (person !== null && person.given !== null ? genderOfName(text) : null);
}
