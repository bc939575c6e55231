/** The marks and small words at both ends of a clause that belong to its sentence. */
import type { Token } from '../document.ts';
import type { Clause } from './clauses.ts';
import { behindTie } from './subordinate.ts';
import { isSubject, isVerb, verbFollows } from './verbs.ts';

const EDGES: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '-',
  '.',
  '"',
  '“',
  '”',
  ')',
  '(',
  '•',
  '▪',
  '●',
  '‣',
  '·',
  '*',
  'and',
  'but',
]);

/** Without the marks and the conjunction at both ends: "weeks after Meng was arrested" is that she was arrested. */
export function trimmed(tokens: readonly Token[], { first, end }: Clause): Clause {
  let [from, to] = [first, end];
  while (from < to - 1 && EDGES.has(tokens[from]?.lower ?? '') && !opensQuotation(tokens, from, end)) from += 1;
  const bare = behindTie(tokens, from);
  if (bare < to) from = bare;
  if (tokens[from]?.lower === 'that' && isThatClause(tokens, from + 1)) from += 1;
  while (to > from + 1 && EDGES.has(tokens[to - 1]?.lower ?? '') && !closesMark(tokens, from, to - 1)) to -= 1;
  // The mark at the other end has gone.
  while (from < to - 1 && CLOSING_MARKS.has(tokens[from]?.text ?? '') && !opensQuotation(tokens, from, to)) from += 1;
  // “It was sad on Monday,” within its marks
  if (isQuoted(tokens, from, to)) return trimmed(tokens, { first: from + 1, end: to - 1 });
  return { first: from, end: to };
}

/** "that he resigned", "that at least two men fled", but not "that man resigned" */
function isThatClause(tokens: readonly Token[], that: number): boolean {
  const isLimited = tokens[that]?.lower === 'at' && /^(?:least|most)$/u.test(tokens[that + 1]?.lower ?? '');
  const index = isLimited ? that + 2 : that;
  const next = tokens[index];
  if (!isSubject(next) || !verbFollows(tokens, index)) return false;
  // The tagger can't tell "that support rose" from "that man rose", which is rarer where a clause begins.
  return next?.pos !== 'NOUN' || next.lower !== next.lemma || !isVerb(tokens[index + 1]);
}

/** True for a ")" or a quotation mark whose counterpart stands in the clause too: "said he was “ready to fight”". */
function closesMark(tokens: readonly Token[], from: number, index: number): boolean {
  const mark = tokens[index]?.text ?? '';
  const before = tokens.slice(from, index);
  const count = (wanted: string): number => before.filter(({ text }) => text === wanted).length;
  if (mark === '"') return count('"') % 2 === 1;
  return (mark === ')' && count('(') > count(')')) || (mark === '”' && count('“') > count('”'));
}

/** True where the clause is one quotation, mark to mark. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  const [open, close] = [tokens[from]?.text ?? '', tokens[to - 1]?.text];
  if (!/^["“]$/u.test(open) || close !== CLOSING_MARKS.get(open) || to - from < SHORTEST_QUOTED) return false;
  return !tokens.slice(from + 1, to - 1).some(({ text }) => text === open || text === close);
}

/** Tokens of a quotation with its marks. */
const SHORTEST_QUOTED = 3;

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
]);

/** True for a mark whose counterpart stands in the clause too: "“It is over,” Pence said on Saturday". */
function opensQuotation(tokens: readonly Token[], index: number, end: number): boolean {
  const closing = CLOSING_MARKS.get(tokens[index]?.text ?? '');
  return closing !== undefined && tokens.slice(index + 1, end).some(({ text }) => text === closing);
}
