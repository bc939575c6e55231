/**
 * Everybody may read everything, and finds all pages listed; what may be done with them is said in the words of the IETF's
 * AI Preferences (draft-ietf-aipref-attach). Who isn't to list a page is told so in the page itself, which they must read.
 */
import type { APIRoute } from 'astro';

import { USAGE } from '../hosting/usage.ts';
import { absoluteFrom } from '../view/address.ts';

const usage = USAGE === null ? '' : `Content-Usage: ${USAGE}\n`;

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${usage}\nSitemap: ${absoluteFrom(site)('sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
