/** What speaks for and against each of those whom a description may mean, and for none of them. */
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import type { Draft } from '../mention.ts';
import { countryOf } from './callings.ts';
import type { Calling, Callings } from './callings.ts';
import type { Discourse } from './discourse.ts';
import { standingOf } from './epithets.ts';
import type { Referent } from './referent.ts';
import type { Role } from './role.ts';

/** What is known of the description itself. */
export interface Description {
  token: TokenIndex;
  noun: Referent;
  lemma: string;
  sentence: number;
  role: Role;
  /** It is the source of a statement. */
  speaks: boolean;
  /** The subject of its clause, where that is another word. */
  subject: TokenIndex | undefined;
  /** Words before the noun, and nouns behind a preposition. */
  modifiers: readonly string[];
  complements: readonly string[];
  /** Where its noun came up before for somebody without a name. */
  before: TokenIndex | undefined;
}

/** Somebody in view who can be called so. */
export interface Fitting {
  referent: Referent;
  draft: Draft;
  calling: Calling;
  /** So many sentences back. */
  away: number;
}

interface Rivals {
  /** Those spoken of last come first. */
  fitting: readonly Fitting[];
  /** Those of them that the best speaks for. */
  alike: readonly Fitting[];
}

export function candidateFeatures(
  { document: { tree }, callings }: Discourse,
  description: Description,
  one: Fitting,
  { fitting, alike }: Rivals,
): string[] {
  const { referent, calling, away } = one;
  const { lemma, role, speaks, subject, before, noun } = description;
  const { count, places } = referent;
  const last = places.at(-1);
  const isBest = alike.includes(one);
  const called = `called by ${calling}`;
  const features = [
    called,
    `${called}, ${isBest ? (alike.length === 1 ? 'only one' : 'one of several') : 'another better'}`,
    `called, ${away < 2 ? away : away < 4 ? '2–3' : away < 8 ? '4–7' : '8+'} sentences back`,
    `called, rank ${Math.min(fitting.indexOf(one), 4)}`,
    `called, mentioned ${count < 2 ? 1 : count < 4 ? '2–3' : '4+'}`,
    `noun for ${kindMeant(description, one)} means ${referent.kind}`,
    `called, ${role} after ${last?.role ?? 'nothing'}`,
    `called, ${speaks ? 'speaks' : 'is silent'} after ${last?.speaks === true ? 'speaking' : 'none'}`,
    ...wordFeatures(callings, description, one),
  ];
  const add = (isSo: boolean, feature: string): void => {
    if (isSo) features.push(feature);
  };
  add(isBest, `called, rank ${Math.min(alike.indexOf(one), 3)} of those called so`);
  add(isBest && alike.some((other) => isBeside(other, one)), 'called: another beside it');
  add(
    fitting.every((other) => other.referent.count <= count),
    'called: mentioned most',
  );
  add(
    places.some((place) => place.form === 'description' && tree.lemma(place.token).toLowerCase() === lemma),
    'called so before',
  );
  add(before !== undefined && before > (last?.token ?? 0), 'called: noun came up since');
  add(subject !== undefined && places.some(({ top }) => top === subject), 'called: subject of the clause');
  add(noun.plural !== (referent.plural || referent.kind === 'group'), 'called: another number');
  return features;
}

/** How the words by the noun agree with those of the name and those that the text says of its bearer. */
function wordFeatures(
  callings: Callings,
  { lemma, modifiers, complements }: Description,
  { draft, calling }: Fitting,
): string[] {
  const features: string[] = [];
  const isKnown = (word: string): boolean => callings.isKnownBy(draft, word);
  const known = modifiers.filter(isKnown).length;
  if (modifiers.length === 0) features.push('called without more');
  else if (known === modifiers.length) features.push('called by known words');
  else if (known > 0) features.push('called by some known words');
  else features.push(calling === 'named' ? 'called by other words than named' : 'called by new words');
  if (complements.length > 0)
    features.push(`called, narrowed by ${complements.every(isKnown) ? 'known' : 'new'} words`);
  const asked = [...modifiers, ...complements].flatMap((word) => countryOf(word) ?? []);
  const own = callings.countriesOf(draft);
  if (asked.length > 0 && own.size > 0)
    features.push(`called of ${asked.some((country) => own.has(country)) ? 'its' : 'another'} country`);
  const [as, standing] = [standingOf(lemma, modifiers), callings.standingOf(draft, lemma)];
  if (standing !== null && (as !== 'present' || standing !== 'present')) features.push(`called ${as}, is ${standing}`);
  return features;
}

export function noneFeatures(tree: Tree, description: Description, { fitting, alike }: Rivals): string[] {
  const { token, noun, role, speaks, modifiers, before } = description;
  const [best] = alike;
  const features = [
    'none called so',
    `none: best by ${best?.calling ?? ''}`,
    `none: noun for ${best ? kindMeant(description, best) : noun.kind}`,
    `none: noun is ${role}`,
    `none: noun ${speaks ? 'speaks' : 'is silent'}`,
    `none: ${Math.min(fitting.length, 4)} can be`,
    `none: ${modifiers.length === 0 ? 'bare' : 'modified'}`,
  ];
  if (tree.child(token, 'nmod', 'acl', 'nmod:poss', 'amod:super') !== undefined) features.push('none: narrowed');
  if (noun.plural) features.push('none: plural');
  if (before !== undefined) features.push('none: noun came up before');
  return features;
}

/** A noun that is known for no kind is of the kind of whoever the text says it of: "a defector". */
function kindMeant({ noun }: Description, { referent, calling }: Fitting): Referent['kind'] {
  return noun.kind === 'thing' && calling === 'stated' ? referent.kind : noun.kind;
}

/** Whether both were spoken of last in one sentence. */
function isBeside(one: Fitting, other: Fitting): boolean {
  return one !== other && one.away === other.away;
}
