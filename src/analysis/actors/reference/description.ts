/** Whom a noun phrase with "the" or "this" may mean: the actors in view that can be called so. */
import { samePersonAs } from '../../tree/apposition.ts';
import { subjectOf } from '../../tree/subject.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { DEMONYMS } from '../names/known-names.ts';
import type { Calling } from './callings.ts';
import type { Discourse } from './discourse.ts';
import { nounAt } from './nouns.ts';
import type { Candidate, Question } from './question.ts';
import type { Referent } from './referent.ts';
import { placeOf, roleOf, verbOver } from './role.ts';

/** So many sentences back somebody is still called by a description. */
const REACH = 30;

/** The best that speaks for anybody comes first. */
const BY_WORTH: readonly Calling[] = ['named', 'stated', 'in the name', 'sort', 'possible', 'unknown', 'another sort'];

interface Fitting {
  referent: Referent;
  calling: Calling;
}

/** Null where the word at `token` heads no such phrase, or nobody in view is of its kind. */
export function descriptionAt(discourse: Discourse, token: TokenIndex): Question | null {
  const { tree, tokens } = discourse.document;
  if (tree.posOf(token) !== 'NOUN' || discourse.isCovered(token)) return null;
  const article = tree.children(token, 'det').find((one) => /^(?:the|this)$/u.test(tree.lower(one)));
  const noun = nounAt(tree, token, (one) => discourse.namedAt(one) !== undefined);
  if (article === undefined || !noun) return null;
  if (samePersonAs(tree, token).some((one) => one !== token && tree.posOf(one) === 'PROPN')) return null;
  const lemma = tree.lemma(token).toLowerCase();
  const sentence = tokens[token]?.sentence ?? 0;
  const awayOf = ({ places }: Referent): number => sentence - (places.at(-1)?.sentence ?? -Infinity);
  const fitting = discourse.inView().flatMap((referent): Fitting[] => {
    if (referent.draft === null || awayOf(referent) > REACH) return [];
    const calling = discourse.callings.howCalled(referent.draft, lemma);
    return canBe(noun.kind, referent.kind, calling) ? [{ referent, calling }] : [];
  });
  if (fitting.length === 0) return null;
  const best = Math.min(...fitting.map(({ calling }) => BY_WORTH.indexOf(calling)));
  const alike = fitting.filter(({ calling }) => BY_WORTH.indexOf(calling) === best);
  // Of two whose names end so, "the museum" is neither.
  if (BY_WORTH[best] === 'named' && alike.length > 1) return null;
  const most = Math.max(...fitting.map(({ referent }) => referent.count));
  const modifiers = modifiersOf(tree, token);
  const verb = verbOver(tree, token);
  const subject = verb === undefined ? undefined : subjectOf(tree, verb)?.token;
  const role = roleOf(tree, token);
  const isSource = discourse.statements.isSource(placeOf(tree, token));
  const how = isSource ? 'speaks' : 'is silent';
  const candidates = fitting.map((one, rank): Candidate => {
    const { referent, calling } = one;
    const last = referent.places.at(-1);
    const away = awayOf(referent);
    const isBest = BY_WORTH.indexOf(calling) === best;
    const called = `called by ${calling}`;
    const features = [
      called,
      `${called}, ${isBest ? (alike.length === 1 ? 'only one' : 'one of several') : 'another better'}`,
      `called, ${away < 2 ? away : away < 4 ? '2–3' : away < 8 ? '4–7' : '8+'} sentences back`,
      `called, rank ${Math.min(rank, 4)}`,
      `called, mentioned ${referent.count < 2 ? 1 : referent.count < 4 ? '2–3' : '4+'}`,
      `noun for ${noun.kind} means ${referent.kind}`,
      `called, ${role} after ${last?.role ?? 'nothing'}`,
      `called, ${how} after ${last?.speaks === true ? 'speaking' : 'none'}`,
      ...modifierFeatures(discourse, referent, modifiers),
    ];
    const add = (isSo: boolean, feature: string): void => {
      if (isSo) features.push(feature);
    };
    add(isBest, `called, rank ${Math.min(alike.indexOf(one), 3)} of those called so`);
    add(referent.count === most, 'called: mentioned most');
    add(
      referent.places.some((place) => isSameNoun(tree, place, lemma)),
      'called so before',
    );
    const isOwnSubject = subject !== undefined && referent.places.some(({ top }) => top === placeOf(tree, subject));
    add(isOwnSubject && placeOf(tree, token) !== placeOf(tree, subject), 'called: subject of the clause');
    add(noun.plural !== (referent.plural || referent.kind === 'group'), 'called: another number');
    return { referent, features };
  });
  const isNarrowed = tree.child(token, 'nmod', 'acl', 'nmod:poss', 'amod:super') !== undefined;
  const none = [
    'none called so',
    `none: best by ${BY_WORTH[best] ?? ''}`,
    `none: noun for ${noun.kind}`,
    `none: noun is ${role}`,
    `none: noun ${how}`,
    `none: ${Math.min(fitting.length, 4)} can be`,
    `none: ${modifiers.length === 0 ? 'bare' : 'modified'}`,
    ...(isNarrowed ? ['none: narrowed'] : []),
    ...(noun.plural ? ['none: plural'] : []),
    ...(discourse.isNounKnown(token) ? ['none: noun came up before'] : []),
  ];
  return { token, sort: 'noun', speaks: isSource, candidates, none };
}

function canBe(noun: Referent['kind'], actor: Referent['kind'], calling: Calling): boolean {
  if (calling === 'named' || calling === 'stated' || calling === 'in the name' || calling === 'sort') return true;
  if (calling === 'another sort' || noun === 'thing') return false;
  const isBody = (kind: Referent['kind']): boolean => kind === 'organization' || kind === 'group';
  return noun === actor || (isBody(noun) && isBody(actor));
}

function isSameNoun(tree: Tree, { form, token }: Referent['places'][number], lemma: string): boolean {
  return form === 'description' && tree.lemma(token).toLowerCase() === lemma;
}

function modifiersOf(tree: Tree, token: TokenIndex): string[] {
  return tree
    .children(token, 'amod', 'compound', 'nummod')
    .map((word) => (DEMONYMS.has(tree.lower(word)) ? tree.lower(word) : tree.lemma(word).toLowerCase()));
}

function modifierFeatures(discourse: Discourse, { draft }: Referent, modifiers: readonly string[]): string[] {
  if (draft === null || modifiers.length === 0) return ['called without more'];
  const known = modifiers.filter((word) => discourse.callings.isKnownBy(draft, word)).length;
  return [
    known === modifiers.length
      ? 'called by known words'
      : known > 0
        ? 'called by some known words'
        : 'called by new words',
  ];
}
