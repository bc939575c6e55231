/** Links that stay on the site lead somewhere. */
import { didYouMean } from '../../schema/did-you-mean.ts';
import type { LinkFact, StoryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { Found, Site } from '../rule.ts';

/** Stands in for the site's own address, so that links can be resolved as a browser does. */
const HERE = 'http://site.invalid/';

const MOST_ANCHORS_TOLD = 8;

/** Ids that the page itself gives to annotations, events, actors and footnotes. */
const OF_THE_PAGE = /^(?:note|ref|event|actor|date|place|attribution|user-content-fn(?:ref)?)-/u;

/**
 * @param anchorsOf the anchors of a story's page; null where they are not known
 * @returns at most one finding for each link
 */
export function deadLinks(
  story: StoryFacts,
  site: Site,
  anchorsOf: (id: string) => readonly string[] | null,
): Finding[] {
  return story.links.flatMap((link) => {
    const found = problemOf(link, story, site, anchorsOf);
    return found ? [findingOf(story.file, link.kind === 'picture' ? 'picture' : 'link', found)] : [];
  });
}

function problemOf(
  { address, kind, place }: LinkFact,
  story: StoryFacts,
  site: Site,
  anchorsOf: (id: string) => readonly string[] | null,
): Found | null {
  const severity = 'error';
  const what = kind === 'picture' ? `the picture "${address}"` : `the link to "${address}"`;
  const base = `${HERE}${site.home}stories/${story.id}/`;
  if (address.trim() === '') return { place, severity, message: `${what} leads nowhere`, fix: 'write an address' };
  if (!URL.canParse(address, base)) return { place, severity, message: `${what} is no address` };
  const url = new URL(address, base);
  if (!url.href.startsWith(HERE)) return null;
  if (kind === 'picture' && !address.startsWith('/')) {
    return isBeside(address, story.file, site.pictures) ? null : { place, severity, ...notBeside(what, address, site) };
  }
  const path = decode(url.pathname.slice(1));
  const anchor = decode(url.hash.slice(1));
  const id = pageIdIn(path, 'stories', site);
  if (site.publicFiles.has(path)) return null;
  if (kind === 'picture') {
    const hint =
      didYouMean(
        `/${path}`,
        [...site.publicFiles].map((file) => `/${file}`),
      ) || '; put it there';
    return { place, severity, message: `${what} is not in public/${hint}` };
  }
  if (!isPage(path, site)) {
    if (!path.endsWith('/') && isPage(`${path}/`, site)) {
      const fix = `write "${address.replace(/(?=[?#]|$)/u, '/')}"`;
      return { place, severity: 'warning', message: `${what} lacks its final slash`, fix };
    }
    return { place, severity, message: `${what} leads to no page${pageMeant(path, site)}` };
  }
  const anchors = anchor === '' || id === null ? null : anchorsOf(id);
  if (!anchors || OF_THE_PAGE.test(anchor) || anchors.some((name) => name === anchor.replace(/^section-/u, ''))) {
    return null;
  }
  const hint =
    didYouMean(
      `#${anchor}`,
      anchors.map((name) => `#${name}`),
    ) || listOf(anchors);
  return { place, severity, message: `${what} leads to no heading of that page${hint}` };
}

/** "boat.jpg", "../harbour/boat.jpg": a file from the folder of the story on. */
function isBeside(address: string, file: string, pictures: ReadonlySet<string>): boolean {
  const there = new URL(address, `${HERE}${file}`);
  return pictures.has(decode(there.pathname.slice(1)));
}

function notBeside(what: string, address: string, { publicFiles, pictures }: Site): Pick<Found, 'message' | 'fix'> {
  const message = `${what} is not beside the story`;
  if (publicFiles.has(address)) return { message, fix: `start its address with a slash: it is in public/` };
  const names = [...pictures].map((picture) => picture.slice(picture.lastIndexOf('/') + 1));
  return { message: message + (didYouMean(address, names) || '; put it there') };
}

function listOf(anchors: readonly string[]): string {
  return anchors.length > 0 && anchors.length <= MOST_ANCHORS_TOLD ? `; there are #${anchors.join(', #')}` : '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function pageIdIn(path: string, folder: string, { home }: Site): string | null {
  if (!path.startsWith(home)) return null;
  const [first, id, ...rest] = path.slice(home.length).split('/');
  return first === folder && id !== undefined && id !== '' && rest.join('/') === '' ? id : null;
}

function isPage(path: string, site: Site): boolean {
  const storyId = pageIdIn(path, 'stories', site);
  if (storyId !== null && path.endsWith('/')) return site.storyIds.has(storyId);
  const actorId = pageIdIn(path, 'actors', site);
  // "actors/2/" is the second page of their list.
  if (actorId !== null && !/^\d+$/u.test(actorId) && path.endsWith('/') && site.actorIds)
    return site.actorIds.has(actorId);
  return site.routes.some((route) => matches(route, path));
}

/** "stories/[id]/" matches "stories/reversal/" */
function matches(route: string, path: string): boolean {
  const parts = route.split('/');
  const given = path.split('/');
  const rest = parts.findIndex((part) => part.startsWith('[...'));
  if (rest >= 0) {
    const ends = route.endsWith('/') === path.endsWith('/');
    return ends && parts.slice(0, rest).every((part, index) => part === given[index]);
  }
  return (
    parts.length === given.length &&
    parts.every((part, index) => {
      const [before = '', after = ''] = part.split(/\[[^\]]*\]/u);
      const is = given[index] ?? '';
      if (!part.includes('[')) return part === is;
      // "[feed]", without a slash after it, stands for names of files: "feed.xml".
      if (part.endsWith(']') && index === parts.length - 1 && !is.includes('.')) return false;
      return is.length > before.length + after.length && is.startsWith(before) && is.endsWith(after);
    })
  );
}

/** What "limited-role.md", "/stories/limited-rol/" or "actors/huawai/" was meant to lead to, for the end of a message. */
function pageMeant(path: string, site: Site): string {
  const parts = path.replace(/\/$/u, '').split('/');
  const last = (parts.at(-1) ?? '').replace(/\.(?:md|html?)$/u, '');
  if (parts.includes('actors')) {
    return didYouMean(
      `/${site.home}actors/${last}/`,
      [...(site.actorIds ?? site.castIds)].map((id) => `/${site.home}actors/${id}/`),
    );
  }
  const pages = site.routes.filter((route) => !route.includes('[')).map((route) => `/${route}`);
  return (
    didYouMean(
      `../${last}/`,
      [...site.storyIds].map((id) => `../${id}/`),
    ) || didYouMean(`/${parts.join('/')}/`, pages)
  );
}
