/** An event as a headline tells it: "Nordwind’s chief financial officer arrested in Bergen". */
import { CLAUSE_VERBS } from '../lexicon/reporting/reporting-verbs.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Span } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { isPredicate } from '../tree/predicate.ts';
import { prepositionOf } from '../tree/preposition.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { verbGroupOf } from '../tree/verb-group.ts';
import type { DraftEvent } from './merge.ts';
import { Teller } from './teller.ts';

/**
 * At most nine words of the clause, in its order: its verb and what hangs on it, as much of it as there is room for. A
 * verb of saying of whose content nothing is left stands alone, since where somebody said something tells nothing.
 * The date is left out, with the words that tie it to the clause: the timeline says when.
 */
export function labelOf({ tree, tokens, text }: ReadDocument, { span, dateSpan, head }: DraftEvent): string {
  const clause = tokensWithin(tokens, span);
  const date = tokensWithin(tokens, dateSpan);
  const isDate = (token: TokenIndex): boolean =>
    isIn(token, date) || (tree.is(token, 'case', 'det', 'fixed') && isIn(tree.head(token) ?? -1, date));
  const wordsOf = (some: Iterable<TokenIndex>): string => joined(text, tokens, some);
  const teller = new Teller(tree, {
    isOpen: (token) => isIn(token, clause) && !isDate(token),
    isGlued: (token) => tokens[token]?.end === tokens[token + 1]?.start,
    wordsOf: (some) => wordsOf(some).split(' ').length,
  });
  const top = withoutReporter(tree, head, clause);
  const kept = teller.tell(top);
  return wordsOf(isSayingNothing(tree, top, kept) ? [top] : kept);
}

/** "[The council has concluded it can], the Harbour Post reported": what is said first is the event. */
function withoutReporter(tree: Tree, verb: TokenIndex, clause: TokenRange): TokenIndex {
  const first = headOfRange(tree, clause);
  const isReporting = CLAUSE_VERBS.has(tree.lemma(verb)) && firstMemberOf(tree, verb) !== first;
  if (!isIn(verb, clause) || (isReporting && first < verb && isPredicate(tree, first))) return first;
  return tree.children(verb, 'ccomp').find((said) => said < verb && isIn(said, clause)) ?? verb;
}

/** "wrote to Clinton [about] a visit", "called [for] a vote", "added 200 jobs", but not "said in Munich" */
const OF_TOPIC: ReadonlySet<string | undefined> = new Set(['about', 'against', 'for', 'of', 'over', undefined]);

/** "Pence said in Munich" */
function isSayingNothing(tree: Tree, top: TokenIndex, kept: ReadonlySet<TokenIndex>): boolean {
  if (!CLAUSE_VERBS.has(tree.lemma(top)) || verbGroupOf(tree, top).voice === 'passive') return false;
  const told = tree.children(top, 'ccomp', 'xcomp', 'obj', 'iobj', 'parataxis', 'obl');
  return !told.some((child) => kept.has(child) && (!tree.is(child, 'obl') || OF_TOPIC.has(prepositionOf(tree, child))));
}

function isIn(token: number, { first, end }: TokenRange): boolean {
  return first <= token && token < end;
}

/** Words in text order, with what no space parts in the text left together: "Nordwind’s", "vice-president". */
function joined(text: string, tokens: readonly Span[], some: Iterable<TokenIndex>): string {
  let words = '';
  let end = -1;
  for (const token of [...some].sort((one, other) => one - other)) {
    const { start = 0, end: own = 0 } = tokens[token] ?? {};
    words += `${words === '' || start === end ? '' : ' '}${text.slice(start, own)}`;
    end = own;
  }
  return words;
}
