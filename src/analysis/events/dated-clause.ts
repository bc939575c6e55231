/** What a date dates: from its place in the tree up to the clause that tells what happened then. */
import { RELATING } from '../lexicon/reporting/clause-words.ts';
import { EVENT_VERBS } from '../lexicon/reporting/event-nouns.ts';
import { isPredicate } from '../tree/predicate.ts';
import { prepositionOf } from '../tree/preposition.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { clauseRange, phraseRange, tellingVerb } from './clause-range.ts';

/** A clause, or a noun that names what happened. */
export interface DatedClause {
  /** What the date hangs on, perhaps over nouns: "[vote]" in "plans to vote on Friday". */
  dated: TokenIndex;
  /** The verb that tells it with its subject: "[plans]"; the noun where only one does: "her [arrest]". */
  head: TokenIndex;
  isNamed: boolean;
  range: TokenRange;
}

/** "the [2012] election", "[Friday]'s vote": which thing is meant. */
const WITHIN_PHRASE = ['compound', 'amod', 'nummod', 'nmod:poss', 'nmod:desc', 'flat', 'det'] as const;

/** "[In] Tuesday's debate he said": what was done there was done then. */
const PLACES: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on']);

/**
 * The clause around a date, or the noun between them that names an event: "after her arrest on 1 December". Undefined
 * where the date tells which thing is meant ("the 2012 election", "the boom of the 1990s") or is itself what the clause
 * is about ("October was cold").
 */
export function datedClause(tree: Tree, date: TokenRange): DatedClause | undefined {
  let at = headOfRange(tree, date);
  if (tree.is(at, 'nsubj')) return undefined;
  const beside = eventBeside(tree, at);
  if (beside !== undefined) return named(tree, beside, date);
  let isWhich = tree.is(at, ...WITHIN_PHRASE);
  let isOfNoun = isWhich || tree.is(at, 'nmod');
  const isBare = prepositionOf(tree, at) === 'of';
  for (let head = tree.head(at); head !== undefined && !isPredicate(tree, at); head = tree.head(at)) {
    at = head;
    if (!isOfNoun || isPredicate(tree, at)) continue;
    const preposition = prepositionOf(tree, at) ?? '';
    if (!isWhich && EVENT_VERBS.has(tree.lemma(at)) && preposition !== '' && !isPlaceOfClause(tree, at))
      return named(tree, at, date);
    if (isBare) return undefined;
    // "In a Friday interview he said", "Friday's vote showed"
    if (tree.is(at, 'nsubj') || (tree.is(at, 'obl', 'nmod') && PLACES.has(preposition))) isWhich = false;
    else if (isWhich && !tree.is(at, ...WITHIN_PHRASE)) return undefined;
    isOfNoun = isWhich || tree.is(at, 'nmod');
  }
  const isItself = date.first <= at && at < date.end;
  if (isWhich || isItself || !isPredicate(tree, at)) return undefined;
  const head = tellingVerb(tree, at);
  return { dated: at, head, isNamed: false, range: clauseRange(tree, head) };
}

/** "said in a debate on Friday" */
function isPlaceOfClause(tree: Tree, noun: TokenIndex): boolean {
  return tree.is(noun, 'obl') && PLACES.has(prepositionOf(tree, noun) ?? '');
}

/** "protested after her arrest in Lima [on Friday]": what the date stands beside, though it may hang on the verb. */
function eventBeside(tree: Tree, date: TokenIndex): TokenIndex | undefined {
  let before = tree.leftEdge(date) - 1;
  const phrases = tree.children(tree.head(date) ?? date, 'obl');
  for (const noun of phrases.reverse()) {
    if (tree.rightEdge(noun) !== before) continue;
    const preposition = prepositionOf(tree, noun) ?? '';
    if (EVENT_VERBS.has(tree.lemma(noun)) && RELATING.has(preposition)) return noun;
    if (!PLACES.has(preposition)) return undefined;
    before = tree.leftEdge(noun) - 1;
  }
  return undefined;
}

function named(tree: Tree, noun: TokenIndex, date: TokenRange): DatedClause {
  const { first, end } = phraseRange(tree, noun);
  return { dated: noun, head: noun, isNamed: true, range: { first, end: Math.max(end, date.end) } };
}
