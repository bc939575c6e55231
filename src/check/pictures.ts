/** The pictures of an article, in Markdown and in HTML. */
import { fromHtml } from 'hast-util-from-html';
import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Place } from './finding.ts';

export interface Picture {
  address: string;
  /** Null where there is none; empty only where HTML says so. */
  alt: string | null;
  /** In the body. */
  place: Place;
}

/** In the order of the text. */
export function picturesIn(tree: Root): Picture[] {
  const pictures: Picture[] = [];
  const definitions = definitionsIn(tree);
  visit(tree, (node) => {
    const place = node.position?.start;
    if (!place) return;
    if (node.type === 'image') {
      pictures.push({ address: node.url, alt: wordsOrNull(node.alt), place });
    } else if (node.type === 'imageReference') {
      const address = definitions.get(node.identifier.toUpperCase())?.url ?? '';
      pictures.push({ address, alt: wordsOrNull(node.alt), place });
    } else if (node.type === 'html') {
      pictures.push(...picturesInHtml(node.value, place));
    }
  });
  return pictures;
}

/** Where the reference-style links and pictures of an article lead, by identifier in capitals. */
export function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const id = node.identifier.toUpperCase();
    if (!definitions.has(id)) definitions.set(id, node);
  });
  return definitions;
}

/** Markdown has no way to say that a picture shows nothing of the story: no words are words forgotten. */
function wordsOrNull(alt: string | null | undefined): string | null {
  return alt?.trim() ? alt : null;
}

function picturesInHtml(html: string, start: Place): Picture[] {
  const pictures: Picture[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties, position }) => {
    const { src, alt } = properties;
    if (tagName !== 'img') return;
    pictures.push({
      address: typeof src === 'string' ? src : '',
      alt: typeof alt === 'string' ? alt : null,
      place: placeInHtml(start, position?.start ?? { line: 1, column: 1 }),
    });
  });
  return pictures;
}

/** @param place in the HTML, which starts at `start` */
export function placeInHtml(start: Place, place: Place): Place {
  return {
    line: start.line + place.line - 1,
    column: place.line === 1 ? start.column + place.column - 1 : place.column,
  };
}
