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

/** Whether a range begins and ends with marks that close each other: "(IE9)", but not "“big” and “small”". */
function isWrapped(tree: Tree, { first, end }: TokenRange): boolean {
  const opener = tree.forms[first] ?? '';
  const closer = tree.forms[end - 1] ?? '';
  if (end - first < 3 || !OPENERS.includes(opener) || CLOSERS[OPENERS.indexOf(opener)] !== closer) return false;
  return tree.forms.slice(first + 1, end - 1).every((form) => form !== opener && form !== closer);
}

/**
 * The range without commas, stops, brackets and quotation marks at its edges. Marks stay whose partner stands inside:
 * "the company (Acme)".
 */
export function withoutOuterMarks(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range;
  const isLoose = (mark: number): boolean =>
    first < end && tree.pos[mark] === 'PUNCT' && !isPaired(tree, mark, { first, end });
  for (;;) {
    if (isWrapped(tree, { first, end })) [first, end] = [first + 1, end - 1];
    else if (isLoose(first)) first += 1;
    else if (isLoose(end - 1)) end -= 1;
    else return { first, end };
  }
}
