/**
 * The syntax of a document: for each token its head and its relation to it, after Universal Dependencies with the
 * subtypes of the English treebanks EWT and GUM ("nsubj:pass", "acl:relcl", "obl:agent"). One tree per sentence.
 */
import type { PartOfSpeech } from '../document.ts';
import { repairTree } from './repair.ts';
import type { TokenIndex, TokenRange } from './token-range.ts';

export type { TokenIndex, TokenRange } from './token-range.ts';

/** What a reader of syntax says of each token; arrays of one length. */
export interface Parse {
  forms: readonly string[];
  /** Dictionary forms, lower case but for names. */
  lemmas: readonly string[];
  pos: readonly PartOfSpeech[];
  /** Position of each token's head in the document; -1 for the root of a sentence. */
  heads: ArrayLike<number>;
  relations: readonly string[];
  /** In text order, with every token in just one of them. */
  sentences: readonly TokenRange[];
}

/** Looks up in an array what is known to be there. */
function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no token ${index} in a text of ${values.length}`);
  return value;
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(':');
  return colon === -1 ? relation : relation.slice(0, colon);
}

export class Tree {
  readonly forms: readonly string[];
  /** Forms in lower case, with straight apostrophes. */
  readonly lowers: readonly string[];
  readonly lemmas: readonly string[];
  readonly pos: readonly PartOfSpeech[];
  /** -1 for the root of a sentence. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  readonly sentences: readonly TokenRange[];
  /** Number of tokens. */
  readonly length: number;

  /** Children of token `t`, in text order: `childList` from `childStarts[t]` up to `childStarts[t + 1]`. */
  readonly #childStarts: Int32Array;
  readonly #childList: Int32Array;
  /** Tokens with each before its descendants, so that a subtree is one stretch; where each stands; how long it is. */
  readonly #order: Int32Array;
  readonly #ranks: Int32Array;
  readonly #sizes: Int32Array;
  /** Lowest and highest token of each subtree. */
  readonly #lefts: Int32Array;
  readonly #rights: Int32Array;
  readonly #sentenceOf: Int32Array;
  readonly #roots: Int32Array;

  /** Call `treeOf` instead. `heads` must be trees already, one per sentence. */
  constructor(parse: Parse & { heads: Int32Array }) {
    const { forms, heads } = parse;
    this.forms = forms;
    this.lowers = forms.map((form) => form.toLowerCase().replace(/[‘’]/gu, "'"));
    this.lemmas = parse.lemmas;
    this.pos = parse.pos;
    this.heads = heads;
    this.relations = parse.relations;
    this.sentences = parse.sentences;
    this.length = forms.length;

    this.#sentenceOf = new Int32Array(this.length);
    this.#roots = new Int32Array(parse.sentences.length).fill(-1);
    for (const [number, { first, end }] of parse.sentences.entries()) this.#sentenceOf.fill(number, first, end);

    this.#childStarts = new Int32Array(this.length + 1);
    for (const [index, head] of heads.entries()) {
      if (head === -1) this.#roots[at(this.#sentenceOf, index)] = index;
      else this.#childStarts[head + 1] = at(this.#childStarts, head + 1) + 1;
    }
    for (let index = 0; index < this.length; index += 1) {
      this.#childStarts[index + 1] = at(this.#childStarts, index + 1) + at(this.#childStarts, index);
    }
    this.#childList = new Int32Array(this.length);
    const filled = this.#childStarts.slice();
    for (const [index, head] of heads.entries()) {
      if (head === -1) continue;
      const slot = at(filled, head);
      this.#childList[slot] = index;
      filled[head] = slot + 1;
    }

    this.#order = new Int32Array(this.length);
    this.#ranks = new Int32Array(this.length);
    this.#orderTopDown();
    this.#sizes = new Int32Array(this.length).fill(1);
    this.#lefts = Int32Array.from(heads.keys());
    this.#rights = this.#lefts.slice();
    this.#measureBottomUp();
  }

  /** Walks each tree with a stack of its own, for a text can be deeper than the stack of calls. */
  #orderTopDown(): void {
    const stack: number[] = [];
    let rank = 0;
    for (const root of this.#roots) {
      if (root !== -1) stack.push(root);
      for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
        this.#order[rank] = token;
        this.#ranks[token] = rank;
        rank += 1;
        const first = at(this.#childStarts, token);
        for (let slot = at(this.#childStarts, token + 1) - 1; slot >= first; slot -= 1) {
          stack.push(at(this.#childList, slot));
        }
      }
    }
  }

  #measureBottomUp(): void {
    for (let rank = this.length - 1; rank >= 0; rank -= 1) {
      const token = at(this.#order, rank);
      const head = at(this.heads, token);
      if (head === -1) continue;
      this.#sizes[head] = at(this.#sizes, head) + at(this.#sizes, token);
      this.#lefts[head] = Math.min(at(this.#lefts, head), at(this.#lefts, token));
      this.#rights[head] = Math.max(at(this.#rights, head), at(this.#rights, token));
    }
  }

  /** A plain number as a token. @throws RangeError where there is no such token. */
  token(index: number): TokenIndex {
    at(this.heads, index);
    return index as TokenIndex;
  }

  /** The tokens of a range, in text order; of the whole document by default. */
  tokens({ first, end }: TokenRange = { first: 0, end: this.length }): TokenIndex[] {
    const tokens: TokenIndex[] = [];
    for (let index = first; index < end; index += 1) tokens.push(this.token(index));
    return tokens;
  }

  form(token: TokenIndex): string {
    return at(this.forms, token);
  }

  lower(token: TokenIndex): string {
    return at(this.lowers, token);
  }

  lemma(token: TokenIndex): string {
    return at(this.lemmas, token);
  }

  posOf(token: TokenIndex): PartOfSpeech {
    return at(this.pos, token);
  }

  /** Undefined for the root of a sentence. */
  head(token: TokenIndex): TokenIndex | undefined {
    const head = at(this.heads, token);
    return head === -1 ? undefined : this.token(head);
  }

  /** With its subtype: "nsubj:pass". */
  relation(token: TokenIndex): string {
    return at(this.relations, token);
  }

  /** Whether a token's relation is one of these; "nsubj" also means "nsubj:pass", but not the other way round. */
  is(token: TokenIndex, ...relations: readonly string[]): boolean {
    const relation = this.relation(token);
    return relations.includes(relation) || (relation.includes(':') && relations.includes(withoutSubtype(relation)));
  }

  /** Direct dependents in text order; with relations given, those of them that stand in one of these (see `is`). */
  children(token: TokenIndex, ...relations: readonly string[]): TokenIndex[] {
    const children: TokenIndex[] = [];
    // A plain loop, since no question is asked more often: a list of all of them first took a fiftieth of the analysis.
    const end = at(this.#childStarts, token + 1);
    for (let slot = at(this.#childStarts, token); slot < end; slot += 1) {
      const child = this.token(at(this.#childList, slot));
      if (relations.length === 0 || this.is(child, ...relations)) children.push(child);
    }
    return children;
  }

  /** The first direct dependent in one of these relations. */
  child(token: TokenIndex, ...relations: readonly string[]): TokenIndex | undefined {
    return this.children(token, ...relations)[0];
  }

  /** The token itself and all that hang on it, each before what hangs on it in turn. */
  subtree(token: TokenIndex): TokenIndex[] {
    const rank = at(this.#ranks, token);
    return Array.from(this.#order.subarray(rank, rank + at(this.#sizes, token)), (member) => this.token(member));
  }

  /** Whether `token` is `ancestor` or hangs on it, however far down. Takes constant time. */
  dominates(ancestor: TokenIndex, token: TokenIndex): boolean {
    const below = at(this.#ranks, token) - at(this.#ranks, ancestor);
    return below >= 0 && below < at(this.#sizes, ancestor);
  }

  /** First token of a subtree. */
  leftEdge(token: TokenIndex): TokenIndex {
    return this.token(at(this.#lefts, token));
  }

  /** Last token of a subtree, inclusive. */
  rightEdge(token: TokenIndex): TokenIndex {
    return this.token(at(this.#rights, token));
  }

  /** From the first to the last token of a subtree. Where branches cross, tokens of others lie between. */
  extent(token: TokenIndex): TokenRange {
    return { first: at(this.#lefts, token), end: at(this.#rights, token) + 1 };
  }

  /** Position of a token's sentence in `sentences`. */
  sentenceOf(token: TokenIndex): number {
    return at(this.#sentenceOf, token);
  }

  /** The root of a sentence, by its position; undefined for an empty one. */
  root(sentence: number): TokenIndex | undefined {
    const root = at(this.#roots, sentence);
    return root === -1 ? undefined : this.token(root);
  }
}

/**
 * Builds the tree in time linear in the tokens, without recursion. Whatever `heads` say, the outcome has one tree per
 * sentence (see `repairTree`).
 *
 * @throws RangeError where the arrays differ in length, or where the sentences leave tokens out or overlap.
 */
export function treeOf(parse: Parse): Tree {
  const { length } = parse.forms;
  for (const values of [parse.lemmas, parse.pos, parse.heads, parse.relations]) {
    if (values.length !== length) throw new RangeError(`${length} tokens, but ${values.length} answers about them`);
  }
  let covered = 0;
  for (const { first, end } of parse.sentences) {
    if (first !== covered || end < first) throw new RangeError(`no sentence begins at token ${covered}`);
    covered = end;
  }
  if (covered !== length) throw new RangeError(`no sentence holds token ${covered}`);
  const heads = Int32Array.from(parse.heads);
  const relations = [...parse.relations];
  repairTree(heads, relations, parse.sentences);
  return new Tree({ ...parse, heads, relations });
}
