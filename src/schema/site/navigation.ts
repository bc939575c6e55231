/** The parts of the site that a navigation may lead to, and links of a publisher's own. */
import { z } from 'zod';

import { words } from '../fields.ts';

/** Paths from the site's front page. */
export const SITE_PARTS = {
  stories: '',
  timeline: 'timeline/',
  statements: 'ledger/',
  actors: 'actors/',
  search: 'search/',
  how: 'how/',
} as const;

export type SitePart = keyof typeof SITE_PARTS;

const isPath = (to: string): boolean => /^\/(?!\/)\S*$/u.test(to);
const isWebAddress = (to: string): boolean => /^https?:\/\/[^/\s]/u.test(to) && URL.canParse(to);

/** "/about/" or "https://…": a page of this site, or of another. */
export const linkAddress = z.string().refine((to) => isPath(to) || isWebAddress(to), {
  error: 'expected the path of a page of this site, like "/about/", or an address that starts with https://',
});

const PART_NAMES = Object.keys(SITE_PARTS) as SitePart[];

const ownLink = z.strictObject({
  label: words.describe('What readers see.'),
  to: linkAddress.describe('Where it leads: "/about/" or "https://…".'),
});

export const navigationSchema = z
  .array(
    z.union([z.enum(PART_NAMES), ownLink], {
      error: `expected one of ${PART_NAMES.join(', ')}, or { label: …, to: … }`,
    }),
  )
  .max(12, { error: 'expected at most 12' })
  .default(PART_NAMES);

/** Words and links, one after the other. */
export const footerSchema = z
  .array(
    z.union([z.string(), z.strictObject({ link: words.describe('What readers see.'), to: linkAddress })], {
      error: 'expected words, or { link: …, to: … }',
    }),
  )
  .nullable()
  .default(null);
