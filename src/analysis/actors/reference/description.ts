/** Whom a noun phrase with "the" or "this" may mean: the actors in view that can be called so. */
import type { ReadDocument } from '../../reader/read-document.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import { subjectOf } from '../../tree/subject.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { DEMONYMS } from '../names/known-names.ts';
import type { Calling } from './callings.ts';
import { candidateFeatures, noneFeatures } from './description-features.ts';
import type { Description, Fitting } from './description-features.ts';
import type { Discourse } from './discourse.ts';
import { nounAt } from './nouns.ts';
import type { Question } from './question.ts';
import type { Referent } from './referent.ts';
import { placeOf, roleOf, verbOver } from './role.ts';

/** So many sentences back somebody is still called by a description. */
const REACH = 30;

/** The best that speaks for anybody comes first. */
const BY_WORTH: readonly Calling[] = ['named', 'stated', 'in the name', 'sort', 'possible', 'unknown', 'another sort'];

/** Null where the word at `token` heads no such phrase, or nobody in view is of its kind. */
export function descriptionAt(discourse: Discourse, token: TokenIndex): Question | null {
  const { tree } = discourse.document;
  if (tree.posOf(token) !== 'NOUN' || discourse.isCovered(token)) return null;
  const article = tree.children(token, 'det').find((one) => /^(?:the|this)$/u.test(tree.lower(one)));
  const noun = nounAt(tree, token, (one) => discourse.namedAt(one) !== undefined);
  if (article === undefined || !noun) return null;
  if (samePersonAs(tree, token).some((one) => one !== token && tree.posOf(one) === 'PROPN')) return null;
  const description = readDescription(discourse, token, noun);
  const phrase = tree
    .tokens({ first: article + 1, end: token + 1 })
    .map((one) => tree.lower(one))
    .join(' ');
  const castCalled = calledByCast(discourse.document, phrase);
  const fitting = discourse.inView().flatMap((referent): Fitting[] => {
    const { draft, places } = referent;
    const away = description.sentence - (places.at(-1)?.sentence ?? -Infinity);
    if (draft === null || away > REACH || castCalled.has(draft.identity)) return [];
    const calling = discourse.callings.howCalled(draft, description.lemma);
    return canBe(noun.kind, referent.kind, calling) ? [{ referent, draft, calling, away }] : [];
  });
  const best = BY_WORTH.find((one) => fitting.some(({ calling }) => calling === one));
  if (best === undefined) return null;
  const alike = fitting.filter(({ calling }) => calling === best);
  // Of two whose names end so, "the museum" is neither.
  if (best === 'named' && alike.length > 1) return null;
  return {
    token,
    sort: 'noun',
    speaks: description.speaks,
    candidates: fitting.map((one) => ({
      referent: one.referent,
      features: candidateFeatures(discourse, description, one, { fitting, alike }),
    })),
    none: noneFeatures(tree, description, { fitting, alike }),
  };
}

function readDescription(discourse: Discourse, token: TokenIndex, noun: Referent): Description {
  const { tree, tokens } = discourse.document;
  const verb = verbOver(tree, token);
  const subject = verb === undefined ? undefined : subjectOf(tree, verb)?.token;
  const place = placeOf(tree, token);
  const top = subject === undefined ? undefined : placeOf(tree, subject);
  return {
    token,
    noun,
    lemma: tree.lemma(token).toLowerCase(),
    sentence: tokens[token]?.sentence ?? 0,
    role: roleOf(tree, token),
    speaks: discourse.statements.isSource(place),
    subject: top === place ? undefined : top,
    modifiers: formsOf(tree, tree.children(token, 'amod', 'compound', 'nummod')),
    complements: formsOf(tree, tree.children(token, 'nmod')),
    before: discourse.nounBefore(token),
  };
}

/** In the dictionary form, but for adjectives of countries. */
function formsOf(tree: Tree, words: readonly TokenIndex[]): string[] {
  return words.map((word) => (DEMONYMS.has(tree.lower(word)) ? tree.lower(word) : tree.lemma(word).toLowerCase()));
}

/** "the alliance of farmers": words that an editor gave to somebody, and that mean another here. */
function calledByCast({ cast }: ReadDocument, phrase: string): ReadonlySet<string> {
  const called = cast.filter(({ descriptions }) =>
    descriptions.some((one) => one.replace(/^the\s+/iu, '').toLowerCase() === phrase),
  );
  return new Set(called.map(({ id }) => `cast:${id}`));
}

function canBe(noun: Referent['kind'], actor: Referent['kind'], calling: Calling): boolean {
  // A newspaper is never somebody, whatever stands beside the name.
  if (noun === 'organization' && actor === 'person') return false;
  if (calling === 'named' || calling === 'stated' || calling === 'in the name' || calling === 'sort') return true;
  if (calling === 'another sort' || noun === 'thing') return false;
  const isBody = (kind: Referent['kind']): boolean => kind === 'organization' || kind === 'group';
  return noun === actor || (isBody(noun) && isBody(actor));
}
