/** The pages and files that the site has, by what a publisher may turn off or put something else in the place of. */

/** Files below `src/routes/`; their paths are their addresses, as in Astro's own `src/pages/`. */
export const ROUTES = {
  home: ['index.astro'],
  stories: ['stories/[id].astro', 'stories/[id]/[file].ts'],
  said: ['said/[story]/[note]/index.astro', 'said/[story]/[note]/embed.astro', 'said/[story]/[note]/oembed.json.ts'],
  claims: [
    'claims/[story]/[note].astro',
    'claims/[story]/[note]/picture.png.ts',
    'claims/pictures.json.ts',
    'claims/moved.json.ts',
  ],
  timeline: ['timeline/[...page].astro'],
  statements: ['ledger/[...page].astro'],
  actors: ['actors/[...page].astro', 'actors/[id].astro', 'actors/[id]/picture.png.ts', 'actors/pictures.json.ts'],
  archive: ['archive/[...page].astro'],
  search: ['search/index.astro'],
  how: ['how.astro'],
  data: ['[index].json.ts'],
  rss: ['rss.xml.ts'],
  atom: ['atom.xml.ts'],
  json: ['feed.json.ts'],
  robots: ['robots.txt.ts'],
  notFound: ['404.astro'],
} as const satisfies Record<string, readonly string[]>;

export type RouteName = keyof typeof ROUTES;

/** What a host looks for at the root of a site, and nowhere else. */
const AT_ROOT: readonly RouteName[] = ['robots', 'notFound'];

/** False turns a route off; a path, from the project's folder on, names the page that takes its place. */
export type RouteChoices = Partial<Record<RouteName, boolean | string>>;

export interface Route {
  /** As Astro's `injectRoute` takes it: "/news/stories/[id]". */
  pattern: string;
  /** Below `src/routes/`, or, where a publisher has put it there, from the project on. */
  file: string;
  isOwn: boolean;
}

/**
 * @param path under which the site's pages lie, without a slash before it: "news/", or nothing
 * @param feeds which of them the publisher wants
 */
export function routesOf(
  path: string,
  feeds: Readonly<Record<'rss' | 'atom' | 'json', boolean>>,
  choices: RouteChoices = {},
): Route[] {
  const names = Object.keys(ROUTES) as RouteName[];
  return names.flatMap((name): Route[] => {
    const choice = choices[name] ?? true;
    const isWanted = (feeds as Partial<Record<RouteName, boolean>>)[name] ?? true;
    if (choice === false || !isWanted || (path !== '' && AT_ROOT.includes(name))) return [];
    return ROUTES[name].map((file, index) => ({
      pattern: patternOf(path, file),
      // The others of a name are files beside the page.
      ...(index === 0 && typeof choice === 'string' ? { file: choice, isOwn: true } : { file, isOwn: false }),
    }));
  });
}

const patternOf = (path: string, file: string): string => `/${path}${addressOf(file)}`.replace(/(?<=.)\/$/u, '');

const addressOf = (file: string): string => file.replace(/\.(?:astro|ts)$/u, '').replace(/(?:^|(?<=\/))index$/u, '');

/** The addresses of the site's pages and files, as the check has them: "stories/[id]/", "rss.xml". */
export const addressesOf = (path: string): string[] =>
  Object.values(ROUTES)
    .flat()
    .map((file) => linkedAs(path, file));

const linkedAs = (path: string, file: string): string =>
  `${path}${addressOf(file)}${file.endsWith('.astro') && addressOf(file) !== '' ? '/' : ''}`.replace(/\/\/$/u, '/');

/**
 * @param routes that the site has
 * @param ownPages of the project, which may stand in the place of one of ours
 * @returns what the addresses of all others are like, as regular expressions: "^stories/[^/]+/$"
 */
export function leftOutOf(path: string, routes: readonly Route[], ownPages: readonly string[]): string[] {
  const has = new Set(routes.map(({ pattern }) => pattern));
  return Object.values(ROUTES)
    .flat()
    .filter((file) => !has.has(patternOf(path, file)))
    .map((file) => linkedAs(path, file))
    .filter((address) => !ownPages.includes(address))
    .map(
      (address) =>
        `^${address
          .replaceAll('.', '\\.')
          .replace('[\\.\\.\\.page]/', '(?:\\d+/)?')
          .replace('[index]', '(?:claims|actors)')
          .replaceAll(/\[\w+\]/gu, '[^/]+')}$`,
    );
}
