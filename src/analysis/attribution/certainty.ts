/** How certain a report is, and by which words: stated, hedged, denied or hearsay. */
import {
  CONVICTION_CUES,
  DENYING_CUES,
  EXPECTING_WORDS,
  FUTURE,
  HEDGES,
  HEDGING_ADVERBS,
  HEDGING_CUES,
  HEDGING_PREDICATES,
  HEDGING_VERBS,
} from '../lexicon/reporting/certainty-words.ts';
import { HEARSAY_PASSIVES, SURE_HEARSAY_ADVERBS } from '../lexicon/reporting/hearsay-words.ts';
import type { Certainty } from '../schema.ts';
import { negationOf } from '../tree/negation.ts';
import { topsOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { isPassive } from '../tree/verb-group.ts';
import type { Candidate } from './candidate.ts';
import { predicateIn } from './syntactic-source.ts';

export interface Judgement {
  certainty: Certainty;
  /** The words that decided it; null for 'stated'. */
  cue: TokenRange | null;
}

/** "likely", "possible": predicates that leave open what they are said of. */
const OPEN = /^(?:likely|unlikely|possible|probable)$/u;

/** The first that applies decides: nobody who passes it on, then a denial, then a hedge in the cue, then one in the content. */
export function judge(tree: Tree, { cue, source, content }: Pick<Candidate, 'cue' | 'source' | 'content'>): Judgement {
  if (cue) {
    const predicate = predicateIn(tree, cue);
    const lemma = tree.lemma(predicate);
    const rumour = source ? adverbOf(tree, predicate, SURE_HEARSAY_ADVERBS) : hearsayIn(tree, cue, predicate);
    if (rumour) return { certainty: 'hearsay', cue: rumour };
    const denies = DENYING_CUES.has(lemma);
    if (denies !== (negationOf(tree, predicate) !== undefined) && (denies || CONVICTION_CUES.has(lemma)))
      return { certainty: 'denied', cue };
    if (HEDGING_CUES.has(lemma)) return { certainty: 'hedged', cue };
    const unspoken = stillToSay(tree, cue, predicate);
    if (unspoken) return { certainty: 'hedged', cue: unspoken };
  }
  const hedge = hedgeIn(tree, content);
  return hedge ? { certainty: 'hedged', cue: hedge } : { certainty: 'stated', cue: null };
}

const only = (token: TokenIndex): TokenRange => ({ first: token, end: token + 1 });

/** "[is said] to have", "[reportedly]": what nobody who is named passes on. */
function hearsayIn(tree: Tree, cue: TokenRange, predicate: TokenIndex): TokenRange | null {
  if (tree.tokens(cue).some((token) => SURE_HEARSAY_ADVERBS.has(tree.lower(token)))) return cue;
  return HEARSAY_PASSIVES.has(tree.lemma(predicate)) && isPassive(tree, predicate) ? cue : null;
}

function adverbOf(tree: Tree, predicate: TokenIndex, adverbs: ReadonlySet<string>): TokenRange | null {
  const found = tree.children(predicate, 'advmod').find((one) => adverbs.has(tree.lower(one)));
  return found === undefined ? null : only(found);
}

/** "[will] tell members", "[may] say", "is [expected] to argue": it isn't said yet. */
function stillToSay(tree: Tree, cue: TokenRange, predicate: TokenIndex): TokenRange | null {
  const auxiliary = tree.children(predicate, 'aux').find((one) => FUTURE.has(tree.lower(one)));
  if (auxiliary !== undefined) return only(auxiliary);
  const head = tree.head(predicate);
  if (head === undefined || !tree.is(predicate, 'xcomp', 'advcl', 'ccomp') || head < cue.first - 1) return null;
  return EXPECTING_WORDS.has(tree.lower(head)) ? only(head) : null;
}

/** A hedge on the main predicate of the content. */
function hedgeIn(tree: Tree, content: readonly TokenRange[]): TokenRange | null {
  const [predicate] = content.flatMap((range) => mainPredicate(tree, range) ?? []);
  if (predicate === undefined) return null;
  const modal = tree.children(predicate, 'aux').find((one) => HEDGES.has(tree.lower(one)));
  if (modal !== undefined) return only(modal);
  const adverb = adverbOf(tree, predicate, HEDGING_ADVERBS);
  if (adverb) return adverb;
  const word = tree.lower(predicate);
  if (OPEN.test(word)) return only(predicate);
  const isOpen = HEDGING_PREDICATES.has(word) && isPassive(tree, predicate);
  const leads = tree.child(predicate, 'xcomp', 'ccomp', 'csubj') !== undefined;
  return leads && (isOpen || HEDGING_VERBS.has(tree.lemma(predicate))) ? only(predicate) : null;
}

/** What the other words of a range hang on, where it is a predicate: one with a subject, or a verb. */
function mainPredicate(tree: Tree, range: TokenRange): TokenIndex | undefined {
  return topsOfRange(tree, range).find(
    (token) => tree.posOf(token) === 'VERB' || tree.child(token, 'nsubj', 'cop') !== undefined,
  );
}
