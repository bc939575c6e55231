/** What the site is called in everything that leaves it. */
import { settings } from '../settings/settings.ts';
import { en } from '../strings/en.ts';

export const SITE_NAME = settings.name;

export const SITE_DESCRIPTION = settings.description ?? en.site.home.description;

export const SITE_LANGUAGE = settings.lang;

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param lang "ar-EG" */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(lang).language) ? 'rtl' : 'ltr';

/** Of words in another language than the page's. */
export const languageAttributes = (lang: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  new Intl.Locale(lang).language === new Intl.Locale(SITE_LANGUAGE).language ? {} : { lang, dir: directionOf(lang) };

export const DIRECTION = settings.dir ?? directionOf(SITE_LANGUAGE);

/**
 * Makes a full address of a path from the site's root (`stories/inquest/`): what leaves the site has to say where it
 * comes from. Origin and base are the caller's.
 */
export type Absolute = (path: string) => string;

/** Paths of what stands beside a story's page. */
export const storyPath = (id: string, file = ''): string => `stories/${id}/${file}`;

export const actorPath = (id: string, file = ''): string => `actors/${id}/${file}`;

/** @param address of the statement in its story: "pence-1" */
export const saidPath = (storyId: string, address: string, file = ''): string => `said/${storyId}/${address}/${file}`;

/** @param id of the claim: "manageable-risk/pence-1" */
export const claimPath = (id: string, file = ''): string => `claims/${id}/${file}`;

/** The start of a day, for formats that know no days: a story has no time of publication. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`;
