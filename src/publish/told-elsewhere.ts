/** Below an article in a feed: what of it other stories tell, too. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { en } from '../strings/en.ts';
import { claimAddress, isLeftOut } from '../view/address.ts';
import { toldInWords } from '../view/claims/told-in-words.ts';
import type { ToldClaim } from '../view/claims/claims.ts';
import { sentenceInWords } from '../view/statements/sentence.ts';
import { claimPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

/** @returns HTML; nothing where no other story tells anything of it */
export function toldElsewhere(storyId: string, claims: readonly ToldClaim[], absolute: Absolute): string {
  if (claims.length === 0) return '';
  const items = claims.map(({ claim, note }): ElementContent => {
    // Without its verb a denial would say the opposite.
    const words = en.site.claims.title(note.who, sentenceInWords(note.sentence));
    const isThere = !isLeftOut(claimAddress(claim.id));
    const link = isThere ? element('a', [text(words)], { href: absolute(claimPath(claim.id)) }) : text(words);
    return element('li', [link, text(`. ${toldInWords(claim, storyId)}`)]);
  });
  return toHtml([element('h2', [text(en.site.claims.elsewhere)]), element('ul', items)]);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, children: ElementContent[], properties: { href?: string } = {}): ElementContent {
  return { type: 'element', tagName, properties, children };
}
