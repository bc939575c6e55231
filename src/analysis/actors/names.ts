/**
 * The names of a text: the rules propose, the tagger decides, and what the cast says is beyond dispute.
 *
 * 1. rules   find names by grammar and lexicon, and are read by the tagger
 * 2. tag     which stretches of capitals are names, where they begin and end, and of what kind
 * 3. settle  names of the cast, known names and titles stay as the rules have them
 * 4. accord  what the text says of a name anywhere holds wherever it stands
 */
import type { ActorKind } from '../schema.ts';
import { withoutAgencies } from './agency-letters.ts';
import { bearerBefore, namesAtBirth } from './birth-names.ts';
import { withBodies } from './bodies.ts';
import { nicknamesAmong, withBynames } from './bynames.ts';
import { campusesIn } from './campuses.ts';
import { fixedKind } from './classify.ts';
import { countyBodies } from './county-bodies.ts';
import { mayBeName } from './doubts.ts';
import type { Run, Search } from './find.ts';
import { fullOpeners } from './full-openers.ts';
import { nameModel } from './model/load.ts';
import type { LabelledName } from './model/labels.ts';
import { tagNames } from './model/model.ts';
import type { NameModel } from './model/model.ts';
import { isPatronymic } from './given-names.ts';
import { inFull, stateAfter } from './in-full.ts';
import { loneOpeners } from './lone-openers.ts';
import { jointBodies } from './joint-bodies.ts';
import { formsOf, kindOfTail, kindsInAccord } from './name-forms.ts';
import { knownAs } from './known-names.ts';
import type { Name } from './name-forms.ts';
import { withoutNamedThings } from './named-things.ts';
import { nationalBodies } from './national-bodies.ts';
import { withoutOffices, withSees } from './offices.ts';
import { ofOneKind } from './one-kind.ts';
import { withOwnSurnames } from './own-surnames.ts';
import type { NameSpan } from './refine.ts';
import { repeatsOf } from './repeats.ts';
import { bodiesWithLetters } from './bracketed-letters.ts';
import { findNamesByRules } from './rules.ts';
import type { NamesFound } from './rules.ts';
import { inBounds } from './tag-bounds.ts';
import { isSurnameAndSyllables } from './surname-first.ts';
import { territorialTitles } from './territorial-titles.ts';
import { withRulers } from './reigning.ts';
import { withoutTickers } from './tickers.ts';
import { isTitled, taggedKind, taggedSpan } from './tagged-names.ts';
import { withTowns } from './locations.ts';
import { TakenNames } from './taken-names.ts';
import { thingsAmong } from './things.ts';
import { isAcronym } from './word-shapes.ts';
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

/** What the rules say of a text's names, ready to be looked up. */
interface Ruled {
  /** Those that are somebody's. */
  proposed: readonly Name[];
  byFirst: ReadonlyMap<number, NameSpan>;
  kindOf: (run: Run) => ActorKind | undefined;
  /** Those that are nobody's. */
  nobody: ReadonlySet<NameSpan>;
}

function ruledBy(words: readonly Word[], { spans, kinds }: NamesFound): Ruled {
  const proposed = spans.flatMap((span, index): Name[] => {
    const kind = kinds[index] ?? null;
    return kind === null ? [] : [{ span, kind }];
  });
  const byKey = new Map(proposed.map(({ span, kind }) => [span.first * words.length + span.end, kind]));
  return {
    proposed,
    byFirst: new Map(spans.map((span) => [span.first, span])),
    kindOf: ({ first, end }) => byKey.get(first * words.length + end),
    nobody: new Set(spans.filter((_, index) => kinds[index] === null)),
  };
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
  takeBearers(search, taken);
  for (const { span, kind } of loneOpeners(search, taken.found, taken.isFree)) taken.take(span, kind);
  const found = taken.found.toSorted((a, b) => a.span.first - b.span.first);
  const somebody = withoutThings(words, inTheText(words, kindsInAccord(words, found, ruled.kindOf)));
  return { spans: somebody.map(({ span }) => span), kinds: somebody.map(({ kind }) => kind) };
}

/** What is beyond dispute before the tagger is asked. */
function takeCertain(search: Search, { proposed, byFirst, kindOf }: Ruled, taken: TakenNames): void {
  const { words } = search;
  for (const { span, kind } of proposed) if (span.known?.sense === 'cast') taken.take(span, kind);
  const mayBeBodies = [...byFirst.values()].filter((span) => /^(?:organization|group)$/u.test(kindOf(span) ?? 'group'));
  const bodies = [nationalBodies(search), jointBodies(words), campusesIn(words), countyBodies(words)].flat();
  for (const run of [...bodies, ...bodiesWithLetters(words, mayBeBodies)])
    if (taken.isFree(run)) taken.take(plainSpan(search, run), 'organization');
  for (const span of territorialTitles(search)) if (taken.isFree(span)) taken.take(span, 'person');
  // "International Committee of the Red Cross": no two names
  for (const { span, kind } of proposed) {
    // "Tyne and Wear"
    const isTwo = span.known?.sense === 'place' && words[span.first + 1]?.key === 'and';
    const isWhole = isTwo || (span.end - span.first >= LONG && fixedKind(span) !== null && !isAbroad(words, span));
    if (isWhole && taken.isFree(span)) taken.take(span, kind);
  }
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

/** What the lexicon knows, what the tagger doesn't look at, and what it has found elsewhere in the text. */
function takeRuled(words: readonly Word[], { proposed, nobody }: Ruled, taken: TakenNames): void {
  for (const name of proposed) {
    const isCertain = isBeyondDispute(words, name.span) || isTitledPaper(words, name);
    if (taken.isFree(name.span) && isCertain) taken.take(name.span, name.kind);
  }
  const again = formsOf(words, taken.found);
  for (const name of proposed) {
    const { span } = name;
    const kind = taken.isFree(span) ? (again.get(nameKey(words, span)) ?? kindOfTail(words, name, again)) : undefined;
    if (kind) taken.take(span, fixedKind(span) ?? kind);
  }
  // "Hargreaves | employs 400 people", where the text has Hargreaves & Sons; "| Jokowi | said", where it has Joko “Jokowi” Widodo
  const nicknames = nicknamesAmong(words, taken.found);
  for (const span of nobody) {
    const key = nameKey(words, span);
    const kind = nicknames.has(key) ? 'person' : again.get(key);
    // "super | PAC |" stands for no Political Action Committee that is named; at the beginning "FEC" stands for its own
    const isPlain = words[span.first]?.initial === true || !isAcronymAlone(words, span);
    if (taken.isFree(span) && isPlain && (kind === 'organization' || nicknames.has(key)))
      taken.take(span, kind ?? 'person');
  }
  for (const { span, kind } of repeatsOf(words, taken.found, taken.isFree))
    if (taken.isFree(span)) taken.take(span, kind);
}

function isAcronymAlone(words: readonly Word[], { first, end }: Run): boolean {
  const word = words[first];
  return end - first === 1 && word !== undefined && isAcronym(word);
}

/** What somebody was born with, "(née | Brasier |)", and who was born with a name that was found: "| Sting | (born Gordon Sumner)". */
function takeBearers(search: Search, taken: TakenNames): void {
  for (const run of namesAtBirth(search.words)) if (taken.isFree(run)) taken.take(plainSpan(search, run), 'person');
  for (const { span, kind } of [...taken.found]) {
    const bearer = kind === 'person' ? bearerBefore(search.words, span.first) : null;
    if (bearer && taken.isFree(bearer)) taken.take(plainSpan(search, bearer), 'person');
  }
}

/** Before "Securities and Exchange Commission" these tell nothing. */
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
  return withOwnSurnames(
    words,
    withBynames(words, ofOneKind(words, withTowns(words, withRulers(words, withBodies(words, names))))),
  );
}

/** The names without those that are nobody's: "Commissioner of Police", "Hurricane Melissa", "the Polaroids". */
function withoutThings(words: readonly Word[], names: readonly Name[]): Name[] {
  const listed = withoutTickers(words, names);
  const living = withoutNamedThings(words, withoutOffices(words, withoutAgencies(words, withSees(words, listed))));
  const things = thingsAmong(words, living);
  return living.filter(({ span, kind }) => kind !== 'person' || !things.has(nameKey(words, span)));
}

function isBeyondDispute(words: readonly Word[], span: NameSpan): boolean {
  if (isPatronymic(words, span) || isSurnameAndSyllables(words, span)) return true;
  return fixedKind(span) !== null || span.titled || words[span.first]?.shouted === true;
}

/** "as The | Norwich Caller | reported": an article with a capital inside a sentence is a title's. */
function isTitledPaper(words: readonly Word[], { span, kind }: Name): boolean {
  const [article, name] = [words[span.first - 1], words[span.first]];
  const isInside = article?.text === 'The' && !article.initial && !article.headline;
  const speaks = isInside && words[span.end]?.pos === 'VERB';
  return kind === 'organization' && speaks && article.sentence === name?.sentence;
}
