/** What is wrong with what the publisher says about the site: in the file itself, and where it names what isn't there. */
import { didYouMean } from '../schema/did-you-mean.ts';
import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { ownWordsSchema } from '../schema/site/own-words.ts';
import type { SiteSettings } from '../schema/site/site.ts';
import { siteSchema } from '../schema/site/site.ts';
import { problemsIn, readYaml } from '../schema/yaml-file.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './rule.ts';

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
  const source = { name: file, text, firstLine: 1 };
  try {
    const settings = readYaml(source, siteSchema);
    const at = problemsIn(source);
    return namedIn(settings).flatMap(({ path, name }) => {
      const isThere = path[0] === 'home' ? storyIds.includes(name) : publicFiles.has(name.slice(1));
      if (isThere) return [];
      const message =
        path[0] === 'home'
          ? `no such story "${name}"${didYouMean(name, storyIds)}`
          : `there is no file public${name}${didYouMean(name.slice(1), [...publicFiles])}`;
      return [asFinding(file, at(path, message))];
    });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return error.problems.map((problem) => asFinding(file, problem));
  }
}

/** The same of the publisher's own words. */
export function checkWords({ file, text }: SiteText): Finding[] {
  try {
    readYaml({ name: file, text, firstLine: 1 }, ownWordsSchema);
    return [];
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return error.problems.map((problem) => asFinding(file, problem));
  }
}

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

function asFinding(file: string, { line, column, message }: Problem): Finding {
  const place = line === null ? null : { line, column: column ?? 1 };
  return findingOf(file, 'site', { place, severity: 'error', message });
}
