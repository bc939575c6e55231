/** An event as a headline tells it: "Huawei’s chief financial officer arrested in Vancouver". */
import type { ReadDocument } from '../reader/read-document.ts';
import type { Span } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { antecedentOf, isRelativeClause } from '../tree/antecedent.ts';
import { clauseAround, isPredicate } from '../tree/predicate.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';

const MOST_WORDS = 9;

/** What a headline leaves out: auxiliaries, articles, adverbs, asides, and what opens or joins clauses. */
const LEFT_OUT = [
  'aux',
  'cop',
  'advmod',
  'advcl',
  'acl',
  'appos',
  'parataxis',
  'discourse',
  'vocative',
  'dislocated',
  'mark',
  'cc',
  'conj',
  'punct',
  'expl',
] as const;

/** What a clause can't do without, before what it can: who, what, where. */
const RANKS = [
  ['nsubj', 'csubj'],
  ['obj', 'compound:prt', 'ccomp', 'xcomp', 'obl:agent'],
  ['iobj', 'obl', 'nmod'],
] as const;

/**
 * At most nine words of the clause, in its order: its verb and what hangs on it, as much of it as there is room for.
 * @param span of the clause
 * @param dateSpan left out: the timeline says when
 */
export function labelOf({ tree, tokens, text }: ReadDocument, span: Span, dateSpan: Span): string {
  const clause = tokensWithin(tokens, span);
  const date = tokensWithin(tokens, dateSpan);
  const wordsOf = (some: Iterable<TokenIndex>): string => joined(text, tokens, [...some]);
  const told = new Teller(
    tree,
    (token) => isIn(token, clause) && !isIn(token, date),
    (some) => wordsOf(some).split(' ').length <= MOST_WORDS,
  );
  return wordsOf(told.tell(topOf(tree, clause, date)));
}

/** The predicate of the clause in which the date stands, or what the whole hangs on. */
function topOf(tree: Tree, clause: TokenRange, date: TokenRange): TokenIndex {
  const top = headOfRange(tree, clause);
  if (isPredicate(tree, top)) return top;
  const dated = clauseAround(tree, headOfRange(tree, date));
  if (dated === undefined || !isIn(dated, clause)) return top;
  // "who wants [to sell] it this year"
  let at = dated;
  for (let head = tree.head(at); tree.is(at, 'xcomp') && head !== undefined && isIn(head, clause); head = tree.head(at))
    at = head;
  return at;
}

class Teller {
  readonly #tree: Tree;
  readonly #isIn: (token: TokenIndex) => boolean;
  readonly #fits: (tokens: Iterable<TokenIndex>) => boolean;
  readonly #kept = new Set<TokenIndex>();

  constructor(tree: Tree, isInClause: (token: TokenIndex) => boolean, fits: (tokens: Iterable<TokenIndex>) => boolean) {
    this.#tree = tree;
    this.#isIn = isInClause;
    this.#fits = fits;
  }

  /** What of a predicate is kept, itself before all, then phrase by phrase. */
  tell(top: TokenIndex): ReadonlySet<TokenIndex> {
    const tree = this.#tree;
    this.#kept.add(top);
    // "[the CFO], who was arrested": whom the clause is about stands before it
    const noun = isRelativeClause(tree, top) ? tree.head(top) : undefined;
    if (noun !== undefined) this.#take(this.#wholeOf(noun), this.#coreOf(noun));
    for (const rank of [...RANKS.keys(), RANKS.length])
      for (const child of tree.children(top)) if (rankOf(tree, child) === rank && this.#isIn(child)) this.#add(child);
    return this.#kept;
  }

  #add(child: TokenIndex): void {
    const tree = this.#tree;
    if (antecedentOf(tree, child) !== undefined) return;
    if (!tree.is(child, 'ccomp', 'xcomp')) {
      this.#take(this.#wholeOf(child), this.#coreOf(child));
      return;
    }
    const to = tree.children(child, 'mark').filter((mark) => tree.lower(mark) === 'to');
    const subject = tree.child(child, 'nsubj');
    const least = subject === undefined ? [child, ...to] : [child, ...this.#coreOf(subject)];
    if (least.every(this.#isIn) && this.#take(least)) this.tell(child);
  }

  /** The first of the phrases for which there is room. */
  #take(...phrases: readonly (readonly TokenIndex[])[]): boolean {
    const phrase = phrases.find((one) => one.length > 0 && this.#fits([...this.#kept, ...one]));
    for (const token of phrase ?? []) this.#kept.add(token);
    return phrase !== undefined;
  }

  /** A phrase with all that hangs on it but what a headline leaves out. */
  #wholeOf(head: TokenIndex): TokenIndex[] {
    if (!this.#isIn(head)) return [];
    const children = this.#tree.children(head).filter((child) => stays(this.#tree, child));
    return [head, ...children.flatMap((child) => this.#wholeOf(child))];
  }

  /** The name or the noun alone, with its preposition. */
  #coreOf(head: TokenIndex): TokenIndex[] {
    return [head, ...this.#tree.children(head, 'flat', 'compound', 'case', 'fixed', 'nummod')].filter(this.#isIn);
  }
}

function rankOf(tree: Tree, child: TokenIndex): number {
  const rank = RANKS.findIndex((relations) => tree.is(child, ...relations));
  if (rank >= 0) return rank;
  // "[not] guilty": what turns the sense round stays
  if (/^(?:not|n't|never|no)$/u.test(tree.lower(child))) return 0;
  return stays(tree, child) && !tree.is(child, 'mark', 'det') ? RANKS.length : -1;
}

function stays(tree: Tree, child: TokenIndex): boolean {
  if (tree.is(child, 'det')) return !/^(?:the|an?)$/u.test(tree.lower(child));
  if (tree.is(child, 'mark')) return tree.lower(child) === 'to';
  if (tree.is(child, 'punct')) return tree.lower(child) === '-';
  return !tree.is(child, ...LEFT_OUT);
}

function isIn(token: TokenIndex, { first, end }: TokenRange): boolean {
  return first <= token && token < end;
}

/** Words in text order, with what no space parts in the text left together: "Huawei’s", "vice-president". */
function joined(text: string, tokens: readonly Span[], some: readonly TokenIndex[]): string {
  let words = '';
  let end = -1;
  for (const token of [...some].sort((one, other) => one - other)) {
    const { start = 0, end: own = 0 } = tokens[token] ?? {};
    words += `${words === '' || start === end ? '' : ' '}${text.slice(start, own)}`;
    end = own;
  }
  return words;
}
