/** Whom a pronoun may mean: those in view whom it fits, each with what speaks for and against. */
import { subjectOf } from '../../tree/subject.ts';
import type { TokenIndex, TokenRange, Tree } from '../../tree/tree.ts';
import { isQuoted, positionOfQuotation } from '../../text/quotations.ts';
import type { Discourse } from './discourse.ts';
import { isReflexive, sortOf } from './forms.ts';
import type { Sort } from './forms.ts';
import type { Place, Referent } from './referent.ts';
import { placeOf, roleOf, verbOver } from './role.ts';
import type { Role } from './role.ts';

/** So many sentences back somebody is still in view. */
const REACH = 8;

/** So many sentences back a pronoun still shows whom the text is about. */
const LATELY = 2;

/** Verbs whose "it" is nobody. */
const WEATHER: ReadonlySet<string> = new Set(['rain', 'snow', 'hail', 'freeze', 'thaw', 'drizzle', 'pour']);

export interface Candidate {
  referent: Referent;
  /** Names of what is true of it here. */
  features: string[];
}

export interface Question {
  token: TokenIndex;
  /** The pronoun, or a noun that describes. */
  sort: Sort | 'noun';
  /** It is the source of a statement. */
  speaks: boolean;
  candidates: Candidate[];
  /** What is true where it means none of them. */
  none: string[];
}

/** What is known of the pronoun itself. */
interface Pronoun {
  token: TokenIndex;
  sort: Sort;
  role: Role;
  reflexive: boolean;
  sentence: number;
  paragraph: number;
  quotation: number | null;
  /** It is the source of a statement. */
  speaks: boolean;
  /** Of a statement that is quoted, at least in part. */
  quotes: boolean;
  /** Who says the clause that it stands in, where the text tells. */
  source: TokenRange | undefined;
  /** What it says itself. */
  contents: readonly TokenRange[];
  verb: TokenIndex | undefined;
  /** Subjects of its own clause and of those above, the nearest first. */
  subjects: TokenIndex[];
}

/** Null where the word at `token` is no pronoun of the third person, or means nobody ("[it] rains"). */
export function questionAt(discourse: Discourse, token: TokenIndex): Question | null {
  const { tree } = discourse.document;
  const sort = sortOf(tree.lower(token));
  if (sort === undefined || tree.posOf(token) === 'PROPN') return null;
  if (tree.is(token, 'expl') && !discourse.statements.isSource(token)) return null;
  const verb = tree.head(token);
  if (sort === 'it' && verb !== undefined && WEATHER.has(tree.lemma(verb))) return null;
  const pronoun = readPronoun(discourse, token, sort);
  const fitting = discourse
    .inView()
    .filter((one) => fits(discourse, one, pronoun) && !isExcluded(discourse, one, pronoun))
    .sort((a, b) => (lastOf(b, pronoun)?.token ?? 0) - (lastOf(a, pronoun)?.token ?? 0));
  const most = Math.max(0, ...fitting.map(({ count }) => count));
  const named = fitting.filter(({ draft }) => draft !== null);
  const led = ({ places }: Referent): number => places.findLast((place) => leads(place, pronoun))?.token ?? -1;
  const leaders = fitting.filter((one) => led(one) >= 0).sort((one, other) => led(other) - led(one));
  const candidates = fitting.map((referent, rank) => ({
    referent,
    features: featuresOf(discourse, pronoun, referent, {
      rank,
      isMost: referent.count === most,
      named: named.indexOf(referent),
      isOnly: named.length === 1,
      leader: leaders.indexOf(referent),
    }),
  }));
  return { token, sort, speaks: pronoun.speaks, candidates, none: noneFeatures(tree, pronoun, fitting) };
}

function readPronoun({ document, statements }: Discourse, token: TokenIndex, sort: Sort): Pronoun {
  const { tree, tokens, sentences, quotations } = document;
  const { sentence = 0, start = 0 } = tokens[token] ?? {};
  const verb = verbOver(tree, token);
  const contents = statements.contentsOf(placeOf(tree, token));
  return {
    token,
    sort,
    role: roleOf(tree, token),
    reflexive: isReflexive(tree.lower(token)),
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? 0,
    quotation: positionOfQuotation(quotations, start),
    speaks: statements.isSource(placeOf(tree, token)),
    source: statements.sourceOf(token),
    contents,
    quotes: contents.some(({ first, end }) => tokens.slice(first, end).some((one) => isQuoted(document, one.start))),
    verb,
    subjects: verb === undefined ? [] : subjectsFrom(tree, verb),
  };
}

function subjectsFrom(tree: Tree, verb: TokenIndex): TokenIndex[] {
  const subjects: TokenIndex[] = [];
  for (let at: TokenIndex | undefined = verb; at !== undefined; at = verbOver(tree, at)) {
    const subject = subjectOf(tree, at)?.token;
    if (subject !== undefined) subjects.push(placeOf(tree, subject));
  }
  return subjects;
}

/** Where somebody was spoken of last: to a text's own pronoun what it quotes counts only for want of anything else. */
function lastOf({ places }: Referent, { quotation }: Pronoun): Place | undefined {
  const plain = quotation === null ? places.findLast((place) => place.quotation === null) : undefined;
  return plain ?? places.at(-1);
}

const RANKS: readonly Role[] = ['subject', 'object', 'owner', 'oblique', 'other'];

/** Of the places in the sentence where it was spoken of last the one of most weight; in the pronoun's own the last. */
function chiefOf({ places }: Referent, last: Place, { sentence }: Pronoun): Place {
  if (last.sentence === sentence) return last;
  const weight = ({ role, isMain }: Place): number => (isMain ? 0 : 1) + 2 * RANKS.indexOf(role);
  const there = places.filter((place) => place.sentence === last.sentence && place.quotation === last.quotation);
  return there.reduce((one, other) => (weight(other) <= weight(one) ? other : one), last);
}

/** A sentence is about the subject of its main verb, and about who says what is in it, or is asked. */
function leads({ role, isMain, speaks, asked, told, quotation }: Place, pronoun: Pronoun): boolean {
  return (
    ((isMain && role === 'subject') || speaks || asked) && (pronoun.quotation !== null || (!told && quotation === null))
  );
}

function fits(discourse: Discourse, referent: Referent, pronoun: Pronoun): boolean {
  const { sort } = pronoun;
  const last = lastOf(referent, pronoun);
  if (!last || discourse.sentencesBetween(last, pronoun) > REACH) return false;
  const { kind, plural, gender, draft } = referent;
  if (sort === 'they') return plural || draft !== null || kind === 'organization' || referent.sorts.has('they');
  if (plural && draft === null) return false;
  if (sort === 'it') return kind !== 'person' && gender === null;
  return (kind === 'person' || (kind === 'thing' && draft === null)) && (gender === null || gender === sort);
}

/** "[He] called him": two words that hang on one verb mean two, unless one says "himself". */
function isExcluded(discourse: Discourse, referent: Referent, pronoun: Pronoun): boolean {
  const { tree } = discourse.document;
  const { verb, role, sentence, reflexive, token, contents } = pronoun;
  const { places } = referent;
  // “Ng does it Lee's way,” | he | said: neither
  const isNamed = ({ token: at, form }: Place): boolean =>
    form !== 'pronoun' && contents.some((range) => range.first <= at && at < range.end);
  if (places.some(isNamed)) return true;
  if (reflexive || verb === undefined) return false;
  const isArgument = role === 'object' || (role === 'oblique' && tree.head(token) === verb) || role === 'subject';
  if (!isArgument) return false;
  const here = places.filter((place) => place.sentence === sentence);
  if (role !== 'subject' && here.some(({ top }) => top === pronoun.subjects[0])) return true;
  return here.some(({ top }) => tree.head(top) === verb && tree.is(top, 'nsubj', 'obj', 'iobj'));
}

/** How a candidate stands among all. */
interface Rank {
  /** How many came up later. */
  rank: number;
  /** How many actors did; -1 for whatever is no actor. */
  named: number;
  /** How many led a sentence later; -1 where it led none. */
  leader: number;
  isMost: boolean;
  isOnly: boolean;
}

function featuresOf(
  discourse: Discourse,
  pronoun: Pronoun,
  referent: Referent,
  { rank, isMost, named, isOnly, leader }: Rank,
): string[] {
  const { tree } = discourse.document;
  const last = lastOf(referent, pronoun);
  if (!last) return [];
  const { draft, kind, gender, places, sorts, count } = referent;
  const chief = chiefOf(referent, last, pronoun);
  const away = discourse.sentencesBetween(last, pronoun);
  const far = away < 3 ? String(away) : '3+';
  const { sort } = pronoun;
  const meant = places.findLast(({ form }) => form === 'pronoun');
  const isLately = meant !== undefined && discourse.sentencesBetween(meant, pronoun) <= LATELY;
  const sorted = sorts.has(sort) ? 'was this pronoun' : sorts.size > 0 ? 'was another pronoun' : 'was no pronoun';
  const own = places.filter((place) => place.sentence === pronoun.sentence);
  const isAt = (token: TokenIndex | undefined): boolean => own.some(({ top }) => top === token);
  const features = [
    `${Math.min(away, 4)} sentences back`,
    `rank ${Math.min(rank, 4)}`,
    `${chief.role} ${far} back`,
    `${pronoun.role} after ${chief.role}`,
    `${last.form} ${far} back`,
    `mentioned ${countOf(count)}`,
    draft === null ? `nameless ${kind}` : `actor ${kind}`,
    isLately ? `${sorted} lately` : 'was no pronoun lately',
    `${last.quotation === null ? 'plain' : last.quotation === pronoun.quotation ? 'same quotation' : 'quoted'} for ${pronoun.quotation === null ? 'plain' : 'quoted'}`,
  ];
  const add = (isSo: boolean, feature: string): void => {
    if (isSo) features.push(feature);
  };
  if (sort === 'he' || sort === 'she')
    features.push(gender === null && !sorts.has(sort) ? 'gender unknown' : 'gender agrees');
  features.push(sorted);
  if (draft !== null) features.push(`actor rank ${Math.min(named, 3)}`);
  add(draft !== null && isOnly, 'only actor');
  add(isMost, 'mentioned most');
  add(referent.indefinite && draft === null, 'indefinite');
  add(last.heading, 'heading');
  add(last.paragraph === pronoun.paragraph, 'same paragraph');
  add(chief.speaks, pronoun.speaks ? `both speak ${far} back` : `spoke ${far} back`);
  const as = pronoun.quotes ? 'quotes' : pronoun.speaks ? 'speaks' : pronoun.quotation === null ? 'plain' : 'quoted';
  features.push(`${as} after ${leader < 0 ? 'no leader' : `leader ${Math.min(leader, 3)}`}`);
  features.push(`${as} after ${chief.told ? 'told' : 'not told'}`);
  add(pronoun.speaks, `speaks as ${draft === null ? 'nameless' : 'actor'} ${kind}`);
  add(
    pronoun.contents.some((range) => discourse.isNamedIn(referent, range)),
    'is named in what it says',
  );
  add(chief.isMain, `main clause ${far} back`);
  add(
    isAt(pronoun.subjects[0]) && pronoun.role !== 'subject',
    `${pronoun.reflexive ? 'self' : pronoun.role} of own subject`,
  );
  add(
    pronoun.subjects.slice(pronoun.role === 'subject' ? 1 : 0).some((subject) => isAt(subject)),
    `${pronoun.role} below its clause`,
  );
  add(
    own.some(({ token }) => tree.dominates(token, pronoun.token)),
    'hangs on it',
  );
  const { source } = pronoun;
  if (source !== undefined) {
    const isSpeaker = discourse.isIn(referent, source);
    features.push(`${isSpeaker ? 'says it' : 'another says it'}, ${pronoun.quotation === null ? 'told' : 'quoted'}`);
  }
  return features;
}

function countOf(mentions: number): string {
  return mentions < 3 ? String(mentions) : mentions < 6 ? '3–5' : mentions < 12 ? '6–11' : '12+';
}

function noneFeatures(
  tree: Tree,
  { role, quotation, speaks, verb, token }: Pronoun,
  fitting: readonly Referent[],
): string[] {
  const named = fitting.filter(({ draft }) => draft !== null).length;
  const features = ['none', `none: ${role}`, `none: ${Math.min(named, 3)} actors`];
  if (quotation !== null) features.push('none: quoted');
  if (speaks) features.push('none: speaks');
  const isCopular = verb !== undefined && tree.child(verb, 'cop') !== undefined;
  if (isCopular && tree.is(token, 'nsubj')) features.push('none: is something');
  if (verb !== undefined && tree.child(verb, 'ccomp', 'csubj', 'xcomp', 'advcl') !== undefined)
    features.push('none: clause behind');
  return features;
}
