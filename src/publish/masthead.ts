/** What the site is called in everything that leaves it. */
import { en } from '../strings/en.ts';

export const SITE_NAME = en.site.name;

export const SITE_DESCRIPTION = en.site.home.description;

export const SITE_LANGUAGE = 'en-GB';

/**
 * Makes a full address of a path from the site's root (`stories/inquest/`): what leaves the site has to say where it
 * comes from. Origin and base are the caller's.
 */
export type Absolute = (path: string) => string;

/** Paths of what stands beside a story's page. */
export const storyPath = (id: string, file = ''): string => `stories/${id}/${file}`;

export const actorPath = (id: string, file = ''): string => `actors/${id}/${file}`;

/** The start of a day, for formats that know no days: a story has no time of publication. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`;
