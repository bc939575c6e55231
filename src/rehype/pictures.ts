/** A page loads nothing from other hosts: a picture that isn't the site's own gives way to the words that describe it. */
import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** "/harbour.jpg", and neither "//host/x" nor what browsers read as that: "/\host/x", and "/", a tab, "/host/x" */
const OWN_ADDRESS = /^\/(?![/\\])[^\p{Cc}\\]*$/u;

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
