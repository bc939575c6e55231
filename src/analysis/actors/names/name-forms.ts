/** What somebody is called again: by a part of a name that the text has in full, and then of the same kind. */
import { SPEAKING_VERBS } from '../../lexicon/names/context-nouns.ts';
import { HOUSE_HEADS, HOUSE_SORTS } from '../../lexicon/names/houses.ts';
import type { ActorKind } from '../../schema.ts';
import { fixedKind } from './name-span.ts';
import type { NameSpan, Run } from './name-span.ts';
import { withoutArabicArticle } from '../words/word-keys.ts';
import { nameKey } from '../words/words.ts';
import type { Word } from '../words/words.ts';

export interface Name {
  span: NameSpan;
  kind: ActorKind;
}

/**
 * The names, each of a kind such that a part has the kind of its whole: the tagger takes "Rathbun" alone for a firm now
 * and then, where the text has a Mark Rathbun.
 */
export function kindsInAccord(words: readonly Word[], whole: readonly Name[]): Name[] {
  const parts = partsOf(words, whole);
  const houses = housesAmong(words, whole);
  return whole.map(({ span, kind }) => {
    const key = nameKey(words, span);
    // "Harwood has 19 pupils", where nobody in the text is called so
    if (kind === 'person' && !span.titled && houses.has(key) && !parts.has(key)) return { span, kind: 'organization' };
    // "Beijing said no", where nobody in the text is called so
    if (kind === 'person' && !span.titled && span.known?.sense === 'capital' && !parts.has(key))
      return { span, kind: 'place' };
    // "Washington" may well stand for the capital beside a Kerry Washington
    const isCapital = kind === 'place' && span.known?.sense === 'capital';
    const isOpen = fixedKind(span) === null && !isCapital;
    return { span, kind: isOpen ? (parts.get(key) ?? kind) : kind };
  });
}

/** What schools and hospitals are called by one word, as keys: "harwood" of "Harwood First School"; whoever speaks is none. */
function housesAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  const houses = names.flatMap(({ span: { first, end }, kind }) => {
    if (kind !== 'organization' || !HOUSE_HEADS.has(words[end - 1]?.text ?? '')) return [];
    let stop = end - 1;
    while (HOUSE_SORTS.has(words[stop - 1]?.text ?? '')) stop -= 1;
    return stop === first + 1 ? [words[first]?.key ?? ''] : [];
  });
  const speakers = new Set(
    names.flatMap(({ span: { end } }) => {
      const speaks = SPEAKING_VERBS.has(words[end]?.lemma ?? '');
      return speaks ? [words[end - 1]?.key ?? ''] : [];
    }),
  );
  return new Set(houses.filter((key) => !speakers.has(key)));
}

/** Of one part there may be wholes of two kinds ("Harrison Ford", "Ford Motors"): it then says nothing. */
function partsOf(words: readonly Word[], names: readonly Name[]): Map<string, ActorKind> {
  const parts = new Map<string, ActorKind | null>();
  const add = (key: string, kind: ActorKind): void => {
    parts.set(key, (parts.get(key) ?? kind) === kind ? kind : null);
  };
  for (const { span, kind } of names) {
    const { first, end } = span;
    if (end - first < 2) continue;
    if (kind === 'person') for (const key of ends(words, span)) add(key, kind);
    if (kind !== 'organization') continue;
    // "the Chinese Foreign Ministry", then "the Foreign Ministry"
    if (end - first > 2) add(nameKey(words, { first: first + 1, end }), kind);
  }
  return new Map([...parts].flatMap(([key, kind]) => (kind ? [[key, kind] as const] : [])));
}

/** The last word of a name, without an Arabic article as well, and all of it but the first: "Pen" and "Le Pen" of "Marine Le Pen". */
function ends(words: readonly Word[], { first, end }: Run): string[] {
  if (end - first < 2) return [];
  const last = words[end - 1]?.key ?? '';
  return [...new Set([last, withoutArabicArticle(last), nameKey(words, { first: first + 1, end })])];
}
