/**
 * `npm run bench:scale -- [STORIES …]`: how long the site takes to build with an archive of made-up stories, and how
 * much memory, beside a plain Astro site that renders the same Markdown with the same processor and annotates nothing.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { archiveStory } from './archive-stories.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The plain site, file by file. */
const PLAIN: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
export default { markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false } };`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.md' }) }) };`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => ({ params: { id: story.id }, props: { story } }));
}
const { Content } = await render(Astro.props.story);
---
<html lang="en"><head><title>{Astro.props.story.data.title}</title></head><body><Content /></body></html>`,
};

interface Run {
  seconds: number;
  /** The most that the build's own process held at once; null where the system doesn't say. */
  gigabytes: number | null;
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000]) await measure(count);

async function measure(count: number): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-scale-'));
  try {
    const stories = join(scratch, 'stories');
    await mkdir(stories);
    for (let index = 0; index < count; index += 1) {
      const { id, text } = archiveStory(index);
      await writeFile(join(stories, `${id}.md`), text);
    }
    const edited = join(stories, 'story-7.md');

    const plain = join(scratch, 'plain');
    await mkdir(join(plain, 'src/pages'), { recursive: true });
    for (const [file, text] of Object.entries(PLAIN)) await writeFile(join(plain, file), text);
    await symlink(join(root, 'node_modules'), join(plain, 'node_modules'));
    await symlink(stories, join(plain, 'stories'));

    const env = { SOURCELINE_STORIES: relative(root, stories) };
    const ours = () => run(root, ['tests/browser/build.ts', join(scratch, 'site'), join(scratch, 'cache')], env);
    const theirs = () =>
      run(plain, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], { CI: 'true' });
    const edit = async () => writeFile(edited, `${await readFile(edited, 'utf8')}\nRuth Moreau said that it rained.\n`);

    console.log(`${count} stories`);
    const bare = await theirs();
    report('plain Astro, cold', bare, null);
    await edit();
    report('plain Astro, after one edit', await theirs(), null);
    report('Sourceline, cold', await ours(), bare);
    report('Sourceline, analyses kept', await ours(), bare);
    await edit();
    report('Sourceline, after one edit', await ours(), bare);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function report(name: string, { seconds, gigabytes }: Run, bare: Run | null): void {
  const times = bare ? `, ${(seconds / bare.seconds).toFixed(2)} times plain Astro, cold` : '';
  const memory = gigabytes === null ? '' : `, ${gigabytes.toFixed(2)} GB`;
  console.log(`  ${name.padEnd(30)} ${seconds.toFixed(1)} s${memory}${times}`);
}

async function run(cwd: string, args: readonly string[], variables: NodeJS.ProcessEnv): Promise<Run> {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...variables };
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    void peakOf(child.pid).then((kilobytes) => (peak = Math.max(peak, kilobytes)));
  }, 200);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${cwd} failed`);
  return { seconds: (performance.now() - start) / 1000, gigabytes: peak > 0 ? peak / 1e6 : null };
}

/** Linux tells it; elsewhere it stays unknown. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.kilobytes ?? 0);
}
