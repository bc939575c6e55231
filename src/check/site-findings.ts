/** What is wrong with what the publisher says about the site: in the file itself, and where it names what isn't there. */
import { didYouMean } from '../schema/did-you-mean.ts';
import { ownWordsSchema } from '../schema/site/own-words.ts';
import type { SiteSettings } from '../schema/site/site.ts';
import { siteSchema } from '../schema/site/site.ts';
import { problemsIn } from '../schema/yaml-file.ts';
import type { Finding } from './finding.ts';
import { problemFinding, readChecked } from './yaml-findings.ts';

export interface SiteText {
  /** Relative to the project. */
  file: string;
  text: string;
}

/**
 * @param storyIds of all stories
 * @param publicFiles files of `public/`, from there on
 */
export function checkSettings(
  { file, text }: SiteText,
  storyIds: readonly string[],
  publicFiles: ReadonlySet<string>,
): Finding[] {
  const { value: settings, findings } = readChecked({ file, text }, siteSchema, 'site');
  if (settings === null) return findings;
  const at = problemsIn({ name: file, text, firstLine: 1 });
  return namedIn(settings).flatMap(({ path, name }) => {
    const isThere = path[0] === 'home' ? storyIds.includes(name) : publicFiles.has(name.slice(1));
    if (isThere) return [];
    const message =
      path[0] === 'home'
        ? `no such story "${name}"${didYouMean(name, storyIds)}`
        : `there is no file public${name}${didYouMean(name.slice(1), [...publicFiles])}`;
    return [problemFinding(file, at(path, message), 'site')];
  });
}

/** The same of the publisher's own words. */
export const checkWords = (source: SiteText): Finding[] => readChecked(source, ownWordsSchema, 'site').findings;

interface NamedThing {
  path: (string | number)[];
  /** A story, or a file of `public/` with a slash before it. */
  name: string;
}

function namedIn({ home, icon, publisher, theme }: SiteSettings): NamedThing[] {
  const fonts = (['text', 'small'] as const).flatMap((use) =>
    (theme[use]?.files ?? []).map(({ file }, index) => ({ path: ['theme', use, 'files', index, 'file'], name: file })),
  );
  return [
    ...(home.lead === null ? [] : [{ path: ['home', 'lead'], name: home.lead }]),
    ...(icon === null ? [] : [{ path: ['icon'], name: icon }]),
    ...(publisher.logo === null ? [] : [{ path: ['publisher', 'logo'], name: publisher.logo }]),
    ...fonts,
  ];
}
