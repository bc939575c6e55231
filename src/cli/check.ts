/**
 * `npm run check [-- PATH …] [--format text|github|json] [--changed FILE …]`
 *
 * Everything that is wrong with the stories and the cast, all of it at once, each with its place and what would put it
 * right. Errors make it end with 1, warnings don't. With paths of stories or of a folder, only these are checked; after
 * `--changed`, files that are no stories are passed over, and a change of the cast or of a story's name checks all.
 */
import { relative, resolve, sep } from 'node:path';

import { tellSite } from '../build/tell-site.ts';
import { checkCast } from '../check/cast-findings.ts';
import { checkSite } from '../check/check-site.ts';
import type { StoryText } from '../check/check-story.ts';
import { githubReport } from '../check/report/github.ts';
import { jsonReport } from '../check/report/json.ts';
import { textReport } from '../check/report/text.ts';
import { sitePath } from '../settings/given.ts';
import { readArguments } from './arguments.ts';
import { checkInThreads } from './check-threads.ts';
import { runCommand } from './report.ts';
import { ACTORS, STORIES, noStories, readSiteFiles } from './site-files.ts';

const USAGE = 'usage: npm run check [-- PATH …] [--format text|github|json] [--changed FILE …]';

const REPORTS = new Map([
  ['text', textReport],
  ['github', githubReport],
  ['json', jsonReport],
]);

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, {
    format: { type: 'string', default: 'text' },
    changed: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  });
  const report = REPORTS.get(values.format);
  if (!report) throw new Error(`--format ${values.format}: expected text, github or json; ${USAGE}`);
  const root = resolve(values.root);
  // What is wrong there is a finding like any other.
  await tellSite(root).catch(() => undefined);
  const { stories, cast: castFiles, routes, publicFiles, findings: ofFiles } = await readSiteFiles(root);
  if (stories.texts.length + ofFiles.length === 0) throw new Error(noStories(STORIES));
  const { cast, findings: ofCast } = checkCast(castFiles.texts);
  const names = positionals.map((path) => relative(root, resolve(path)).split(sep).join('/'));
  const only = values.changed ? changedStories(names, stories.texts) : namedStories(names, stories.texts);
  const site = {
    ...{ stories: stories.texts, pictures: stories.pictures, cast },
    ...{ home: sitePath(), routes, publicFiles, only },
  };
  const found = await checkSite(site, checkInThreads);
  const findings = [...ofFiles, ...ofCast, ...found].filter(
    ({ file }) =>
      only === null || stories.texts.some((story) => story.file === file && only.has(story.id)) || names.includes(file),
  );
  process.stdout.write(report(findings, only?.size ?? stories.texts.length));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});

/** Stories among changed files; null, for all, where something changed that other stories depend on. */
function changedStories(names: readonly string[], stories: readonly StoryText[]): Set<string> | null {
  const ids = new Set<string>();
  for (const name of names) {
    const story = stories.find(({ file }) => file === name);
    if (story) ids.add(story.id);
    else if (name.startsWith(`${STORIES}/`) || name.startsWith(`${ACTORS}/`)) return null;
  }
  return ids;
}

/** @throws Error for a path at which there is no story */
function namedStories(names: readonly string[], stories: readonly StoryText[]): Set<string> | null {
  if (names.length === 0) return null;
  return new Set(
    names.flatMap((name) => {
      const inside = stories.filter(({ file }) => file === name || file.startsWith(`${name.replace(/\/$/u, '')}/`));
      if (inside.length === 0) throw new Error(`${name}: no story there; stories are ${STORIES}/….md`);
      return inside.map(({ id }) => id);
    }),
  );
}
