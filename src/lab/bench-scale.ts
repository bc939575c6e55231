/**
 * `npm run bench:scale -- [STORIES …]`: how long the site takes to build with an archive of made-up stories, and how much
 * work and memory, beside plain sites that render the same Markdown and annotate nothing: Astro with the same processor,
 * Eleventy, and Hugo where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { archiveStory } from './bench/archive-stories.ts';
import { ELEVENTY, ELEVENTY_PACKAGE, HUGO, PLAIN_ASTRO } from './bench/plain-sites.ts';
import type { SiteFiles } from './bench/plain-sites.ts';
import { timedRun } from './bench/timed-run.ts';
import type { Command, TimedRun } from './bench/timed-run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const HEAVY_PAGE = 300_000;

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000]) await measure(count);

async function measure(count: number): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-scale-'));
  try {
    console.log(`${count} stories`);
    const stories = join(scratch, 'stories');
    await mkdir(stories);
    for (let index = 0; index < count; index += 1) {
      const { id, text } = archiveStory(index);
      await writeFile(join(stories, `${id}.md`), text);
    }
    const edit = () => appendFile(join(stories, 'story-7.md'), '\nRuth Moreau said that it rained.\n');

    const plain = await plainSite(join(scratch, 'plain'), PLAIN_ASTRO);
    await symlink(stories, join(plain, 'stories'));
    await symlink(join(root, 'node_modules'), join(plain, 'node_modules'));
    const theirs: Command = {
      file: process.execPath,
      args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
      cwd: plain,
      env: { CI: 'true' },
    };
    const cold = report('plain Astro', await timedRun(theirs));
    await edit();
    const edited = report('plain Astro, after one edit', await timedRun(theirs));

    const site = join(scratch, 'site');
    const ours: Command = {
      file: process.execPath,
      args: ['src/cli/build.ts', site],
      cwd: root,
      env: { SOURCELINE_STORIES: relative(root, stories), SOURCELINE_CACHE: join(scratch, 'cache') },
    };
    report('Sourceline, nothing kept', await timedRun(ours), cold);
    report('Sourceline, all kept', await timedRun(ours), cold);
    await edit();
    report('Sourceline, after one edit', await timedRun(ours), edited);

    await measureEleventy(join(scratch, 'eleventy'), stories);
    await measureHugo(join(scratch, 'hugo'), stories);
    await reportHeavyPages(site);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measureEleventy(folder: string, stories: string): Promise<void> {
  await plainSite(folder, ELEVENTY);
  await cp(stories, join(folder, 'stories'), { recursive: true });
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--silent', ELEVENTY_PACKAGE];
  const { status } = spawnSync('npm', npm, { cwd: folder, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.log(`  Eleventy: ${ELEVENTY_PACKAGE} cannot be installed here`);
    return;
  }
  const args = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];
  report('Eleventy', await timedRun({ file: process.execPath, args, cwd: folder }));
}

async function measureHugo(folder: string, stories: string): Promise<void> {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('  Hugo: not installed (Debian: apt-get install hugo)');
    return;
  }
  await plainSite(folder, HUGO);
  // Hugo follows no links.
  await cp(stories, join(folder, 'stories'), { recursive: true });
  report('Hugo', await timedRun({ file: 'hugo', args: ['--quiet'], cwd: folder }));
}

async function plainSite(folder: string, files: SiteFiles): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

function report(name: string, run: TimedRun, beside?: TimedRun): TimedRun {
  const { seconds, cpuSeconds, gigabytes } = run;
  const facts = [
    `${seconds.toFixed(1)} s`,
    ...(cpuSeconds === null ? [] : [`${cpuSeconds.toFixed(1)} s of work`]),
    ...(gigabytes === null ? [] : [`${gigabytes.toFixed(2)} GB`]),
    ...(beside ? [`${(seconds / beside.seconds).toFixed(2)} times plain Astro`] : []),
  ];
  console.log(`  ${name.padEnd(30)} ${facts.join(', ')}`);
  return run;
}

async function reportHeavyPages(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const heavy: string[] = [];
  for (const file of files) {
    const { size } = await stat(file);
    if (size > HEAVY_PAGE) heavy.push(`${relative(site, file)} (${Math.round(size / 1000)} KB)`);
  }
  console.log(`  ${files.length} files; over ${HEAVY_PAGE / 1000} KB: ${heavy.join(', ') || 'none'}`);
}
