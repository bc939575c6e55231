import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';

import { didYouMean } from '../../schema/did-you-mean.ts';
import type { Found, Rule } from '../rule.ts';

/** "[^source]" that stayed plain text, since nothing defines it */
const UNDEFINED_NOTE = /\[\^(?<label>[^\]\s]{1,100})\]/gu;

/** Every footnote is there, once, and something refers to it. */
export const footnotes: Rule = {
  name: 'footnote',
  check: ({ tree, text, textPlace, bodyPlace }) => {
    const defined = new Map<string, FootnoteDefinition>();
    const referredTo = new Set<string>();
    const found: Found[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') referredTo.add(node.identifier.toUpperCase());
      if (node.type !== 'footnoteDefinition' || !node.position) return;
      const id = node.identifier.toUpperCase();
      const place = bodyPlace(node.position.start);
      if (defined.has(id)) {
        const message = `the footnote [^${node.identifier}] is there twice, and readers see the first`;
        found.push({ place, severity: 'error', message, fix: 'give one of them another name' });
      } else defined.set(id, node);
    });
    for (const [id, node] of defined) {
      if (referredTo.has(id) || !node.position) continue;
      const message = `nothing refers to the footnote [^${node.identifier}], so no reader sees it`;
      const fix = `put [^${node.identifier}] where it belongs, or take it out`;
      found.push({ place: bodyPlace(node.position.start), severity: 'warning', message, fix });
    }
    for (const { index, groups } of text.matchAll(UNDEFINED_NOTE)) {
      const label = groups?.label ?? '';
      const known = [...defined.values()].map(({ identifier }) => `[^${identifier}]`);
      const hint = didYouMean(`[^${label}]`, known) || `; add a line "[^${label}]: …"`;
      found.push({ place: textPlace(index), severity: 'error', message: `there is no footnote [^${label}]${hint}` });
    }
    return found;
  },
};
