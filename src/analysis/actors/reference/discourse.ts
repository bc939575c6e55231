/** Reads a text word by word, and knows at each whom and what it has spoken of so far. */
import type { ReadDocument } from '../../reader/read-document.ts';
import { isQuoted, positionOfQuotation } from '../../text/quotations.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { membersOf } from '../../tree/coordination.ts';
import { topsOfRange } from '../../tree/range-head.ts';
import type { TokenIndex, TokenRange } from '../../tree/tree.ts';
import type { Described } from '../mention.ts';
import { genderOfDraft } from '../gender.ts';
import type { Draft } from '../mention.ts';
import type { Roles } from '../roles/roles.ts';
import { Callings } from './callings.ts';
import { nounAt } from './nouns.ts';
import { isAsked, placeOf, roleOf } from './role.ts';
import type { Place, Referent } from './referent.ts';
import { Statements } from './statements.ts';

/** So many sentences back nobody is in view, quoted ones among them; so that the work grows with the text and no faster. */
const FARTHEST = 40;

/** So many places are remembered of each. */
const MOST_PLACES = 40;

export class Discourse {
  readonly document: ReadDocument;
  readonly statements: Statements;
  readonly callings: Callings;
  /** Those that were spoken of last come last. */
  readonly #inView = new Set<Referent>();
  readonly #actors = new Map<Draft, Referent>();
  readonly #nouns = new Map<string, Referent>();
  readonly #named = new Map<number, Described>();
  /** For each sentence how many before it are not all in quotation marks. */
  readonly #plain: number[] = [];
  /** Words within a name or description. */
  readonly #covered = new Set<number>();
  readonly #roles: Roles;
  /** Nouns that say what somebody is and bring up nobody else. */
  readonly #roleNouns = new Set<number>();

  constructor(document: ReadDocument, mentioned: readonly Described[], roles: Roles) {
    this.document = document;
    this.statements = new Statements(document);
    this.callings = new Callings(document.tree);
    this.#roles = roles;
    let plain = 0;
    for (const { firstToken, endToken } of document.sentences) {
      const isPlain = document.tokens
        .slice(firstToken, endToken)
        .some(({ start, pos }) => pos !== 'PUNCT' && !isQuoted(document, start));
      if (isPlain) plain += 1;
      this.#plain.push(plain);
    }
    for (const one of mentioned) {
      const range = tokensWithin(document.tokens, one.mention);
      for (let at = range.first; at < range.end; at += 1) this.#covered.add(at);
      const head = headOf(document, range);
      if (head === undefined) continue;
      this.#named.set(head, one);
      if (one.mention.form === 'name') this.callings.see(one.draft, head);
    }
    for (const [draft, stated] of roles)
      for (const role of stated)
        for (const noun of this.callings.seeRole(draft, tokensWithin(document.tokens, role))) this.#roleNouns.add(noun);
  }

  /** Whom the name or description means that this token heads. */
  namedAt(token: TokenIndex): Described | undefined {
    return this.#named.get(token);
  }

  /** Whether a word is part of a name or description. */
  isCovered(token: TokenIndex): boolean {
    return this.#covered.has(token);
  }

  /** Where the noun last came up for somebody or something without a name. */
  nounBefore(token: TokenIndex): TokenIndex | undefined {
    return this.#nouns.get(this.document.tree.lower(token))?.places.at(-1)?.token;
  }

  /** How many sentences before the pronoun a place is; outside of quotations those that are all quoted don't count. */
  sentencesBetween(place: Place, { sentence, quotation }: { sentence: number; quotation: number | null }): number {
    if (quotation !== null || place.quotation !== null) return sentence - place.sentence;
    return (this.#plain[sentence] ?? 0) - (this.#plain[place.sentence] ?? 0);
  }

  /** Whether somebody is spoken of within a range, by name further on too. */
  isIn({ draft, places }: Referent, { first, end }: TokenRange): boolean {
    return places.some(({ token }) => first <= token && token < end) || this.isNamedIn({ draft }, { first, end });
  }

  /** Whether a range, which may lie ahead, has a name or description of an actor. */
  isNamedIn({ draft }: Pick<Referent, 'draft'>, { first, end }: TokenRange): boolean {
    if (draft === null) return false;
    for (let at = first; at < end; at += 1) if (this.#named.get(at)?.draft === draft) return true;
    return false;
  }

  /** All spoken of so far, those that came up last first. */
  inView(): Referent[] {
    return [...this.#inView].reverse();
  }

  /** Reads a word that is no pronoun. */
  read(token: TokenIndex): void {
    const { tree } = this.document;
    const named = this.#named.get(token);
    if (named) this.see(this.actor(named.draft), token, named.mention.form);
    else if (!this.#covered.has(token)) this.#readNoun(token);
    const members = membersOf(tree, token);
    const [first, second] = members;
    if (second !== undefined && first !== undefined && members.at(-1) === token && isNoun(tree.posOf(token)))
      this.see(this.#joint(members), first, 'noun');
  }

  /** Takes note that the word at `token` means somebody. */
  see(referent: Referent, token: TokenIndex, form: Place['form']): void {
    const { document, statements } = this;
    const { tokens, quotations, sentences, paragraphs } = document;
    const { sentence = 0, start = 0 } = tokens[token] ?? {};
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    const top = placeOf(document.tree, token);
    const root = document.tree.root(sentence);
    referent.places.push({
      token,
      top,
      isMain: top === root || document.tree.head(top) === root,
      sentence,
      paragraph,
      form,
      role: roleOf(document.tree, token),
      speaks: statements.isSource(top),
      asked: isAsked(document.tree, top),
      told: statements.sourceOf(token) !== undefined,
      quotation: positionOfQuotation(quotations, start),
      heading: paragraphs[paragraph]?.heading ?? false,
    });
    referent.count += 1;
    if (referent.places.length > MOST_PLACES) referent.places.shift();
    this.#inView.delete(referent);
    this.#inView.add(referent);
    for (const one of this.#inView) {
      if (sentence - (one.places.at(-1)?.sentence ?? 0) <= FARTHEST) break;
      this.#inView.delete(one);
    }
  }

  /** An actor as one spoken of. */
  actor(draft: Draft): Referent {
    const known = this.#actors.get(draft);
    if (known) return known;
    const { text } = this.document;
    const roles = (this.#roles.get(draft) ?? []).map(({ start, end }) => text.slice(start, end));
    const referent: Referent = {
      draft,
      kind: draft.kind,
      gender: draft.kind === 'person' ? genderOfDraft(draft, roles) : null,
      plural: draft.kind === 'group',
      indefinite: false,
      sorts: new Set(),
      count: 0,
      places: [],
    };
    this.#actors.set(draft, referent);
    return referent;
  }

  #readNoun(token: TokenIndex): void {
    const { tree } = this.document;
    const noun = nounAt(tree, token, (one) => this.#named.has(one));
    if (!noun || this.#roleNouns.has(token)) return;
    const lower = tree.lower(token);
    const before = noun.indefinite ? undefined : this.#nouns.get(lower);
    this.#nouns.set(lower, before ?? noun);
    this.see(before ?? noun, token, 'noun');
  }

  /** "Ms Lee and Mr Ng" together. */
  #joint(members: readonly TokenIndex[]): Referent {
    const isPeople = members.some((one) => this.#named.get(one)?.draft.kind === 'person');
    return {
      draft: null,
      kind: isPeople ? 'person' : 'thing',
      gender: null,
      plural: true,
      indefinite: false,
      sorts: new Set(),
      count: 0,
      places: [],
    };
  }
}

const isNoun = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';

function headOf({ tree }: ReadDocument, range: TokenRange): TokenIndex | undefined {
  const tops = topsOfRange(tree, range);
  return tops.find((token) => isNoun(tree.posOf(token))) ?? tops[0];
}
