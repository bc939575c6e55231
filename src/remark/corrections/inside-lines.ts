/** Corrections inside a line of the text, which would be published as a part of it. */
import type { Text } from 'mdast';

import type { BodyProblem } from './body-problem.ts';
import { DIRECTIVE_NAMES } from './directives.ts';

/** "safe,” she said. ::quote[safe]"; "std::plain[3]" is code, and "\\::plain[words]" shows a directive to readers. */
const INSIDE = new RegExp(String.raw`(?<![\\:\w])::(?<name>${DIRECTIVE_NAMES.join('|')})(?=\[)`, 'gu');

/** What may stand before a line's first words: "> ", "- ", "1. ". */
const OPENING = /^[\s>*+-]*(?:\d+[.)]\s+)?$/u;

/** @param lines of what the tree was parsed from */
export function insideLines(node: Text, lines: readonly string[]): BodyProblem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
    const from = index === 0 ? start.column - 1 : 0;
    const to = start.line + index === end.line ? end.column - 1 : line.length;
    return [...line.matchAll(INSIDE)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      if (OPENING.test(line.slice(0, match.index)) || match.index < from || match.index >= to) return [];
      const message = `::${name} stands inside a line: put it on a line of its own, with an empty line before it`;
      return [{ line: start.line + index, column: match.index + 1, message }];
    });
  });
}
