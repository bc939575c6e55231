/**
 * Classify: which kind of actor each name is, or that it is nobody's.
 *
 * Every sign is worth some points for each kind (`kind-weights.ts`). The signs of all mentions of one name in the text
 * are added up, so that "Yildiz", a person by "Mr Yildiz said", is one throughout.
 */
import type { ActorKind } from '../schema.ts';
import { AMBIGUOUS_COUNTRIES } from '../lexicon/countries.ts';
import { CORPORATE_WORDS } from '../lexicon/organization-words.ts';
import type { Capitals } from './capitals.ts';
import { contextSigns } from './context-signs.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import type { NameSpan } from './refine.ts';
import { shapeSigns } from './shape-signs.ts';
import type { Sign } from './signs.ts';
import { withoutArabicArticle } from './word-keys.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** A sign of the surroundings counts for at most this many mentions. */
export const MOST_MENTIONS = 3;

/** The kind of each name, in the order of `names`; null where it is nobody's. */
export function classifyNames(
  words: readonly Word[],
  names: readonly NameSpan[],
  capitals: Capitals,
): (ActorKind | null)[] {
  const keys = names.map((name) => nameKey(words, name));
  const signs = gatherSigns(words, names, keys, capitals);
  const kinds = new Map([...signs].map(([key, counts]) => [key, bestKind(counts)]));
  const own = names.map((name, index) => fixedKind(name) ?? kinds.get(keys[index] ?? '') ?? null);
  const surnames = new Set<string>();
  const firms = new Set<string>();
  for (const [index, name] of names.entries()) {
    const last = words[name.end - 1];
    if (!last || name.end - name.first < 2) continue;
    if (own[index] === 'person') surnames.add(last.key).add(withoutArabicArticle(last.key));
    // "Zarbon Technologies" says what "Zarbon" is
    if (own[index] === 'organization' && name.end - name.first === 2 && CORPORATE_WORDS.has(last.key))
      firms.add(words[name.first]?.key ?? '');
  }
  return names.map((name, index) => {
    const only = name.end - name.first === 1 ? words[name.first] : undefined;
    if (only && fixedKind(name) === null) {
      if (surnames.has(only.key)) return 'person';
      if (firms.has(only.key)) return 'organization';
    }
    return own[index] ?? null;
  });
}

/** How often each sign speaks for each name that isn't known beyond doubt. */
export function gatherSigns(
  words: readonly Word[],
  names: readonly NameSpan[],
  keys: readonly string[],
  capitals: Capitals,
): Map<string, Map<Sign, number>> {
  const byKey = new Map<string, Map<Sign, number>>();
  for (const [index, name] of names.entries()) {
    if (fixedKind(name) !== null) continue;
    const key = keys[index] ?? '';
    let counts = byKey.get(key);
    if (!counts) {
      counts = new Map(shapeSigns(words, name, capitals).map((sign) => [sign, 1]));
      byKey.set(key, counts);
    }
    for (const sign of contextSigns(words, name)) {
      const count = counts.get(sign) ?? 0;
      if (count < MOST_MENTIONS) counts.set(sign, count + 1);
    }
  }
  return byKey;
}

function bestKind(counts: ReadonlyMap<Sign, number>): ActorKind | null {
  const points: [number, number, number, number] = [0, 0, 0, 0];
  for (const [sign, count] of counts) {
    const weights = KIND_WEIGHTS[sign];
    for (let kind = 0; kind < points.length; kind += 1)
      points[kind] = (points[kind] ?? 0) + count * (weights[kind] ?? 0);
  }
  const most = Math.max(...points);
  return (['person', 'organization', 'place', null] as const)[points.indexOf(most)] ?? null;
}

/** The kind of a name that is known beyond doubt; null where the text must decide. */
export function fixedKind({ known, titled }: NameSpan): ActorKind | null {
  if (!known) return null;
  switch (known.sense) {
    case 'cast':
      return known.member.kind;
    case 'organization':
      return titled ? null : (known.organization.kind ?? 'organization');
    case 'country':
      return titled || AMBIGUOUS_COUNTRIES.has(known.country.name) ? null : 'place';
    case 'capital':
    case 'place':
      return null;
  }
}
