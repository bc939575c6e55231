/** What the publisher decides about the site, for pages and for what is published beside them. */
import { siteSchema } from '../schema/site/site.ts';
import type { SiteSettings } from '../schema/site/site.ts';
import { given } from './given.ts';

export const settings: SiteSettings = given()?.site ?? siteSchema.parse({});
