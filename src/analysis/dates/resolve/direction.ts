/** Which way a time lies, as the verb that governs it tells: "will meet on Saturday", "met on Saturday". */
import { CONDITIONS, DEADLINES } from '../../lexicon/dates/tense-words.ts';
import { UNPLANNED } from '../../lexicon/reporting/event-nouns.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { prepositionOf, markerOf } from '../../tree/preposition.ts';
import { headOfRange } from '../../tree/range-head.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { isPredicate, predicateOf } from '../../tree/predicate.ts';
import { verbGroupOf } from '../../tree/verb-group.ts';
import { directionOf } from './tense.ts';
import type { Direction } from './tense.ts';

/** What a date hangs on. */
interface Governed {
  /** The date's own head. */
  date: TokenIndex;
  /** The date and the nouns that it belongs to, from below: "the attack in Nice on Thursday". */
  phrase: TokenIndex[];
  /** The predicate of their clause. */
  verb: TokenIndex | undefined;
}

/** @param first index of the token that the date begins with */
function governed({ tree, tokens }: ReadDocument, span: Span, first: number): Governed {
  let end = first + 1;
  while ((tokens[end]?.start ?? Infinity) < span.end) end += 1;
  const date = headOfRange(tree, { first, end });
  const phrase: TokenIndex[] = [];
  let at: TokenIndex | undefined = date;
  for (; at !== undefined && !isPredicate(tree, at); at = tree.head(at)) phrase.push(at);
  // "the vote is on Monday": the date itself is what is said.
  if (at === date) phrase.push(at);
  return { date, phrase, verb: at === undefined ? undefined : predicateOf(tree, at) };
}

const BEHIND: ReadonlySet<string> = new Set('since earlier after following dated postmarked'.split(' '));
const AHEAD_OF = /^(?:before|ahead of|prior to|up to)$/u;

/**
 * Null where no verb tells.
 * @param first index of the token that the date begins with
 */
export function directionAt(document: ReadDocument, span: Span, first: number): Direction | null {
  const { tree, tokens } = document;
  const { date, phrase, verb } = governed(document, span, first);
  const joint = prepositionOf(tree, date) ?? '';
  // "since the attack on Friday", but not "will decide after a review in June"
  const isSince = phrase.some((noun) => prepositionOf(tree, noun) === 'since');
  const before = tokens[first - 1]?.lower ?? '';
  if (isSince || BEHIND.has(joint) || BEHIND.has(before) || tokens[first]?.lower === 'earlier') return 'past';
  const told = verb === undefined ? null : directionOfDated(tree, verb, date, joint);
  const isBefore = phrase.some((noun) => AHEAD_OF.test(prepositionOf(tree, noun) ?? ''));
  if (isBefore) return told === 'past' ? 'near' : (told ?? 'planned');
  const isAhead = told === 'future' || told === 'planned';
  if (isAhead && joint === 'by') return 'future';
  if ((isAhead || told === null || told === 'present') && hasHappened(tree, phrase)) return 'past';
  return told ?? (DEADLINES.has(joint) ? 'future' : null);
}

function directionOfDated(tree: Tree, verb: TokenIndex, date: TokenIndex, joint: string): Direction | null {
  const group = verbGroupOf(tree, verb);
  const told = directionOf(tree, verb, group);
  // "is closed until Friday", "have cancelled flights until Friday"
  if ((joint === 'until' || joint === 'till') && group.tense === 'present') return 'planned';
  const isNow = group.tense === 'present' && !group.perfect;
  // "if he wins on Monday"
  if (isNow && CONDITIONS.has(markerOf(tree, verb) ?? clauseAdverb(tree, verb))) return 'planned';
  // "Saturday marks the anniversary"
  if (isNow && tree.head(date) === verb && tree.is(date, 'nsubj') && told !== 'past') return 'planned';
  // "the scan is on Monday"
  if (isNow && told === null) return date === verb ? 'planned' : tree.head(date) === verb ? 'present' : null;
  return told;
}

/** "when" */
function clauseAdverb(tree: Tree, verb: TokenIndex): string {
  const first = tree.child(verb, 'advmod');
  return first !== undefined && first < verb ? tree.lower(first) : '';
}

const DEFINITE: ReadonlySet<string> = new Set('the this that these those'.split(' '));

/** "her victory on Tuesday will help", "Friday's attack": what nobody plans has happened. */
function hasHappened(tree: Tree, [, ...nouns]: readonly TokenIndex[]): boolean {
  const noun = nouns.find((one) => UNPLANNED.has(tree.lemma(one)));
  if (noun === undefined) return false;
  return tree
    .children(noun, 'det', 'nmod')
    .some((word) => DEFINITE.has(tree.lower(word)) || tree.relation(word) === 'nmod:poss');
}

/** Even in a history this sentence speaks from publication: "will be held on 20 March". */
export function isSpokenFromNow(document: ReadDocument, span: Span, first: number): boolean {
  const { verb } = governed(document, span, first);
  return verb !== undefined && verbGroupOf(document.tree, verb).tense === 'future';
}
