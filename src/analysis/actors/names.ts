/**
 * The names of a text: the rules propose, the tagger decides, and what the cast says is beyond dispute.
 *
 * 1. rules   find names by grammar and lexicon, and are read by the tagger
 * 2. tag     which stretches of capitals are names, where they begin and end, and of what kind
 * 3. settle  names of the cast, known names and titles stay as the rules have them
 */
import { HONORIFICS, KEPT_HONORIFICS } from '../lexicon/titles.ts';
import { fixedKind } from './classify.ts';
import type { Search } from './find.ts';
import { DEMONYMS, PEOPLES } from './known-names.ts';
import { nameModel } from './model/load.ts';
import type { LabelledName } from './model/labels.ts';
import { tagNames } from './model/model.ts';
import type { NameModel } from './model/model.ts';
import { knownAs } from './refine.ts';
import type { NameSpan } from './refine.ts';
import { findNamesByRules } from './rules.ts';
import type { NamesFound } from './rules.ts';
import { titleAt } from './title-words.ts';
import type { Word } from './words.ts';

/** Finds the names of a text; a stage of its own, so that each can be measured. */
export type NameFinder = (search: Search) => NamesFound;

export function findNames(search: Search): NamesFound {
  return findNamesWith(search, nameModel());
}

export function findNamesWith(search: Search, model: NameModel): NamesFound {
  const rules = findNamesByRules(search);
  const kept = rules.spans.map((span, index) => isBeyondDispute(search, span, rules.kinds[index] ?? null));
  const taken = new Uint8Array(search.words.length);
  rules.spans.forEach((span, index) => {
    if (kept[index]) taken.fill(1, span.first, span.end);
  });
  const found = rules.spans.flatMap((span, index) =>
    kept[index] ? [{ span, kind: rules.kinds[index] ?? null }] : [],
  );
  const proposed = new Map(rules.spans.map((span) => [span.first, span]));
  for (const tagged of tagNames(search, rules, model)) {
    const span = settle(search, tagged, proposed);
    if (span && !taken.subarray(span.first, span.end).includes(1))
      found.push({ span, kind: fixedKind(span) ?? tagged.kind });
  }
  found.sort((a, b) => a.span.first - b.span.first);
  return { spans: found.map(({ span }) => span), kinds: found.map(({ kind }) => kind) };
}

/** Names of the cast, and those in sentences of capitals alone, at which the tagger doesn't look. */
function isBeyondDispute({ words }: Search, span: NameSpan, kind: NamesFound['kinds'][number]): boolean {
  if (span.known?.sense === 'cast') return true;
  if (kind === null) return false;
  return words[span.first]?.shouted === true;
}

/** A tagged name as a span, without article and title; null where it is nobody's. */
function settle(search: Search, tagged: LabelledName, proposed: ReadonlyMap<number, NameSpan>): NameSpan | null {
  const { words } = search;
  let { first } = tagged;
  const { end } = tagged;
  let known = knownAs(search, first, end);
  if (words[first]?.key === 'the' && known === null) first += 1;
  let titled = false;
  if (tagged.kind === 'person' && known === null) {
    const from = afterTitles(words, first, end);
    titled = from > first;
    first = from;
  }
  if (first >= end) return null;
  if (first > tagged.first) known = knownAs(search, first, end);
  const rule = proposed.get(first);
  if (end - first === 1 && known === null && !rule?.titled) {
    const key = words[first]?.key ?? '';
    if (DEMONYMS.has(key) || PEOPLES.has(key)) return null;
  }
  return {
    first,
    end,
    known: rule?.end === end ? rule.known : known,
    titled: titled || (rule?.titled ?? false),
    pronoun: rule?.pronoun ?? null,
  };
}

/** The word after the titles that open a name: "Vice-President | Mike Pence". */
function afterTitles(words: readonly Word[], first: number, end: number): number {
  let at = first;
  for (;;) {
    const text = words[at]?.text.replaceAll('.', '') ?? '';
    if (KEPT_HONORIFICS.has(text)) return at;
    const stop: number | null = HONORIFICS.has(text) ? at + 1 : titleAt(words, at);
    if (stop === null || stop >= end) return at;
    at = stop;
  }
}
