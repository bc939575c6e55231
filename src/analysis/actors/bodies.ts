/** Names that pass for people, and are a company's or an authority's by what the text says of them: "Klarna said it was hiring". */
import { TRADES } from '../lexicon/body-words.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { KNOWN_SURNAMES } from '../lexicon/known-surnames.ts';
import { isOwnedBody, ownPronoun, speaksForBody } from './body-signs.ts';
import { fixedKind } from './classify.ts';
import { contextSigns } from './context-signs.ts';
import { isCamelCase, isFirstName } from './word-shapes.ts';
import type { Name } from './name-forms.ts';
import type { Sign } from './signs.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

const PERSONAL: ReadonlySet<Sign> = new Set<Sign>(['titled', 'roleBefore', 'roleAfter', 'age', 'whoAfter']);

/**
 * The names, those that the text shows to be bodies being organisations. One sign is enough where nothing in the text
 * makes the name a person's: a first name, a title, an office, "he"; and then wherever the name stands.
 */
export function withBodies(words: readonly Word[], names: readonly Name[]): Name[] {
  const open = names.filter(isOpen);
  const people = peopleAmong(words, names);
  const bodies = new Set<string>();
  const heads = new Set<string>();
  // "Norvane Foods": enough where the tagger takes "Norvane" for somebody
  const firms = new Set<string>();
  for (const { span, kind } of open) {
    const key = nameKey(words, span);
    if (people.has(key) || bodies.has(key)) continue;
    const isTrade =
      kind === 'organization' && span.end - span.first === 2 && TRADES.has(words[span.end - 1]?.key ?? '');
    if (isTrade) firms.add(words[span.first]?.key ?? '');
    const only = span.end - span.first === 1 ? words[span.first] : undefined;
    const isWritten = only !== undefined && isCamelCase(only);
    // "Nineveh, which lies on a river"
    if (!isWritten && !(kind === 'place' ? isOwnedBody : speaksForBody)(words, span)) continue;
    bodies.add(key);
    if (isFirm(words, span)) heads.add(words[span.first]?.key ?? '');
  }
  // "Norvane Foods" is what "Norvane" is, and the other way round
  const isBody = (name: Name): boolean => {
    const { span } = name;
    const key = nameKey(words, span);
    if (!isOpen(name) || people.has(key)) return false;
    if (name.kind === 'person' && firms.has(key)) return true;
    return bodies.has(key) || heads.has(key) || (isFirm(words, span) && bodies.has(words[span.first]?.key ?? ''));
  };
  return names.map((name) => (isBody(name) ? { ...name, kind: 'organization' } : name));
}

/** Whether nothing beyond the text says what the name is. */
function isOpen({ span, kind }: Name): boolean {
  return fixedKind(span) === null && span.known === null && !span.titled && kind !== 'group';
}

/** Keys of what the text takes for somebody, among them each word of a full name. */
export function peopleAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  const people = new Set(KNOWN_SURNAMES);
  for (const { span, kind } of names) {
    if (kind !== 'person') continue;
    const isPersonal = contextSigns(words, span).some((sign) => PERSONAL.has(sign));
    if (!isPersonal && !isFirstName(words[span.first]) && ownPronoun(words, span) !== 'person') continue;
    people.add(nameKey(words, span));
    for (let at = span.first; at < span.end; at += 1) people.add(words[at]?.key ?? '');
    people.add(nameKey(words, { first: span.first + 1, end: span.end }));
  }
  return people;
}

/** "Norvane Foods", "Halvorsen Marine": a name, and a word for a trade. */
function isFirm(words: readonly Word[], { first, end }: Name['span']): boolean {
  const last = words[end - 1];
  if (end - first !== 2 || !last || isFirstName(words[first])) return false;
  return COMMON_WORDS.has(last.key) || TRADES.has(last.key);
}
