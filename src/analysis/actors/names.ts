/**
 * The names of a text: the rules propose, the tagger decides, and what the cast says is beyond dispute.
 *
 * 1. rules   find names by grammar and lexicon, and are read by the tagger
 * 2. tag     which stretches of capitals are names, where they begin and end, and of what kind
 * 3. settle  names of the cast, known names and titles stay as the rules have them
 * 4. accord  what the text says of a name anywhere holds wherever it stands
 */
import type { ActorKind } from '../schema.ts';
import { bearerBefore } from './birth-names.ts';
import { withBodies } from './bodies.ts';
import { fixedKind } from './classify.ts';
import { mayBeName } from './doubts.ts';
import type { Run, Search } from './find.ts';
import { nameModel } from './model/load.ts';
import type { LabelledName } from './model/labels.ts';
import { tagNames } from './model/model.ts';
import type { NameModel } from './model/model.ts';
import { inFull, stateAfter } from './in-full.ts';
import { loneOpeners } from './lone-openers.ts';
import { formsOf, kindOfTail, kindsInAccord } from './name-forms.ts';
import type { Name } from './name-forms.ts';
import { withoutNamedThings } from './named-things.ts';
import { nationalBodies } from './national-bodies.ts';
import { ofOneKind } from './one-kind.ts';
import { withOwnSurnames } from './own-surnames.ts';
import { knownAs } from './refine.ts';
import type { NameSpan } from './refine.ts';
import { repeatsOf } from './repeats.ts';
import { findNamesByRules } from './rules.ts';
import type { NamesFound } from './rules.ts';
import { isTitled, taggedKind, taggedSpan } from './tagged-names.ts';
import { thingsAmong } from './things.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** Finds the names of a text; a stage of its own, so that each can be measured. */
export type NameFinder = (search: Search) => NamesFound;

export function findNames(search: Search): NamesFound {
  return findNamesWith(search, nameModel());
}

export function findNamesWith(search: Search, model: NameModel): NamesFound {
  const rules = findNamesByRules(search);
  return settleNames(search, rules, tagNames(search, rules, model));
}

/** What the lexicon has with so many words or more is no other name. */
const LONG = 4;

/** The names of a text, where `rules` and tagger have said what they are. */
function settleNames(search: Search, rules: NamesFound, tags: readonly LabelledName[]): NamesFound {
  const { words } = search;
  const found: Name[] = [];
  const taken = new Uint8Array(words.length);
  const take = (span: NameSpan, kind: ActorKind): void => {
    found.push({ span, kind });
    taken.fill(1, span.first, span.end);
  };
  const isFree = ({ first, end }: Run): boolean => !taken.subarray(first, end).includes(1);
  const proposed = rules.spans.flatMap((span, index): Name[] => {
    const kind = rules.kinds[index] ?? null;
    return kind === null ? [] : [{ span, kind }];
  });
  for (const { span, kind } of proposed) if (span.known?.sense === 'cast') take(span, kind);
  for (const run of nationalBodies(search)) if (isFree(run)) take(plainSpan(search, run), 'organization');
  // "International Committee of the Red Cross": no two names
  for (const { span, kind } of proposed)
    if (span.end - span.first >= LONG && fixedKind(span) !== null && isFree(span) && !isAbroad(words, span))
      take(span, kind);
  const byFirst = new Map(rules.spans.map((span) => [span.first, span]));
  const byKey = new Map(proposed.map(({ span, kind }) => [span.first * words.length + span.end, kind]));
  const nobody = new Set(rules.spans.filter((_, index) => rules.kinds[index] === null));
  const ruled = ({ first, end }: Run): ActorKind | undefined => byKey.get(first * words.length + end);
  const titled = tags.map((tag) => (isTitled(words, tag) ? { ...tag, kind: 'person' as const } : tag));
  for (const tagged of inFull(words, titled, { endOf: (first) => byFirst.get(first)?.end, kindOf: ruled })) {
    const span = taggedSpan(search, tagged, byFirst);
    if (!span || !isFree(span) || !mayBeName(search, span, byFirst)) continue;
    // "Aides | declined": only the sentence gives it its capital
    const known = byFirst.get(span.first);
    const opens = words[span.first]?.initial === true && span.end - span.first === 1;
    if (opens && known?.end === span.end && nobody.has(known)) continue;
    take(span, taggedKind(words, span, tagged.kind, ruled));
  }
  for (const { span, kind } of [...found]) {
    const state = kind === 'place' ? stateAfter(words, span.end) : null;
    if (state && isFree(state)) take(plainSpan(search, state), 'place');
  }
  // what the lexicon knows, and what the tagger doesn't look at
  for (const { span, kind } of proposed) if (isFree(span) && isBeyondDispute(words, span)) take(span, kind);
  const again = formsOf(words, found);
  for (const name of proposed) {
    const { span } = name;
    const kind = isFree(span) ? (again.get(nameKey(words, span)) ?? kindOfTail(words, name, again)) : undefined;
    if (kind) take(span, fixedKind(span) ?? kind);
  }
  for (const { span, kind } of repeatsOf(words, found, isFree)) if (isFree(span)) take(span, kind);
  for (const { span, kind } of [...found]) {
    const bearer = kind === 'person' ? bearerBefore(words, span.first) : null;
    if (bearer && isFree(bearer)) take(plainSpan(search, bearer), 'person');
  }
  for (const { span, kind } of loneOpeners(search, found, isFree)) take(span, kind);
  found.sort((a, b) => a.span.first - b.span.first);
  const somebody = withoutThings(words, inTheText(words, kindsInAccord(words, found, ruled)));
  return { spans: somebody.map(({ span }) => span), kinds: somebody.map(({ kind }) => kind) };
}

const AMERICAN: ReadonlySet<string> = new Set(['us', 'american', 'the']);

/** "Africa | Centers for Disease Control and Prevention": another body of the same name. */
function isAbroad(words: readonly Word[], { first }: NameSpan): boolean {
  const before = words[first - 1];
  return before?.sentence === words[first]?.sentence && before?.capital === true && !AMERICAN.has(before.key);
}

function plainSpan(search: Search, { first, end }: Run): NameSpan {
  return { first, end, known: knownAs(search, first, end), titled: false, pronoun: null };
}

/** The names, of the kinds that the text as a whole gives them: "Klarna" a body's, "Ford" a surname's. */
function inTheText(words: readonly Word[], names: readonly Name[]): Name[] {
  return withOwnSurnames(words, ofOneKind(words, withBodies(words, names)));
}

/** The names without those that are nobody's: "Hurricane Melissa", "the Polaroids". */
function withoutThings(words: readonly Word[], names: readonly Name[]): Name[] {
  const living = withoutNamedThings(words, names);
  const things = thingsAmong(words, living);
  return living.filter(({ span, kind }) => kind !== 'person' || !things.has(nameKey(words, span)));
}

function isBeyondDispute(words: readonly Word[], span: NameSpan): boolean {
  return fixedKind(span) !== null || span.titled || words[span.first]?.shouted === true;
}
