/** Tense, aspect, voice and modality, from a predicate's auxiliaries and form: "[would have been] said". */
import { firstMemberOf } from './coordination.ts';
import type { TokenIndex, Tree } from './tree.ts';

export interface VerbGroup {
  /** Auxiliaries and copula in text order, those shared with a member before too: "[has] come and gone". */
  auxiliaries: TokenIndex[];
  /** False for "to say", "saying", "said" in "words said by him". */
  finite: boolean;
  /** Of the finite word; undefined where none is, or where a modal other than "will" and "shall" takes its place. */
  tense: 'present' | 'past' | 'future' | undefined;
  /** "has said" */
  perfect: boolean;
  /** "is saying" */
  progressive: boolean;
  voice: 'active' | 'passive';
  /** "could", "must", "will" */
  modal: TokenIndex | undefined;
}

const MODALS: ReadonlySet<string> = new Set(
  'can ca could may might must shall sha should will wo would ought need dare'.split(' '),
);
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'sha', "'l"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had', 'got']);
const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set(
  "do does is are am 's 're 'm has have 've s re m get gets ai".split(' '),
);
/** Verbs whose past is like their base: "put". The present of most subjects would end in "s". */
const UNCHANGED: ReadonlySet<string> = new Set(
  'bet bid burst cast cost cut fit hit hurt let put quit read rid set shed shut split spread thrust upset'.split(' '),
);
const NOT_THIRD_PERSON: ReadonlySet<string> = new Set(['i', 'you', 'we', 'they']);
/** Pasts of strong verbs whose participle is another word: "came" can't go with "has" or "was". */
const STRONG_PASTS: ReadonlySet<string> = new Set(
  (
    'ate became began bit blew broke came chose did drank drew drove fell flew forgot gave grew hid knew ran rang ' +
    'rose sang sank saw shook spoke stole swam swore threw took tore went woke wore wrote'
  ).split(' '),
);

/** Right behind a verb these belong to it. */
const PARTICLES: ReadonlySet<string> = new Set('in on out up down off over away back apart'.split(' '));

/** What belongs to the verb itself: "weighed [in]", "took [over]". */
export const particlesOf = (tree: Tree, verb: TokenIndex): TokenIndex[] =>
  tree
    .children(verb, 'compound:prt', 'advmod')
    .filter((word) => tree.is(word, 'compound:prt') || (word === verb + 1 && PARTICLES.has(tree.lower(word))));

const isModal = (tree: Tree, word: TokenIndex): boolean =>
  MODALS.has(tree.lower(word)) || tree.lemma(word) === 'will' || tree.lemma(word) === 'would';

/** The first member of a coordination, where a later one has no subject or auxiliary; else the verb itself. */
function sharedWith(tree: Tree, verb: TokenIndex): TokenIndex {
  const own = tree.child(verb, 'aux', 'cop', 'nsubj', 'csubj', 'expl', 'mark');
  return own === undefined && tree.posOf(verb) === 'VERB' ? firstMemberOf(tree, verb) : verb;
}

/** "to say", "to come and [say]", "made him [say]" */
function isInfinitive(tree: Tree, verb: TokenIndex): boolean {
  if (tree.lower(verb) !== tree.lemma(verb).toLowerCase()) return false;
  const first = sharedWith(tree, verb);
  return tree.is(first, 'xcomp') || tree.children(first, 'mark').some((mark) => tree.lower(mark) === 'to');
}

/** "the man [arrested] and [charged]", "[Asked] whether …": a participle alone that tells what happens to somebody. */
function isBareParticiple(tree: Tree, verb: TokenIndex): boolean {
  const form = tree.lower(verb);
  if (tree.posOf(verb) !== 'VERB' || /(?:ing|s)$/u.test(form)) return false;
  if (form === tree.lemma(verb).toLowerCase() && !UNCHANGED.has(form)) return false;
  const first = sharedWith(tree, verb);
  if (!tree.is(first, 'acl', 'amod', 'advcl', 'xcomp') || tree.relation(first).endsWith(':relcl')) return false;
  return !isInfinitive(tree, first) && tree.child(first, 'aux', 'cop', 'nsubj', 'expl') === undefined;
}

/** Whether a verb says what is done to its subject: "was told", "the house [sold] by Ng". */
export function isPassive(tree: Tree, verb: TokenIndex): boolean {
  if (tree.children(verb).some((child) => tree.relation(child).endsWith(':pass'))) return true;
  return isBareParticiple(tree, verb);
}

/** Auxiliaries of the first member, where a later one has none and no subject, and its form goes with them. */
function sharedAuxiliaries(tree: Tree, verb: TokenIndex): TokenIndex[] {
  const first = firstMemberOf(tree, verb);
  if (first === verb || tree.posOf(verb) !== 'VERB' || tree.child(verb, 'nsubj', 'csubj', 'expl') !== undefined)
    return [];
  const shared = tree.children(first, 'aux');
  const last = shared.at(-1);
  if (last === undefined) return [];
  const form = tree.lower(verb);
  const isBase = form === tree.lemma(verb).toLowerCase();
  if (STRONG_PASTS.has(form) || (form.endsWith('s') && !isBase)) return [];
  if (isModal(tree, last) || tree.lemma(last) === 'do') return isBase ? shared : [];
  if (tree.relation(last) === 'aux:pass') {
    // "was stopped and [said] that …" has an object, and so isn't passive.
    return isBase || form.endsWith('ing') || tree.child(verb, 'obj', 'ccomp') !== undefined ? [] : shared;
  }
  if (tree.lemma(last) === 'be' && tree.relation(last) === 'aux') return form.endsWith('ing') ? shared : [];
  return form.endsWith('ing') ? [] : shared;
}

function auxiliaryTense(tree: Tree, word: TokenIndex): VerbGroup['tense'] {
  const form = tree.lower(word);
  if (FUTURE.has(form)) return 'future';
  if (isModal(tree, word)) return undefined;
  if (PAST_AUXILIARIES.has(form) || form === "'d") return 'past';
  return PRESENT_AUXILIARIES.has(form) ? 'present' : undefined;
}

/** Present or past of the verb itself; undefined for a form that has no tense. */
function ownTense(tree: Tree, verb: TokenIndex): VerbGroup['tense'] {
  const form = tree.lower(verb);
  const lemma = tree.lemma(verb).toLowerCase();
  const ofAuxiliary = auxiliaryTense(tree, verb);
  if (ofAuxiliary !== undefined) return ofAuxiliary;
  if (form.endsWith('ing') && form !== lemma) return undefined;
  if (form !== lemma) return form.endsWith('s') ? 'present' : 'past';
  const subject = tree.child(verb, 'nsubj');
  const isPast = UNCHANGED.has(form) && subject !== undefined && !NOT_THIRD_PERSON.has(tree.lower(subject));
  return isPast ? 'past' : 'present';
}

/**
 * Reads a predicate's group. "Is going to say" and "has to say" are two verbs: "say" is not finite, and "going" or
 * "has" above it has the tense.
 */
export function verbGroupOf(tree: Tree, predicate: TokenIndex): VerbGroup {
  const own = tree.children(predicate, 'aux', 'cop');
  const auxiliaries = own.length > 0 ? own : sharedAuxiliaries(tree, predicate);
  const [first] = auxiliaries;
  const modal = auxiliaries.find((word) => isModal(tree, word));
  const isMarked = tree.children(predicate, 'mark').some((mark) => tree.lower(mark) === 'to');
  const isVerb = tree.posOf(predicate) === 'VERB' || tree.posOf(predicate) === 'AUX';
  let tense: VerbGroup['tense'];
  if (!isMarked && first !== undefined) tense = auxiliaryTense(tree, first);
  else if (!isMarked && isVerb && !isInfinitive(tree, predicate) && !isBareParticiple(tree, predicate))
    tense = ownTense(tree, predicate);
  const last = auxiliaries.findLast((word) => tree.relation(word) === 'aux');
  return {
    auxiliaries,
    finite: tense !== undefined || modal !== undefined,
    tense,
    perfect: auxiliaries.some(
      (word) => tree.lemma(word) === 'have' || /^(?:have|has|had|'ve)$/u.test(tree.lower(word)),
    ),
    progressive: isVerb && tree.lower(predicate).endsWith('ing') && last !== undefined && tree.lemma(last) === 'be',
    voice:
      isPassive(tree, predicate) || auxiliaries.some((word) => tree.relation(word) === 'aux:pass')
        ? 'passive'
        : 'active',
    modal,
  };
}
