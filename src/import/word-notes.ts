/**
 * Footnotes and endnotes of a Word document: mammoth writes "[1]" as a link to the note, the notes as a list at the end,
 * and after each "↑" as a link back. In a story they are footnotes.
 */
import type { FootnoteDefinition, ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** "#footnote-2", "#endnote-1" */
const TO_NOTE = /^#(?<note>(?:foot|end)note-\d+)$/u;

/** "#footnote-ref-2" */
const BACK = /^#(?<kind>(?:foot|end)note)-ref-(?<number>\d+)$/u;

/** Changes `tree`. */
export function makeFootnotes(tree: Root): void {
  const labels = new Map<string, string>();
  visit(tree, 'link', (node, index, parent) => {
    const note = TO_NOTE.exec(node.url)?.groups?.note;
    if (note === undefined || !parent || index === undefined) return undefined;
    const label = labels.get(note) ?? String(labels.size + 1);
    labels.set(note, label);
    parent.children[index] = { type: 'footnoteReference', identifier: label, label };
    return SKIP;
  });
  visit(tree, 'list', (list, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const notes = list.children.map((item) => definitionOf(item, labels));
    if (!notes.every((note) => note !== null)) return undefined;
    parent.children.splice(index, 1, ...notes);
    return [SKIP, index + notes.length];
  });
}

/** Null for what is no note. */
function definitionOf(item: ListItem, labels: ReadonlyMap<string, string>): FootnoteDefinition | null {
  const notes: string[] = [];
  visit(item, 'link', (node, index, parent) => {
    const back = BACK.exec(node.url)?.groups;
    if (!back || toString(node) !== '↑' || !parent || index === undefined) return undefined;
    notes.push(`${back.kind ?? ''}-${back.number ?? ''}`);
    parent.children.splice(index, 1);
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return [SKIP, index];
  });
  const [note] = notes;
  if (note === undefined) return null;
  // One that nothing in the text refers to (the title did) is kept, and the check says so.
  const label = labels.get(note) ?? note;
  return { type: 'footnoteDefinition', identifier: label, label, children: item.children };
}
