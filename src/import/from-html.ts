/**
 * HTML from elsewhere, as a CMS or a word processor gives it, to a story in Markdown. Whatever could run is taken out by
 * the same list that the pages are made with; paragraphs and quotation marks stay as they were.
 */
import type { Element, Nodes, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toString } from 'hast-util-to-string';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';

import { counted } from '../check/report/text.ts';
import { flatten } from '../remark/flatten.ts';
import { markdownProse } from '../remark/markdown-prose.ts';
import { articleSchema } from '../rehype/sanitize-schema.ts';
import { wholeFileProblem } from '../schema/file-problem.ts';
import { storyLimit } from '../schema/limits.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import type { ImportedStory } from './imported.ts';
import { factsOfPage } from './page-facts.ts';
import { makeFootnotes } from './word-notes.ts';
import { writeMarkdown, writeStory } from './write.ts';

/** Parts of a page that are not the article. */
const FURNITURE = new Set(['aside', 'button', 'footer', 'form', 'nav', 'noscript']);

/** Of words that are left out, so many letters say which. */
const LONGEST_EXCERPT = 40;

/** Curly, as the site sets them: what stands in `<q>` has no marks of its own. */
const toMarkdown = unified().use(rehypeRemark, { quotes: ['“”', '‘’'], document: true });

/**
 * @param published null where the page should say it itself
 * @param given title; null where the page should say it itself
 * @throws FileProblem where there is no title, no text or no day of publication, or where a word would not be kept
 */
export function storyFromHtml(
  html: string,
  published: string | null,
  name: string,
  given: string | null = null,
): ImportedStory {
  const page = fromHtml(html);
  const pageTitle = textOfFirst(page, 'title');
  const facts = factsOfPage(page);
  const day = published ?? facts.published;
  if (day === undefined)
    throw wholeFileProblem(name, 'no date of publication to count dates from: give --published YYYY-MM-DD');
  const leftOut: string[] = [];
  const article = withoutFurniture(articleIn(page), leftOut);
  const heading = takeTitle(article);
  const title = given ?? heading ?? textOfFirst(page, 'h1') ?? pageTitle;
  if (given !== null && heading !== null && heading !== given) leftOut.push(`the heading “${heading}”`);
  if (title === null || title === '')
    throw wholeFileProblem(name, 'has no title: neither a heading <h1> nor a <title>');
  const safe = sanitize(article, articleSchema);
  const root: HastRoot =
    safe.type === 'root' ? safe : { type: 'root', children: 'children' in safe ? safe.children : [] };
  const pictures = dropPictures(root);
  const tree = toMarkdown.runSync(root);
  makeFootnotes(tree);
  separateParagraphs(tree);
  dropBlanks(tree);
  const { text } = flatten(structuredClone(tree));
  if (text === '') throw wholeFileProblem(name, 'has a title and no text after it');
  const source = writeStory({ title, ...facts, published: day }, writeMarkdown(tree));
  keepsEveryWord(source, text, name);
  const notes = [
    ...(leftOut.length > 0 ? [`Left out, as no part of the article: ${leftOut.join(', ')}.`] : []),
    ...(pictures > 0
      ? [`${counted(pictures, 'picture')} left out: put them into public/ and add them as ![What it shows](/name.jpg).`]
      : []),
  ];
  return { title, source, notes };
}

/** The article of a whole page, or all of a piece. */
function articleIn(page: HastRoot): HastRoot {
  for (const tag of ['article', 'main', 'body']) {
    const found = firstElement(page, tag);
    if (found) return { type: 'root', children: found.children };
  }
  return page;
}

/** @param leftOut gets the beginning of the words of each part that goes */
function withoutFurniture(article: HastRoot, leftOut: string[]): HastRoot {
  visit(article, 'element', (node, index, parent) => {
    // The foot of a quotation says whose it is.
    const isOfQuotation = node.tagName === 'footer' && parent?.type === 'element' && parent.tagName === 'blockquote';
    const isFurniture = FURNITURE.has(node.tagName) && !isOfQuotation;
    if (!parent || index === undefined || !(isFurniture || isWordsBullet(node))) return undefined;
    const words = plain(node);
    if (isFurniture && words !== '')
      leftOut.push(`“${words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words}”`);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return article;
}

/** "·" before a paragraph of a list, as Word saves it for browsers; a number or a letter there may be referred to, and stays. */
function isWordsBullet(node: Element): boolean {
  return /mso-list:\s*Ignore/iu.test(String(node.properties.style)) && !/[\p{L}\p{N}]/u.test(toString(node));
}

/** Takes the first heading of level 1, or what Word saves for one, out of the article. */
function takeTitle(article: HastRoot): string | null {
  let title: string | null = null;
  visit(article, 'element', (node, index, parent) => {
    if (!isTitle(node) || !parent || index === undefined) return undefined;
    dropNoteReferences(node);
    title = plain(node);
    parent.children.splice(index, 1);
    return EXIT;
  });
  return title;
}

const isTitle = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'h1' || (Array.isArray(className) && className.includes('MsoTitle'));

/** "[1]" of a Word document is no part of the headline. */
function dropNoteReferences(heading: Element): void {
  visit(heading, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !/^#(?:foot|end)note-/u.test(String(node.properties.href))) return undefined;
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Pictures of another system lie on its server, or in the file itself. */
function dropPictures(root: HastRoot): number {
  let count = 0;
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    count += 1;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return count;
}

function textOfFirst(tree: HastRoot, tag: string): string | null {
  const found = firstElement(tree, tag);
  return found && plain(found);
}

function firstElement(tree: HastRoot, tag: string): Element | null {
  let found: Element | null = null;
  visit(tree, 'element', (node) => {
    if (node.tagName !== tag) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

const plain = (node: Nodes): string => toString(node).replaceAll(/\s+/gu, ' ').trim();

/** Two line breaks in a row are how some editors make a paragraph. */
function separateParagraphs(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const parts = splitAtBreaks(node.children);
    if (parts.length < 2) return undefined;
    const paragraphs = parts.map((children): Paragraph => ({ type: 'paragraph', children }));
    (parent.children as RootContent[]).splice(index, 1, ...paragraphs);
    return [SKIP, index + paragraphs.length];
  });
}

/** Editors that know no margins part paragraphs by others that hold a space. */
function dropBlanks(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || flatten({ type: 'root', children: [node] }).text.trim() !== '')
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function splitAtBreaks(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  children.forEach((child, index) => {
    const doubled = child.type === 'break' && children[index + 1]?.type === 'break';
    const second = child.type === 'break' && children[index - 1]?.type === 'break';
    if (doubled && !second) parts.push([]);
    else if (!second) parts.at(-1)?.push(child);
  });
  return parts.filter((part) => part.length > 0);
}

/** What is written is read again: an import never changes a word without saying so. */
function keepsEveryWord(source: string, text: string, name: string): void {
  const limit = storyLimit(source);
  if (limit) throw wholeFileProblem(name, limit.message);
  const read = markdownProse(splitFrontmatter(source, name).body).text;
  if (read === text) return;
  let at = 0;
  while (at < text.length && text[at] === read[at]) at += 1;
  throw wholeFileProblem(
    name,
    `can't be kept word for word near “${text.slice(Math.max(0, at - 20), at + 20)}”: import it as plain text`,
  );
}
