/**
 * `node src/lab/bench-check.ts [STORIES]`: how long the check of a site of many stories takes, and of one of them.
 *
 * The site is made of the project's own stories, each copied under other names, in a folder that goes afterwards.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT_STORIES = 1000;
const RUNS = 3;

const root = fileURLToPath(new URL('../../', import.meta.url));
const count = Number(process.argv[2] ?? DEFAULT_STORIES);
const site = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));

try {
  const words = writeSite();
  console.log(`${count} stories, ${words} words, ${availableParallelism()} processors\n`);
  report('all stories, nothing kept', [], 'fresh');
  report('all stories, kept', [], 'kept');
  report('one changed story', ['--changed', join(site, 'content/stories/story-7.md')], 'fresh');
} finally {
  rmSync(site, { recursive: true });
}

/** @returns how many words it has */
function writeSite(): number {
  for (const folder of ['content/actors', 'public']) {
    cpSync(join(root, folder), join(site, folder), { recursive: true });
  }
  mkdirSync(join(site, 'content/stories'));
  const originals = readdirSync(join(root, 'content/stories'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(root, 'content/stories', name), 'utf8'));
  let words = 0;
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length] ?? '';
    const text = varied(original, Math.floor(index / originals.length));
    writeFileSync(join(site, `content/stories/story-${index}.md`), text);
    words += (text.match(/\S+/gu) ?? []).length;
  }
  return words;
}

/** As stories of one site differ: a series of its own for each round of copies, and words of its own in every quotation. */
function varied(story: string, round: number): string {
  return story.replace(/^(?<key>\s+name: ).*$/mu, `$<key>Round ${round}`).replaceAll(/“[^”]*”/gu, (quotation) => {
    let word = 0;
    return quotation.replaceAll(/\p{L}+/gu, (letters) => {
      word += 1;
      return word % 3 === 0 ? `${letters}${round}` : letters;
    });
  });
}

/** @param cache what earlier runs have found is passed over, or read; the first run finds nothing either way */
function report(name: string, args: readonly string[], cache: 'fresh' | 'kept'): void {
  const seconds = Array.from({ length: RUNS }, (_, run) => {
    const folder = join(site, 'cache', cache === 'fresh' ? `${name} ${run}` : name);
    return timeCheck(args, folder);
  });
  const best = Math.min(...seconds).toFixed(1);
  console.log(`${name.padEnd(28)}${best.padStart(6)} s (of ${seconds.map((run) => run.toFixed(1)).join(', ')})`);
}

function timeCheck(args: readonly string[], cache: string): number {
  const from = performance.now();
  const command = [join(root, 'src/cli/check.ts'), '--root', site, '--format', 'json', ...args];
  const env = { ...process.env, SOURCELINE_CACHE: cache };
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  if (!stdout.startsWith('{')) throw new Error(`the check didn't run: ${stderr}`);
  return (performance.now() - from) / 1000;
}
