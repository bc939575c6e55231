/** What the check calls an error and a build would publish: found without an analysis, which the build makes itself. */
import { checkCast } from '../check/cast-findings.ts';
import { checkSite } from '../check/check-site.ts';
import type { CheckStories } from '../check/check-site.ts';
import { checkStory } from '../check/check-story.ts';
import type { Finding } from '../check/finding.ts';
import { isHeldBack } from '../schema/held-back.ts';
import { noStories, readCastTexts, readPublicFiles, readRoutes, readStoryTexts } from './site-files.ts';

export interface BuildCheck {
  /** Folder of the project. */
  root: string;
  /** Folders of the content, from there. */
  stories: string;
  actors: string;
  /** As `isHeldBack` takes it: what doesn't appear can break nothing. */
  today: string | null;
}

const withoutAnalysis: CheckStories = (stories, cast) =>
  Promise.resolve(stories.map((story) => checkStory(story, cast, null)));

/** @throws Error where there is no story to publish */
export async function errorsBeforeBuild({ root, stories, actors, today }: BuildCheck): Promise<Finding[]> {
  const [all, cast, routes, publicFiles] = await Promise.all([
    readStoryTexts(root, stories),
    readCastTexts(root, actors),
    readRoutes(root),
    readPublicFiles(root),
  ]);
  const texts = all.texts.filter(({ text, file }) => !isHeldBack(text, file, today));
  if (texts.length + all.findings.length === 0) throw new Error(noStories(stories));
  const { cast: members, findings } = checkCast(cast.texts);
  const found = await checkSite(
    { stories: texts, cast: members, routes, publicFiles: publicFiles.files, only: null },
    withoutAnalysis,
  );
  const whole = [all, cast, publicFiles].flatMap((part) => part.findings);
  return [...whole, ...findings, ...found].filter(({ severity }) => severity === 'error');
}
