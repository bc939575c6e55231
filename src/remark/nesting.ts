/** Keeps what walks over a tree, by calling itself for what lies within, from running out of room. */
import type { Nodes, Root } from 'mdast';

import type { BodyProblem } from './corrections/body-problem.ts';

/** As `schema/limits.ts` has it for what can be told before parsing: here emphases and links within one another. */
const MOST_NESTING = 100;

/** Elements that are open at once, those that need no end among them. */
const MOST_OPEN_TAGS = 500;

/** Empties what lies too deep in `tree`, and says where; without calling itself. */
export function cutDeepNodes(tree: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const left: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { node, depth } = one;
    if (node.type === 'html' && opensTooMany(node.value)) {
      problems.push(problemAt(node, `HTML with more than ${MOST_OPEN_TAGS} tags open at once: close them`));
      node.value = '';
    }
    if (!('children' in node)) continue;
    if (depth > MOST_NESTING) {
      problems.push(problemAt(node, `nested more than ${MOST_NESTING} deep: put it side by side`));
      node.children = [];
    }
    left.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return problems.slice(0, 1);
}

function opensTooMany(html: string): boolean {
  let open = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z]/giu)) {
    open = Math.max(0, open + (tag.startsWith('</') ? -1 : 1));
    if (open > MOST_OPEN_TAGS) return true;
  }
  return false;
}

function problemAt(node: Nodes, message: string): BodyProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, message };
}
