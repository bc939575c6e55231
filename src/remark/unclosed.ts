/** Finds quotation marks that open and never close: a misprint that puts everything after it into somebody's mouth. */
import type { Nodes, Paragraph, Root } from 'mdast';

/** Something an editor should look at; the place counts from 1 in the Markdown that was parsed. */
export interface Warning {
  line: number;
  column: number;
  message: string;
}

/**
 * One warning for each paragraph that ends inside a quotation, unless the quotation goes on in the next paragraph:
 * that one opens with a mark again, as printers set it, or closes what this one has opened.
 */
export function findUnclosedQuotations(tree: Root): Warning[] {
  const paragraphs = collectParagraphs(tree).map((node) => ({ node, text: textOf(node) }));
  return paragraphs.flatMap(({ node, text }, index) => {
    const goesOn = /^(?:\s*[“"]|[^“”"]*”)/u.test(paragraphs[index + 1]?.text ?? '');
    const start = node.position?.start;
    if (goesOn || !start || !leavesOpen(text)) return [];
    const message = `a quotation mark opens in this paragraph and is not closed: ${excerpt(text)}`;
    return [{ line: start.line, column: start.column, message }];
  });
}

/** A straight mark opens where none is open, and closes where one is. */
function leavesOpen(text: string): boolean {
  let open = false;
  for (const [mark] of text.matchAll(/[“”"]/gu)) open = mark === '“' || (mark === '"' && !open);
  return open;
}

/** From the last mark on, so that the editor sees where to look. */
function excerpt(text: string): string {
  const words = text.slice(Math.max(text.lastIndexOf('“'), text.lastIndexOf('"')));
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function collectParagraphs(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(collectParagraphs) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
