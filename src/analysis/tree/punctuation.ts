/** The marks at the edges of a range. */
import type { TokenRange, Tree } from './tree.ts';

const OPENERS = '([{“‘«"\'';
const CLOSERS = ')]}”’»"\'';

/** Whether the marks that open and close stand in the same range: "the company (Acme)". */
function isPaired(tree: Tree, mark: number, range: TokenRange): boolean {
  const form = tree.forms[mark] ?? '';
  const partner = mark === range.first ? CLOSERS[OPENERS.indexOf(form)] : OPENERS[CLOSERS.indexOf(form)];
  if (partner === undefined) return false;
  return tree.forms.slice(range.first, range.end).some((other, at) => other === partner && range.first + at !== mark);
}

/** The range without commas, stops and other marks at its edges, but for brackets and quotation marks that pair up in it. */
export function withoutOuterMarks(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && tree.pos[first] === 'PUNCT' && !isPaired(tree, first, { first, end })) first += 1;
  while (first < end && tree.pos[end - 1] === 'PUNCT' && !isPaired(tree, end - 1, { first, end })) end -= 1;
  return { first, end };
}
