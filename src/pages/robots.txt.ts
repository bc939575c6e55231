/** Everybody may read everything, and finds all pages listed. */
import type { APIRoute } from 'astro';

import { absoluteFrom } from '../view/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteFrom(site)('sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
