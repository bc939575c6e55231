/** The role of a person as the text states it, beside the name: "US vice-president", "one of two deputy Norvik chairmen". */
import type { PartOfSpeech } from '../document.ts';
import { RELATIVES } from '../lexicon/relatives.ts';
import { TITLE_PREFIXES } from '../lexicon/titles.ts';
import type { Span } from '../schema.ts';
import type { Draft, Named } from './mention.ts';
import { afterPostNominals } from './post-nominals.ts';
import { isFormOfAddress, isRoleNoun, isShortTitle } from './title-words.ts';
import type { Word } from './words.ts';

/** A role reaches no further from the name than this many words. */
const LONGEST_ROLE = 14;

/** What may stand inside a title before a name: "then US deputy vice-president". */
const TITLE_PARTS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** The roles that the text states of each person, in text order. */
export type Roles = ReadonlyMap<Draft, readonly Span[]>;

export function findRoles(words: readonly Word[], drafts: readonly Draft[]): Roles {
  const roles = new Map<Draft, Span[]>();
  const named = new Set(drafts.flatMap(({ mentions }) => mentions.map(({ endWord }) => endWord - 1)));
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    const stated = draft.mentions.flatMap((mention) => {
      const role = mention.form === 'name' ? roleBeside(words, mention, named) : null;
      return role ? [role] : [];
    });
    if (stated.length > 0) roles.set(draft, stated);
  }
  return roles;
}

/** "the | digital secretary", "its | chief executive" */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'then']);

/**
 * Where the text states the role of the person named here, without an article; or null.
 * @param named the last words of all names, as indexes
 */
function roleBeside(words: readonly Word[], name: Named, named: ReadonlySet<number>): Span | null {
  return titleBefore(words, name, named) ?? appositionAfter(words, name) ?? appositionBefore(words, name);
}

/** "US vice-president | Mike Pence", "Nato secretary-general | Jens Stoltenberg", "DC | Ann Lee", but not "in Washington DC" */
function titleBefore(words: readonly Word[], name: Named, named: ReadonlySet<number>): Span | null {
  let at = name.firstWord - 1;
  // "Prime Minister | Datuk Seri | Anwar Ibrahim"
  while (isFormOfAddress(words[at])) at -= 1;
  const last = words[at];
  if (last?.sentence !== words[name.firstWord]?.sentence || !last) return null;
  // "brothers | Tom and Harry Clark": what two are
  if (RELATIVES.has(last.key)) return null;
  if (!endsRole(words, last) && !(isShortTitle(last) && !named.has(last.index))) return null;
  const from = leftEdge(words, last.index);
  const first = words[from];
  return first ? { start: first.start, end: last.end } : null;
}

/** "secretary-general" may be one word or three. */
function endsRole(words: readonly Word[], word: Word): boolean {
  return isRoleNoun(word) || (word.key === 'general' && words[word.index - 1]?.text === '-');
}

/** The first word of the noun phrase that ends at `at`, articles left out. */
function leftEdge(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_ROLE) {
    const before = words[from - 1];
    if (!before || before.sentence !== words[at]?.sentence) break;
    const possessive = before.key === "'s" && words[from - 2]?.capital;
    const part = TITLE_PARTS.has(before.pos) || TITLE_PREFIXES.has(before.key) || before.text === '-' || possessive;
    // "In London prime minister …": a name ends the role unless it stands right before it
    if (!part || isFormOfAddress(before)) break;
    from -= 1;
  }
  return from;
}

/** "Bo Ek, | one of two deputy Norvik chairmen |, this month …" */
function appositionAfter(words: readonly Word[], name: Named): Span | null {
  const comma = words[afterPostNominals(words, name.endWord)];
  if (comma?.text !== ',') return null;
  let from = comma.index + 1;
  while (DETERMINERS.has(words[from]?.key ?? '')) from += 1;
  const { sentence } = comma;
  let role = -1;
  for (let at = from; at < from + LONGEST_ROLE; at += 1) {
    const word = words[at];
    const closes =
      word?.sentence !== sentence ||
      [',', '.', ';', ')', '—', '–', ':', '?', '!'].includes(word.text) ||
      word.key === 'who';
    if (closes) {
      const [start, last] = [words[from], words[at - 1]];
      if (role < 0 || !start || !last || (!word && at === from)) return null;
      return { start: start.start, end: last.end };
    }
    if (word.pos === 'AUX' || (word.pos === 'VERB' && !/(?:ing|ed)$/u.test(word.key)) || word.pos === 'PRON')
      return null;
    if (role >= 0 && isPredicate(words, at, role)) return null;
    // "Bernie Sanders, | also praised …": the comma only closes what stood before
    if (at === from && word.pos === 'ADV' && words[at + 1]?.pos === 'VERB') return null;
    if (role < 0) {
      if (isRoleNoun(word) || (word.key === 'general' && words[at - 1]?.text === '-')) role = at;
      // The head noun comes before any "of" or "for": "the son of a senator" is no senator
      else if (
        word.pos === 'ADP' &&
        !(word.key === 'of' && words[at - 1]?.key === 'one') &&
        !(word.key === 'of' && words[at - 1]?.pos === 'NUM')
      )
        return null;
      else if (word.pos === 'CCONJ' && role < 0) return null;
    }
  }
  return null;
}

/**
 * "Ann Lee, the minister | looked | ashen": right behind the noun a past form is the verb of its sentence, unless a
 * preposition makes it a participle ("accused of").
 */
export function isPredicate(words: readonly Word[], at: number, noun: number): boolean {
  const word = words[at];
  const isNext = at === noun + 1 || (at === noun + 2 && /^["“'’]{1,2}$/u.test(words[noun + 1]?.text ?? ''));
  return isNext && word?.pos === 'VERB' && word.key.endsWith('ed') && words[at + 1]?.pos !== 'ADP';
}

/** What may stand before a role that stands before a name. */
const OPENS_ROLE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PUNCT', 'VERB', 'ADP']);

/** "the prime minister, | Boris Johnson |, said", "Nato's secretary-general, Jens Stoltenberg, said" */
function appositionBefore(words: readonly Word[], name: Named): Span | null {
  const comma = words[name.firstWord - 1];
  const last = words[name.firstWord - 2];
  const after = words[afterPostNominals(words, name.endWord)];
  if (comma?.text !== ',' || last?.sentence !== words[name.firstWord]?.sentence) return null;
  if (!last || !endsRole(words, last)) return null;
  if (after && after.text !== ',' && after.text !== '.') return null;
  const from = leftEdge(words, last.index);
  const [first, before] = [words[from], words[from - 1]];
  const opens = before?.sentence !== last.sentence || OPENS_ROLE.has(before.pos) || DETERMINERS.has(before.key);
  return first && opens ? { start: first.start, end: last.end } : null;
}
