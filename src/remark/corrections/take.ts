/** Takes the directives out of a Markdown tree, which is then as if they had never stood there. */
import type { ListItem, Nodes, Parents, Root } from 'mdast';

import { didYouMean } from '../../schema/did-you-mean.ts';
import type { BodyProblem } from './body-problem.ts';
import { DIRECTIVE_NAMES, isDirectiveName } from './directives.ts';
import type { DirectiveName } from './directives.ts';
import { insideLines } from './inside-lines.ts';

export type DirectiveNode = Extract<Nodes, { type: 'leafDirective' }>;

export interface Directive {
  name: DirectiveName;
  node: DirectiveNode;
  /** The nodes above it in the same parent, the nearest first. */
  above: Nodes[];
}

/** A line that begins like a directive: "::actor[the company" */
const BEGINS_LIKE_ONE = /(?:^|\n)(?<indent>[ \t]*)(?<colons>:{2,})(?<name>[a-z][a-z-]*)(?=[[{])/gu;

/** What is gathered while the tree is walked. */
interface Taken {
  directives: Directive[];
  problems: BodyProblem[];
}

/**
 * Changes `tree`; in text order.
 * @param markdown what the tree was parsed from
 */
export function takeDirectives(tree: Root, markdown: string): Taken {
  const taken: Taken = { directives: [], problems: [] };
  takeFrom(tree, markdown.split('\n'), taken);
  return taken;
}

function takeFrom(parent: Nodes, lines: readonly string[], taken: Taken): void {
  const { directives, problems } = taken;
  if (parent.type === 'html') problems.push(...unreadable(parent, lines, true));
  if (!('children' in parent)) return;
  const kept: Nodes[] = [];
  for (const node of parent.children) {
    if (node.type === 'leafDirective') {
      if (isDirectiveName(node.name)) directives.push({ name: node.name, node, above: kept.toReversed() });
      else problems.push({ ...placeOf(node), message: unknown(node.name) });
    } else if (node.type === 'containerDirective') {
      problems.push({ ...placeOf(node), message: container(node.name) });
    } else {
      if (node.type === 'text') {
        problems.push(...unreadable(node, lines, parent.type === 'paragraph' && node === parent.children[0]));
        problems.push(...insideLines(node, lines));
      }
      takeFrom(node, lines, taken);
      kept.push(node);
    }
  }
  if (kept.length === parent.children.length) return;
  if (parent.type === 'listItem') parent.spread = isSpread(parent, kept);
  replaceChildren(parent, kept);
}

/** What is left out leaves the kinds of the others as they were. */
function replaceChildren(parent: Parents, kept: Nodes[]): void {
  Object.assign(parent, { children: kept });
}

/** Whether blank lines part what stays; one beside a directive is the directive's. */
function isSpread(item: ListItem, kept: readonly Nodes[]): boolean {
  return item.children.some((node, index) => {
    const next: Nodes | undefined = item.children[index + 1];
    if (!next || !kept.includes(node) || !kept.includes(next)) return false;
    return (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0) > 1;
  });
}

function unknown(name: string): string {
  const hint = didYouMean(name, DIRECTIVE_NAMES) || ` (known: ${DIRECTIVE_NAMES.join(', ')})`;
  return `::${name}: no such correction${hint}`;
}

function container(name: string): string {
  const hint = isDirectiveName(name) ? `write ::${name}[words] with two colons` : `put "\\" before ":::" to show it`;
  return `:::${name}: blocks with three colons mean nothing here; ${hint}`;
}

/**
 * Lines that were meant as corrections but are text, or stand inside HTML: readers would see them, or nobody.
 * @param startsBlock true where nothing stands before the node on its first line
 */
function unreadable(
  node: Extract<Nodes, { type: 'text' | 'html' }>,
  lines: readonly string[],
  startsBlock: boolean,
): BodyProblem[] {
  const { line, column } = placeOf(node);
  return [...node.value.matchAll(BEGINS_LIKE_ONE)].flatMap(({ index, groups, 0: match }) => {
    const { indent = '', colons = '', name = '' } = groups ?? {};
    const isFirstLine = !match.startsWith('\n');
    if (isFirstLine && !startsBlock) return [];
    const above = node.value.slice(0, index).split('\n').length - (isFirstLine ? 1 : 0);
    // "\\::actor[" is how to show one.
    if (lines[line + above - 1]?.includes(`\\${colons}${name}`) === true) return [];
    const message =
      node.type === 'html'
        ? `::${name} stands inside HTML: leave an empty line before it`
        : `::${name} can't be read: all of it stands on one line with nothing after it, as ` +
          '::name[words]{key="value"}; inside the words put "\\" before a bracket that has no partner';
    return [{ line: line + above, column: isFirstLine ? column : 1 + indent.length, message }];
  });
}

export function placeOf(node: Nodes): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
