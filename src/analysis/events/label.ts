/** An event as a headline tells it: "Huawei’s chief financial officer arrested in Vancouver". */
import { CLAUSE_VERBS } from '../lexicon/reporting/reporting-verbs.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Span } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { antecedentOf } from '../tree/antecedent.ts';
import { clauseAround, isPredicate } from '../tree/predicate.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { verbGroupOf } from '../tree/verb-group.ts';

const MOST_WORDS = 9;

/** What a headline leaves out: auxiliaries (but see `helpersOf`), articles, adverbs, asides, and what opens or joins clauses. */
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
  ['obj', 'iobj', 'compound:prt', 'ccomp', 'xcomp', 'obl:agent'],
  ['obl', 'nmod'],
] as const;

/**
 * At most nine words of the clause, in its order: its verb and what hangs on it, as much of it as there is room for. A
 * verb of saying of whose content nothing is left stands alone, since where somebody said something tells nothing.
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
  const top = withoutReporter(tree, topOf(tree, clause, date), clause);
  const kept = told.tell(top);
  return wordsOf(isSayingNothing(tree, top, kept) ? [top] : kept);
}

/** "[Britain has concluded it can], the Financial Times reported": what is said first is the event. */
function withoutReporter(tree: Tree, top: TokenIndex, clause: TokenRange): TokenIndex {
  return tree.children(top, 'ccomp').find((said) => said < top && isIn(said, clause)) ?? top;
}

/** "Pence said in Munich" */
function isSayingNothing(tree: Tree, top: TokenIndex, kept: ReadonlySet<TokenIndex>): boolean {
  if (!CLAUSE_VERBS.has(tree.lemma(top)) || verbGroupOf(tree, top).voice === 'passive') return false;
  return !tree.children(top, 'ccomp', 'xcomp', 'obj', 'iobj', 'parataxis').some((child) => kept.has(child));
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
    this.#take(this.#helpersOf(top));
    // "[the CFO], who was arrested", "[an argument] made by Pence": what the clause is about stands before it
    const noun = tree.is(top, 'acl') ? tree.head(top) : undefined;
    if (noun !== undefined) this.#take(this.#wholeOf(noun), this.#coreOf(noun));
    for (const rank of [...RANKS.keys(), RANKS.length])
      for (const child of tree.children(top)) if (rankOf(tree, child) === rank && this.#isIn(child)) this.#add(child);
    this.#grow();
    return this.#kept;
  }

  /** What still fits of the phrases of which only the noun was taken: "forbid purchase [of new equipment]". */
  #grow(): void {
    for (const token of this.#kept)
      for (const child of this.#tree.children(token, 'nmod', 'amod', 'nummod'))
        if (!this.#kept.has(child)) this.#take(this.#wholeOf(child), this.#coreOf(child));
  }

  #add(child: TokenIndex): void {
    const tree = this.#tree;
    if (antecedentOf(tree, child) !== undefined) return;
    if (!tree.is(child, 'ccomp', 'xcomp')) {
      // "told a forum in Brussels that …": to whom goes before what, and leaves it room
      this.#take(...(tree.is(child, 'iobj') ? [] : [this.#wholeOf(child)]), this.#coreOf(child));
      return;
    }
    const to = tree.children(child, 'mark').filter((mark) => tree.lower(mark) === 'to');
    const subject = tree.child(child, 'nsubj');
    const verb = [child, ...this.#helpersOf(child)];
    const least = subject === undefined ? [...verb, ...to] : [...verb, ...this.#coreOf(subject)];
    if (least.every(this.#isIn) && this.#take(least)) this.tell(child);
  }

  /**
   * A headline's own verb needs none ("was [arrested]") but where a modal is one of them. A complement says something else
   * without them ("concluded it [can] mitigate", "said it [was] excluded"), but for those of a finite perfect: "had [set]".
   */
  #helpersOf(predicate: TokenIndex): TokenIndex[] {
    const { modal, finite, perfect, progressive, voice } = verbGroupOf(this.#tree, predicate);
    const isPerfectAlone = perfect && finite && !progressive && voice === 'active';
    const isComplement = this.#tree.is(predicate, 'ccomp', 'xcomp') && !isPerfectAlone;
    const isNeeded = modal !== undefined || isComplement;
    return isNeeded ? this.#tree.children(predicate, 'aux', 'cop').filter(this.#isIn) : [];
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

  /** The name or the noun alone, with its preposition; a number alone says nothing ("after 31"). */
  #coreOf(head: TokenIndex): TokenIndex[] {
    if (this.#tree.posOf(head) === 'NUM') return [];
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
