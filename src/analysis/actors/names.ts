/**
 * The names of a text: the rules propose, the tagger decides, and what the cast says is beyond dispute.
 *
 * 1. rules   find names by grammar and lexicon, and are read by the tagger
 * 2. tag     which stretches of capitals are names, where they begin and end, and of what kind
 * 3. settle  names of the cast, known names and titles stay as the rules have them
 */
import { MEMBERSHIPS, TITLE_ACRONYMS } from '../lexicon/before-names.ts';
import { NON_ACTOR_HEADS } from '../lexicon/non-actors.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { HONORIFICS, KEPT_HONORIFICS } from '../lexicon/titles.ts';
import type { ActorKind } from '../schema.ts';
import { fixedKind } from './classify.ts';
import { isAcronym } from './find.ts';
import type { Run, Search } from './find.ts';
import { nameModel } from './model/load.ts';
import type { LabelledName } from './model/labels.ts';
import { tagNames } from './model/model.ts';
import type { NameModel } from './model/model.ts';
import { inFull, stateAfter } from './in-full.ts';
import { formsOf, kindsInAccord } from './name-forms.ts';
import type { Name } from './name-forms.ts';
import { isName, knownAs, withoutArticle } from './refine.ts';
import type { NameSpan } from './refine.ts';
import { repeatsOf } from './repeats.ts';
import { findNamesByRules } from './rules.ts';
import type { NamesFound } from './rules.ts';
import { thingsAmong } from './things.ts';
import { titleAt } from './title-words.ts';
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
  const byFirst = new Map(rules.spans.map((span) => [span.first, span]));
  const byKey = new Map(proposed.map(({ span, kind }) => [span.first * words.length + span.end, kind]));
  const nobody = new Set(rules.spans.filter((_, index) => rules.kinds[index] === null));
  const ruled = ({ first, end }: Run): ActorKind | undefined => byKey.get(first * words.length + end);
  const titled = tags.map((tag) => (isTitled(words, tag) ? { ...tag, kind: 'person' as const } : tag));
  for (const tagged of inFull(words, titled, { endOf: (first) => byFirst.get(first)?.end, kindOf: ruled })) {
    const span = settle(search, tagged, byFirst);
    if (!span || !isFree(span) || !mayBeName(search, span, byFirst)) continue;
    // "Aides | declined": only the sentence gives it its capital
    const known = byFirst.get(span.first);
    const opens = words[span.first]?.initial === true && span.end - span.first === 1;
    if (opens && known?.end === span.end && nobody.has(known)) continue;
    take(span, fixedKind(span) ?? kindOf(words, tagged, ruled));
  }
  for (const { span, kind } of [...found]) {
    const state = kind === 'place' ? stateAfter(words, span.end) : null;
    if (state && isFree(state))
      take({ ...state, known: knownAs(search, state.first, state.end), titled: false, pronoun: null }, 'place');
  }
  // what the lexicon knows, and what the tagger doesn't look at
  for (const { span, kind } of proposed) if (isFree(span) && isBeyondDispute(words, span)) take(span, kind);
  const again = formsOf(words, found);
  for (const { span } of proposed) {
    const kind = isFree(span) ? again.get(nameKey(words, span)) : undefined;
    if (kind) take(span, fixedKind(span) ?? kind);
  }
  for (const { span, kind } of repeatsOf(words, found, isFree)) if (isFree(span)) take(span, kind);
  found.sort((a, b) => a.span.first - b.span.first);
  const names = kindsInAccord(words, found, ruled);
  const things = thingsAmong(words, names);
  const somebody = names.filter(({ span, kind }) => kind !== 'person' || !things.has(nameKey(words, span)));
  return { spans: somebody.map(({ span }) => span), kinds: somebody.map(({ kind }) => kind) };
}

/**
 * "Harwich Museum": what ends like an organisation acts like one, though one may also be there. "KPA": so do capitals
 * that the rules don't know for a place.
 */
function kindOf(
  words: readonly Word[],
  { first, end, kind }: LabelledName,
  ruled: (run: Run) => ActorKind | undefined,
): ActorKind {
  const last = words[end - 1];
  if (kind !== 'place' || !last) return kind;
  const like = ORGANIZATION_HEADS.has(last.text) || (end - first === 1 && isAcronym(last));
  return like && ruled({ first, end }) === 'organization' ? 'organization' : kind;
}

function isBeyondDispute(words: readonly Word[], span: NameSpan): boolean {
  return fixedKind(span) !== null || span.titled || words[span.first]?.shouted === true;
}

/** A tagged name as a span, without article and title. */
function settle(search: Search, tagged: LabelledName, byFirst: ReadonlyMap<number, NameSpan>): NameSpan | null {
  const { words } = search;
  const { end } = tagged;
  const whole = { first: tagged.first, end, known: knownAs(search, tagged.first, end), titled: false, pronoun: null };
  let { first } = withoutArticle(search, whole);
  const from = tagged.kind === 'person' && whole.known === null ? afterTitles(words, first, end) : first;
  const titled = from > first;
  first = from;
  if (first >= end) return null;
  const rule = byFirst.get(first);
  return {
    first,
    end,
    known: rule?.end === end ? rule.known : knownAs(search, first, end),
    titled: titled || (rule?.titled ?? false),
    pronoun: rule?.pronoun ?? null,
  };
}

/** A known name begins at most so many words before its last part. */
const LONGEST_KNOWN = 5;

/** Whether nothing that the rules know speaks against a tagged name. */
function mayBeName(search: Search, span: NameSpan, byFirst: ReadonlyMap<number, NameSpan>): boolean {
  const { words } = search;
  if (!isName(search, span)) return false;
  // "Norway and South Korea", "Moody" in "Moody's": what is known by itself isn't joined, or cut
  const known = byFirst.get(span.first);
  // "(Bob Corker, | Democrat of Tennessee)"
  if (MEMBERSHIPS.has(words[span.first]?.text ?? '') && words[span.first + 1]?.key === 'of') return false;
  // "Bosnia and | Herzegovina"
  for (let at = span.first - 1; at >= 0 && at >= span.first - LONGEST_KNOWN; at -= 1) {
    const whole = byFirst.get(at);
    if (whole && whole.end >= span.end && fixedKind(whole) !== null) return false;
  }
  // "Warhol | 's Polaroids": the rules know the possessives that belong to a name
  if (known && known.end < span.end && words[known.end]?.key === "'s") return false;
  if (known && known.end !== span.end && fixedKind(known) !== null) {
    if (known.end > span.end) return false;
    if (words[known.end]?.key === 'and' && byFirst.has(known.end + 1)) return false;
  }
  for (let at = span.first + 1; at < span.end; at += 1) {
    const inside = byFirst.get(at);
    // "Nokia Norway | Prime Minister | Jens Berg": a title cuts
    if (inside?.titled) return false;
    // "North and | South Korea"
    if (words[at - 1]?.key === 'and' && inside?.end === span.end && fixedKind(inside) !== null) return false;
  }
  // "Munich | Security Conference": the place is part of what is nobody
  let end = span.end;
  while (words[end]?.capital && words[end]?.sentence === words[span.first]?.sentence) end += 1;
  return end === span.end || !NON_ACTOR_HEADS.has(words[end - 1]?.text ?? '') || known?.end === span.end;
}

/** "AG Lynch": nothing but a person is called so. */
function isTitled(words: readonly Word[], { first, end }: LabelledName): boolean {
  return end - first > 1 && TITLE_ACRONYMS.has(words[first]?.text ?? '');
}

/** The word after the titles that open a name: "Vice-President | Mike Pence". */
function afterTitles(words: readonly Word[], first: number, end: number): number {
  let at = first;
  for (;;) {
    const text = words[at]?.text.replaceAll('.', '') ?? '';
    if (KEPT_HONORIFICS.has(text)) return at;
    // "Republican | Jeb Bush", but "Republican Guard"
    const isLabel =
      TITLE_ACRONYMS.has(text) || (MEMBERSHIPS.has(text) && end - at > 2 && words[at + 1]?.capital === true);
    const stop: number | null = isLabel || HONORIFICS.has(text) ? at + 1 : titleAt(words, at);
    if (stop === null || stop >= end) return at;
    at = stop;
  }
}
