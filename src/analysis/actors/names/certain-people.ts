/** Whom the text shows to be people: by a first name, a form of address or a title. */
import { KNOWN_SURNAMES } from '../../lexicon/names/known-surnames.ts';
import type { Name } from './name-forms.ts';
import { isFirstName } from '../words/word-shapes.ts';
import { nameKey } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** Keys of their names, among them each word of a full name, and surnames that the world knows. */
export function certainPeople(words: readonly Word[], names: readonly Name[]): Set<string> {
  const people = new Set(KNOWN_SURNAMES);
  for (const { span, kind } of names) {
    if (kind !== 'person') continue;
    if (!span.titled && !isFirstName(words[span.first])) continue;
    people.add(nameKey(words, span));
    for (let at = span.first; at < span.end; at += 1) people.add(words[at]?.key ?? '');
    people.add(nameKey(words, { first: span.first + 1, end: span.end }));
  }
  return people;
}
