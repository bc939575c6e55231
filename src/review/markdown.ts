/** Markdown out of parts, escaped by the same library that reads it: words of a pull request are not to be trusted. */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' });

/** Keeps GitHub from making mentions, issues and links of words: a sign of no width after what they start with. */
const NO_WIDTH = '\u2060';
const AUTOLINKED = /@(?=[\p{L}\p{N}])|#(?=\d)|(?<=https?:\/)\/|(?<=www)\.|(?<=GH)-(?=\d)/giu;

export function write(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

/** Words as they are; white space and what can't be seen is made plain. */
export function words(value: string): PhrasingContent {
  return { type: 'text', value: onOneLine(value).replaceAll(AUTOLINKED, (sign) => sign + NO_WIDTH) };
}

const onOneLine = (value: string): string =>
  value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replaceAll(/[\p{Cf}]/gu, '');

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [words(value)] });

/** @param url null for words without a link */
export function link(label: string, url: string | null): PhrasingContent {
  return url === null ? words(label) : { type: 'link', url, children: [words(label)] };
}

export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

export const heading = (depth: 2 | 3 | 4, ...children: PhrasingContent[]): RootContent => ({
  type: 'heading',
  depth,
  children,
});

/** Words, or words with lines to copy below them. */
export type Item = PhrasingContent[] | { text: PhrasingContent[]; what: string; code: readonly string[] };

/** In a line of text. */
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: onOneLine(value) });

export function list(items: readonly Item[]): BlockContent {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: blocksOf(item) }));
  return { type: 'list', ordered: false, spread: false, children };
}

function blocksOf(item: Item): BlockContent[] {
  if (Array.isArray(item)) return [paragraph(...item)];
  const { text, what, code: lines } = item;
  return [
    paragraph(...text),
    paragraph(words(what)),
    { type: 'code', lang: 'md', value: lines.map(onOneLine).join('\n') },
  ];
}

export function table(rows: readonly PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: cell })),
    })),
  };
}
