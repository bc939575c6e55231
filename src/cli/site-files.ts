/** What lies in a project's folders, as the check and the review read it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { siteFile } from '../build/tell-site.ts';
import type { CastText } from '../check/cast-findings.ts';
import type { StoryText } from '../check/check-story.ts';
import type { Finding } from '../check/finding.ts';
import { findingOf } from '../check/rule.ts';
import { checkSettings, checkWords } from '../check/site-findings.ts';
import { ownPages } from '../integration/own-pages.ts';
import { addressesOf } from '../integration/routes.ts';
import { castFileNames } from '../schema/cast-clashes.ts';
import { FileProblem } from '../schema/file-problem.ts';
import { filesInIfAny, linkProblem } from '../schema/folder-files.ts';
import { PUBLIC, listPublicFiles } from '../schema/public/public-files.ts';
import { wordsFile } from '../schema/site/site-data.ts';
import { listStoryFiles } from '../schema/story-list.ts';
import { readTextFile } from '../schema/text-file.ts';
import { sitePath } from '../settings/given.ts';

export const STORIES = 'content/stories';
export const ACTORS = 'content/actors';

/** What is said where there is nothing to check or to publish. @param folder of the stories */
export const noStories = (folder: string): string =>
  `${folder}: there is no story yet; npm run new -- "Title" begins one`;

interface StoryTexts extends Texts<StoryText> {
  /** Names of the pictures beside them. */
  pictures: ReadonlySet<string>;
}

export interface Texts<Text> {
  texts: Text[];
  /** Files that cannot be read, or whose names are no addresses. */
  findings: Finding[];
}

/** @param root folder of the project */
export async function readStoryTexts(root: string, folder = STORIES): Promise<StoryTexts> {
  const { files, pictures, problems } = await listStoryFiles(join(root, folder), folder);
  const findings = problems.flatMap((problem) => fileFindings(problem, folder));
  const texts: StoryText[] = [];
  for (const { id, name, path } of files) {
    const text = await tryRead(path, name, findings);
    if (text !== null) texts.push({ id, file: name, text });
  }
  return { texts, pictures: new Set(pictures), findings };
}

/** @param root folder of the project */
export async function readCastTexts(root: string, folder = ACTORS): Promise<Texts<CastText>> {
  const { files, links } = await filesInIfAny(join(root, folder), folder);
  const findings = linkFindings(links);
  const texts: CastText[] = [];
  const listed = castFileNames(files, folder);
  findings.push(
    ...listed.problems.map(({ file, message }) => findingOf(file, 'cast', { place: null, severity: 'error', message })),
  );
  for (const { id, name } of listed.files) {
    const file = `${folder}/${name}`;
    const text = await tryRead(join(root, file), file, findings);
    if (text !== null) texts.push({ id, file, text });
  }
  return { texts, findings };
}

/** The files of `public/`, from there on. */
async function readPublicFiles(root: string): Promise<{ files: Set<string>; findings: Finding[] }> {
  const { files, problems } = await listPublicFiles(root);
  return { files: new Set(files), findings: problems.flatMap((problem) => fileFindings(problem, PUBLIC)) };
}

/** The addresses of all pages, as `Site.routes` has them: the site's, and those that the project has beside them. */
async function readRoutes(root: string): Promise<string[]> {
  return [...addressesOf(sitePath()), ...(await ownPages(join(root, 'src/pages'), 'src/pages'))];
}

/** All that is checked of a site. */
export interface SiteFiles {
  stories: StoryTexts;
  cast: Texts<CastText>;
  routes: string[];
  publicFiles: ReadonlySet<string>;
  /** Of files that cannot be read or may not stand there. */
  findings: Finding[];
}

/**
 * @param root folder of the project
 * @param folders of its stories and its cast, from there
 */
export async function readSiteFiles(root: string, folders = { stories: STORIES, actors: ACTORS }): Promise<SiteFiles> {
  const [stories, cast, routes, { files, findings }] = await Promise.all([
    readStoryTexts(root, folders.stories),
    readCastTexts(root, folders.actors),
    readRoutes(root),
    readPublicFiles(root),
  ]);
  const ofSite = await settingsFindings(
    root,
    stories.texts.map(({ id }) => id),
    files,
  );
  return {
    stories,
    cast,
    routes,
    publicFiles: files,
    findings: [...stories.findings, ...cast.findings, ...ofSite, ...findings],
  };
}

/** Of what the publisher says about the site, where that is said. */
async function settingsFindings(
  root: string,
  storyIds: readonly string[],
  publicFiles: ReadonlySet<string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const textOf = async (file: string): Promise<string | null> =>
    existsSync(join(root, file)) ? tryRead(join(root, file), file, findings) : null;
  const settings = await textOf(siteFile());
  if (settings !== null) findings.push(...checkSettings({ file: siteFile(), text: settings }, storyIds, publicFiles));
  const words = await textOf(wordsFile(siteFile()));
  if (words !== null) findings.push(...checkWords({ file: wordsFile(siteFile()), text: words }));
  return findings;
}

async function tryRead(path: string, name: string, findings: Finding[]): Promise<string | null> {
  try {
    return await readTextFile(path, name);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    findings.push(...fileFindings(error, name));
    return null;
  }
}

const linkFindings = (links: readonly string[]): Finding[] =>
  links.flatMap((name) => fileFindings(linkProblem(name), name));

/** The message of a problem with a whole file starts with the file's name. */
function fileFindings(problem: FileProblem, fallback: string): Finding[] {
  return problem.message.split('\n').map((line, index) => {
    const message = problem.problems[index]?.message ?? line;
    const end = line.indexOf(`: ${message}`);
    const file = end > 0 ? line.slice(0, end) : fallback;
    return findingOf(file, 'file', { place: null, severity: 'error', message });
  });
}
