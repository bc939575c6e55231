/**
 * The names of a text: the rules propose, the tagger decides, and what the cast says is beyond dispute.
 *
 * 1. rules   find names by grammar and lexicon, and are read by the tagger
 * 2. tag     which stretches of capitals are names, where they begin and end, and of what kind
 * 3. settle  names of the cast, known names and titles stay as the rules have them
 * 4. accord  what the text says of a name anywhere holds wherever it stands
 */
import { withBodies } from './bodies.ts';
import { withBynames } from './bynames.ts';
import { mayBeName } from './doubts.ts';
import { withFamilyNames } from './families.ts';
import type { Search } from './find.ts';
import { fullOpeners } from './full-openers.ts';
import { inFull, stateAfter } from './in-full.ts';
import { loneOpeners } from './lone-openers.ts';
import { kindsInAccord } from './name-forms.ts';
import type { Name } from './name-forms.ts';
import { withoutOffices, withSees } from './offices.ts';
import { ofOneKind } from './one-kind.ts';
import { findNamesByRules } from './rules.ts';
import type { NamesFound } from './rules.ts';
import { inBounds } from './tag-bounds.ts';
import { isTitled, taggedKind, taggedSpan } from './tagged-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { TakenNames } from './taken-names.ts';
import { isThing, thingsAmong } from './things.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';
import { plainSpan, takeCertain } from './certain-names.ts';
import { ruledBy, takeRuled } from './ruled-names.ts';
import type { Ruled } from './ruled-names.ts';

/** Finds the names of a text; a stage of its own, so that each can be measured. */
export type NameFinder = (search: Search) => NamesFound;

export function findNames(search: Search): NamesFound {
  return settleNames(search, findNamesByRules(search), search.read);
}

/** The names of a text, where `rules` and tagger have said what they are. */
function settleNames(search: Search, rules: NamesFound, tags: readonly LabelledName[]): NamesFound {
  const { words } = search;
  const ruled = ruledBy(words, rules);
  const taken = new TakenNames(words.length);
  takeCertain(search, ruled, taken);
  takeTagged(search, ruled, tags, taken);
  takeRuled(words, ruled, taken);
  for (const { span, kind } of fullOpeners(words, ruled.proposed, taken.isFree)) taken.take(span, kind);
  for (const { span, kind } of loneOpeners(search, taken.found, taken.isFree)) taken.take(span, kind);
  const found = taken.found.toSorted((a, b) => a.span.first - b.span.first);
  const somebody = withoutThings(words, inTheText(words, kindsInAccord(words, found, ruled.kindOf)));
  return { spans: somebody.map(({ span }) => span), kinds: somebody.map(({ kind }) => kind) };
}

function takeTagged(search: Search, ruled: Ruled, tags: readonly LabelledName[], taken: TakenNames): void {
  const { words } = search;
  const { byFirst, kindOf, nobody } = ruled;
  const titled = tags
    .flatMap((tag) => inBounds(words, tag, byFirst))
    .map((tag) => (isTitled(words, tag) ? { ...tag, kind: 'person' as const } : tag));
  for (const tagged of inFull(words, titled, { endOf: (first) => byFirst.get(first)?.end, kindOf })) {
    const span = taggedSpan(search, tagged, byFirst);
    if (!span || !taken.isFree(span) || !mayBeName(search, span, byFirst)) continue;
    // "Aides | declined": only the sentence gives it its capital
    const known = byFirst.get(span.first);
    const opens = words[span.first]?.initial === true && span.end - span.first === 1;
    if (opens && known?.end === span.end && nobody.has(known)) continue;
    taken.take(span, taggedKind(words, span, tagged.kind, kindOf));
  }
  for (const { span, kind } of [...taken.found]) {
    const state = kind === 'place' ? stateAfter(words, span.end) : null;
    if (state && taken.isFree(state)) taken.take(plainSpan(search, state), 'place');
  }
}

/** The names, of the kinds that the text as a whole gives them: "Klarna" a body's, "Ford" a surname's. */
function inTheText(words: readonly Word[], names: readonly Name[]): Name[] {
  const ofKinds = ofOneKind(words, withBodies(words, names));
  return withFamilyNames(words, withBynames(words, ofKinds));
}

/** The names without those that are nobody's: "Commissioner of Police", "the Polaroids". */
function withoutThings(words: readonly Word[], names: readonly Name[]): Name[] {
  const living = withoutOffices(words, withSees(words, names));
  const things = thingsAmong(words, living);
  return living.filter((name) => {
    const isNobody = things.has(nameKey(words, name.span)) || isThing(words, name, living);
    return name.kind !== 'person' || !isNobody;
  });
}
