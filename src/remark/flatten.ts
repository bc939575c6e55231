/**
 * Flattens a Markdown tree to the prose that is analysed: what the article says in its own voice, block by block.
 * What each construct becomes stands in the two tables below, and nowhere else.
 */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';

import type { Span } from '../analysis/schema.ts';
import './prose-data.ts';

export interface Prose {
  /** Blocks joined by "\n\n"; inside a block every line break is a space. */
  text: string;
  headings: Span[];
}

export const BLOCK_SEPARATOR = '\n\n';

/** Line breaks inside a block, one by one, so that offsets stay as they are. */
const LINE_BREAK = /[\n\r\u2028\u2029]/gu;

/** "<br>", "<br />": the one tag that parts words */
const BREAK_TAG = /^<br\b/iu;

/** Left out with all they contain: another's code, withdrawn words, and what is not the article's own text. */
const LEFT_OUT = new Set(['code', 'html', 'delete', 'image', 'imageReference', 'footnoteReference', 'thematicBreak']);

/** Each of these is one block of prose. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Writes to each text node that is a part of the prose where it stands there (`data.prose`).
 * Footnotes come last, in the order in which the text refers to them; one that nothing refers to is not rendered
 * and so is no prose.
 */
export function flatten(tree: Root): Prose {
  const prose = new ProseWriter();
  const notes = new Map<string, FootnoteDefinition>();
  const referredTo: string[] = [];
  collectFootnotes(tree, notes);
  visitBlocks(tree, prose, referredTo);
  // A footnote may refer to another, which then comes after it: the list grows while the loop reads it.
  for (const id of referredTo) {
    const note = notes.get(id);
    for (const child of note?.children ?? []) visitBlocks(child, prose, referredTo);
  }
  return prose.finish();
}

function collectFootnotes(node: Nodes, notes: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition') {
    const id = node.identifier.toUpperCase();
    if (!notes.has(id)) notes.set(id, node);
  }
  if ('children' in node) for (const child of node.children) collectFootnotes(child, notes);
}

function visitBlocks(node: Nodes, prose: ProseWriter, referredTo: string[]): void {
  if (LEFT_OUT.has(node.type) || node.type === 'footnoteDefinition' || !('children' in node)) return;
  if (!BLOCKS.has(node.type)) {
    for (const child of node.children) visitBlocks(child, prose, referredTo);
    return;
  }
  prose.startBlock(node.type === 'heading');
  for (const child of node.children) visitPhrasing(child, prose, referredTo);
  prose.endBlock();
}

function visitPhrasing(node: Nodes, prose: ProseWriter, referredTo: string[]): void {
  if (node.type === 'footnoteReference') {
    const id = node.identifier.toUpperCase();
    if (!referredTo.includes(id)) referredTo.push(id);
  }
  if (node.type === 'break' || (node.type === 'html' && BREAK_TAG.test(node.value))) prose.write(' ');
  if (LEFT_OUT.has(node.type)) return;
  if (node.type === 'text' || node.type === 'inlineCode') {
    const span = prose.write(node.value);
    if (span) node.data = { ...node.data, prose: span };
  } else if ('children' in node) {
    for (const child of node.children) visitPhrasing(child, prose, referredTo);
  }
}

class ProseWriter {
  readonly #parts: string[] = [];
  readonly #headings: Span[] = [];
  #length = 0;
  #heading = false;
  #blockStart = 0;
  /** True where the next words start a block after another one. */
  #parted = false;

  startBlock(heading: boolean): void {
    this.#parted = this.#length > 0;
    this.#heading = heading;
    this.#blockStart = -1;
  }

  /** @returns where the words stand, null for none */
  write(words: string): Span | null {
    if (words === '') return null;
    // Only now, so that a block without words (a picture alone) leaves no separator behind.
    if (this.#parted) this.#append(BLOCK_SEPARATOR);
    this.#parted = false;
    const start = this.#length;
    if (this.#blockStart < 0) this.#blockStart = start;
    this.#append(words.replaceAll(LINE_BREAK, ' '));
    return { start, end: this.#length };
  }

  endBlock(): void {
    if (this.#heading && this.#blockStart >= 0) this.#headings.push({ start: this.#blockStart, end: this.#length });
  }

  finish(): Prose {
    return { text: this.#parts.join(''), headings: this.#headings };
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
