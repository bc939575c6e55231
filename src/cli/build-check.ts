/** What the check calls an error and a build would publish: found without an analysis, which the build makes itself. */
import { checkCast } from '../check/cast-findings.ts';
import { checkSite } from '../check/check-site.ts';
import type { Finding } from '../check/finding.ts';
import { isHeldBack } from '../schema/held-back.ts';
import { sitePath } from '../settings/given.ts';
import { checkUnanalysed } from './check-threads.ts';
import { noStories, readSiteFiles } from './site-files.ts';

export interface BuildCheck {
  /** Folder of the project. */
  root: string;
  /** Folders of the content, from there. */
  stories: string;
  actors: string;
  /** As `isHeldBack` takes it: what doesn't appear can break nothing. */
  today: string | null;
}

/** @throws Error where there is no story to publish */
export async function errorsBeforeBuild({ root, stories, actors, today }: BuildCheck): Promise<Finding[]> {
  const site = await readSiteFiles(root, { stories, actors });
  const texts = site.stories.texts.filter(({ text, file }) => !isHeldBack(text, file, today));
  if (texts.length + site.findings.length === 0) throw new Error(noStories(stories));
  const { cast, findings } = checkCast(site.cast.texts);
  const { routes, publicFiles } = site;
  const { pictures } = site.stories;
  const found = await checkSite(
    { stories: texts, cast, home: sitePath(), routes, publicFiles, pictures, only: null },
    checkUnanalysed,
  );
  return [...site.findings, ...findings, ...found].filter(({ severity }) => severity === 'error');
}
