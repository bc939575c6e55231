/**
 * A page loads nothing from other hosts: a picture that isn't the site's own gives way to the words that describe it.
 * The title of one that stands by itself becomes its caption, which a reader sees without pointing at it.
 */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * "/harbour.jpg", "harbour.jpg", and neither "https:x" nor "//host/x", nor what browsers read as that: "/\host/x", and "/", a
 * tab, "/host/x"
 */
const OWN_ADDRESS = /^(?:\/(?![/\\])|(?![a-z][-+.a-z\d]*:)[^\s/?#\\])[^\p{Cc}\\]*$/iu;

/** @param address as an editor wrote it, before the site's base is put in front of it */
export function isOwnPicture(address: string): boolean {
  return OWN_ADDRESS.test(address);
}

/** Changes `article` in place. */
export function removeOutsidePictures(article: Root): void {
  visit(article, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    const { src, alt } = node.properties;
    if (typeof src === 'string' && isOwnPicture(src)) return undefined;
    parent.children.splice(
      index,
      1,
      ...(typeof alt === 'string' && alt ? [{ type: 'text' as const, value: alt }] : []),
    );
    return [SKIP, index];
  });
}

/** @returns the address of each once, as the article has it */
export function pictureSources(article: Root): string[] {
  const sources = new Set<string>();
  visit(article, 'element', ({ tagName, properties }) => {
    if (tagName === 'img' && typeof properties.src === 'string') sources.add(properties.src);
  });
  return [...sources];
}

/** `![A harbour](/harbour.jpg "Linz at dusk")`, alone in its paragraph; changes `article` in place. */
export function captionPictures(article: Root): void {
  visit(article, 'element', (node) => {
    const picture = node.tagName === 'p' ? onlyPicture(node) : null;
    const title = picture?.properties.title;
    if (!picture || typeof title !== 'string' || title.trim() === '') return;
    delete picture.properties.title;
    node.tagName = 'figure';
    node.children = [
      picture,
      { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] },
    ];
  });
}

function onlyPicture({ children }: Element): Element | null {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [picture] = shown;
  return shown.length === 1 && picture?.type === 'element' && picture.tagName === 'img' ? picture : null;
}
