/** Chooses the words of a headline: first who, what and to whom, noun by noun, then what says more of them. */
import { antecedentOf, isRelativeClause, modifiedNoun } from '../tree/antecedent.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { nounCore } from '../tree/noun-core.ts';
import { isPredicate } from '../tree/predicate.ts';
import { prepositionOf } from '../tree/preposition.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex, Tree } from '../tree/tree.ts';
import { particlesOf, verbGroupOf } from '../tree/verb-group.ts';

const MOST_WORDS = 9;
/** Of fewer, a headline says too little, and takes what stands before the subject: "[In Geneva] they met". */
const FEWEST_WORDS = 4;

/** What a phrase of a headline leaves out: adverbs, asides, clauses, and what joins them. */
const LEFT_OUT = ['aux', 'advmod', 'advcl', 'acl', 'appos', 'parataxis', 'discourse', 'cc', 'conj', 'punct'] as const;
const ARGUMENTS = ['obj', 'iobj', 'obl:agent', 'expl', 'ccomp', 'xcomp', 'csubj'] as const;
/** What is said of nouns that are taken, the most needed first. */
const MODIFIERS = [['nmod:desc'], ['compound', 'nummod', 'nmod:poss', 'amod', 'det'], ['conj']] as const;
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no']);
/** "asked [whether] he left", "showed [how] it works", "the room [where] they met" */
const ASKING: ReadonlySet<string> = new Set('how what when where whether which who why if'.split(' '));
/** Their passive without "was" says the opposite: "Clinton [was] asked about it". */
const ADDRESSING: ReadonlySet<string> = new Set(['ask', 'tell', 'inform']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '/', '&']);

/** The clause of which a headline is made. */
export interface Telling {
  /** Whether a token is in the clause, and no part of its date. */
  isOpen: (token: TokenIndex) => boolean;
  /** Whether no space parts a token from the next. */
  isGlued: (token: TokenIndex) => boolean;
  wordsOf: (tokens: Iterable<TokenIndex>) => number;
}

export class Teller {
  readonly #tree: Tree;
  readonly #telling: Telling;
  readonly #kept = new Set<TokenIndex>();

  constructor(tree: Tree, telling: Telling) {
    this.#tree = tree;
    this.#telling = telling;
  }

  /** What of a clause or of a noun is kept. */
  tell(top: TokenIndex): ReadonlySet<TokenIndex> {
    this.#kept.add(top);
    this.#tellClause(top, true);
    this.#grow(['nmod'], 'of');
    for (const relations of MODIFIERS) this.#grow(relations);
    for (const verb of this.#kept)
      for (const phrase of this.#tree.children(verb, 'obl')) if (!this.#isFronted(phrase)) this.#takePhrase(phrase);
    this.#grow(['nmod']);
    if (this.#telling.wordsOf(this.#kept) < FEWEST_WORDS)
      for (const phrase of this.#tree.children(top, 'obl').slice(0, 1)) this.#takePhrase(phrase);
    return this.#kept;
  }

  /** The verb with who and what, each without what more is said of it. */
  #tellClause(verb: TokenIndex, isTop: boolean): void {
    const tree = this.#tree;
    this.#take(this.#verbOf(verb, isTop));
    const noun = isTop ? modifiedNoun(tree, firstMemberOf(tree, verb)) : undefined;
    if (noun !== undefined) this.#take(nounCore(tree, noun));
    const isTheirs = noun !== undefined && isRelativeClause(tree, verb);
    for (const subject of this.#subjectsOf(verb))
      // "tariffs [the] United States imposed"
      this.#take([...nounCore(tree, subject), ...(isTheirs ? tree.children(subject, 'det') : [])]);
    for (const child of tree.children(verb, ...ARGUMENTS)) {
      if (tree.is(child, 'ccomp', 'xcomp', 'csubj')) this.#complement(child);
      else if (antecedentOf(tree, child) === undefined) this.#take(this.#coreOf(child));
    }
    const beside = tree.children(verb, 'obl').filter((phrase) => phrase > verb && this.#telling.isOpen(phrase));
    // "described it [as] a remnant"
    const nearest = beside.find((phrase) => prepositionOf(tree, phrase) === 'as') ?? beside[0];
    if (nearest !== undefined) this.#take(this.#coreOf(nearest));
  }

  /** Its own or that which it shares, "Ng came and [left]". A name in pieces has two: "[Sen.] [Chuck Grassley] said". */
  #subjectsOf(verb: TokenIndex): TokenIndex[] {
    const bearer = ownSubjectOf(this.#tree, verb) === undefined ? firstMemberOf(this.#tree, verb) : verb;
    return this.#tree.children(bearer, 'nsubj').filter((one) => antecedentOf(this.#tree, one) === undefined);
  }

  /** "concluded [it can mitigate] risk", "wants [to sell]" */
  #complement(child: TokenIndex): void {
    const subject = this.#tree.child(child, 'nsubj');
    const least = [...this.#verbOf(child, false), ...(subject === undefined ? [] : this.#coreOf(subject))];
    if (least.every(this.#telling.isOpen) && this.#take(least)) this.#tellClause(child, false);
  }

  /** A verb with the words it can't do without. */
  #verbOf(verb: TokenIndex, isTop: boolean): TokenIndex[] {
    const tree = this.#tree;
    const isNoun = tree.is(verb, 'acl');
    const own = tree.children(verb, 'cop', 'mark', 'advmod').filter((child) => {
      const form = tree.lower(child);
      if (tree.is(child, 'cop') || ASKING.has(form)) return child < verb;
      // "a plan [to] pay", "a chance [of] winning", but not "said that"
      return tree.is(child, 'mark') ? form !== 'that' && (isNoun || !isTop) : NEGATIONS.has(form);
    });
    // "[was] to be issued", "does[n't] panic"
    const isTied = own.some((child) => /^(?:to|n't|not)$/u.test(tree.lower(child)));
    const auxiliaries = isTied || this.#needsAuxiliaries(verb, isTop) ? tree.children(verb, 'aux') : [];
    return [verb, ...own, ...particlesOf(tree, verb), ...auxiliaries];
  }

  /**
   * A headline's own verb needs none ("was [arrested]") but where a modal is one of them, or where it would say the
   * opposite: "He [was] arrested". A complement says something else without them ("said it [was] excluded"), but for those
   * of a finite perfect: "had [set]".
   */
  #needsAuxiliaries(verb: TokenIndex, isTop: boolean): boolean {
    const tree = this.#tree;
    const { modal, finite, perfect, progressive, voice } = verbGroupOf(tree, verb);
    if (modal !== undefined || tree.child(verb, 'cop') !== undefined) return true;
    if (perfect && finite && !progressive && voice === 'active') return false;
    if (!isTop || (voice === 'passive' && ADDRESSING.has(tree.lemma(verb)))) return true;
    return this.#subjectsOf(verb).some((subject) => tree.posOf(subject) === 'PRON');
  }

  #isFronted(phrase: TokenIndex): boolean {
    const verb = this.#tree.head(phrase);
    const subject = verb === undefined ? undefined : ownSubjectOf(this.#tree, verb);
    return subject !== undefined && phrase < subject;
  }

  /** What still fits of what is said of the nouns taken: "forbid purchase [of new equipment]". */
  #grow(relations: readonly string[], preposition?: string): void {
    const tree = this.#tree;
    for (const token of this.#kept) {
      if (tree.posOf(token) === 'VERB' && isPredicate(tree, token)) continue;
      for (const child of tree.children(token, ...relations)) {
        if (preposition !== undefined && prepositionOf(tree, child) !== preposition) continue;
        if (!tree.is(child, 'conj')) this.#takePhrase(child);
        // "Mills [and an aide]", but not one of many
        else if (!isPredicate(tree, child) && tree.children(token, 'conj').length === 1)
          this.#take([...this.#wholeOf(child), ...tree.children(child, 'cc')]);
      }
    }
  }

  #takePhrase(phrase: TokenIndex): void {
    if (!this.#kept.has(phrase) && stays(this.#tree, phrase)) this.#take(this.#wholeOf(phrase), this.#coreOf(phrase));
  }

  /** The first of the phrases for which there is room. */
  #take(...phrases: readonly (readonly TokenIndex[])[]): boolean {
    const kept = phrases
      .map((one) => new Set([...this.#kept, ...one.flatMap((token) => this.#wordOf(token))]))
      .find((one) => one.size > this.#kept.size && this.#telling.wordsOf(one) <= MOST_WORDS);
    for (const token of kept ?? []) this.#kept.add(token);
    return kept !== undefined;
  }

  /** A token with those that hyphens join to it: "cap-and-trade". */
  #wordOf(token: TokenIndex): TokenIndex[] {
    const { forms, length } = this.#tree;
    const isJoined = (left: number): boolean =>
      left >= 0 &&
      left + 1 < length &&
      this.#telling.isGlued(this.#tree.token(left)) &&
      [forms[left], forms[left + 1]].some((form) => HYPHENS.has(form ?? ''));
    let [first, end] = [Number(token), token + 1];
    while (isJoined(first - 1)) first -= 1;
    while (isJoined(end - 1)) end += 1;
    return this.#tree.tokens({ first, end }).filter(this.#telling.isOpen);
  }

  /** A phrase with all that hangs on it but what a headline leaves out. */
  #wholeOf(head: TokenIndex): TokenIndex[] {
    if (!this.#telling.isOpen(head)) return [];
    const children = this.#tree.children(head).filter((child) => stays(this.#tree, child));
    return [head, ...children.flatMap((child) => this.#wholeOf(child))];
  }

  /** The name or the noun alone, with its preposition; a number alone says nothing ("after 31"). */
  #coreOf(head: TokenIndex): TokenIndex[] {
    const tree = this.#tree;
    if (!this.#telling.isOpen(head) || tree.posOf(head) === 'NUM') return this.#wholeOf(head);
    const ties = tree.children(head, 'case', 'mark').flatMap((tie) => [tie, ...tree.children(tie, 'fixed')]);
    return [...nounCore(tree, head), ...ties];
  }
}

function stays(tree: Tree, child: TokenIndex): boolean {
  if (tree.is(child, 'det')) return !/^(?:the|an?)$/u.test(tree.lower(child));
  // "[more than] 20"
  if (tree.is(child, 'advmod')) return tree.posOf(tree.head(child) ?? child) === 'NUM';
  return !tree.is(child, ...LEFT_OUT);
}
