/** The package as others get it: packed, installed once, and used as a library, in a new site, and in a project that has pages. */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { analyze } from '../../src/analysis/analyze.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { launchBrowser } from '../browser/browser.ts';
import { serveRegistry } from './registry.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const packedSchema = z.tuple([
  z.object({ filename: z.string(), size: z.int(), files: z.array(z.object({ path: z.string() })) }),
]);
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** The ten lines of the README. */
const example = /```ts\n(?<code>[^`]+)```/u.exec(read('README.md'))?.groups?.code ?? '';
const TEXT = '“It is over,” Ann Lee of Huawei said on Saturday.';

/** What of TypeScript's settings a careful reader of our types may have turned on. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  target: 'es2024',
  module: 'nodenext',
  types: [],
  noEmit: true,
};

/** What is expected and what comes. */
const TYPED = `import { analyze, analysisSchema } from 'sourceline/analysis';
import type { Analysis, CastMember } from 'sourceline/analysis';
import { rehypeAnnotate } from 'sourceline/rehype';
import { remarkAnnotate } from 'sourceline/remark';
import type { Annotated } from 'sourceline/remark';
import { unified } from 'unified';

const cast: CastMember[] = [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [], descriptions: [] }];
export const analysis: Analysis = analysisSchema.parse(analyze('Text.', { published: '2019-02-17', cast }));
export const words = (annotated: Annotated): number => annotated.words;
unified().use(remarkAnnotate, { cast }).use(rehypeAnnotate, { actorHref: (id) => '/actors/' + id, noteHref: () => null });
// @ts-expect-error -- relative dates need a day
analyze('Text.', {});
// @ts-expect-error -- there is no such kind
cast[0] = { id: 'ann-lee', name: 'Ann Lee', kind: 'persona', aliases: [], descriptions: [] };
// @ts-expect-error -- there is no such option
unified().use(remarkAnnotate, { casts: cast });
`;

/** What Vitest sets for itself would make builds those of a developer. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

let scratch: string;
let project: string;
let files: string[];
let size: number;

/** @returns what it printed; rejects with that where it fails */
async function inProject(command: string, args: readonly string[], cwd = project): Promise<string> {
  try {
    return (await run(command, args, { cwd, env: ENVIRONMENT })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(stdout + stderr, { cause: error });
  }
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'sourceline-kit-'));
  project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', scratch], { cwd: root, shell });
  const [packed] = packedSchema.parse(JSON.parse(stdout));
  ({ size } = packed);
  files = packed.files.map(({ path }) => path).sort();
  const registry = await serveRegistry(root, new Map([[root, join(scratch, packed.filename)]]));
  // The folders of all that is tried lie in the one into which it is installed, as the starter's manifest asks for it.
  copyFileSync(join(root, 'src/starter/package.json'), join(scratch, 'package.json'));
  const wanted = ['unified', 'remark-parse', 'remark-rehype', 'rehype-stringify'];
  const from = ['--registry', registry.url, '--cache', join(scratch, 'cache')];
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...from, ...wanted], {
    cwd: scratch,
    shell,
  });
  await registry.close();
}, 120_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

test('holds all code compiled, with its types, and nothing of research and tests', () => {
  expect(size).toBeLessThan(12 * 1024 * 1024);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(400);
  for (const script of scripts) expect(files).toContain(script.replace(/\.js$/u, '.d.ts'));
  const { exports } = z.object({ exports: z.record(z.string(), z.unknown()) }).parse(JSON.parse(read('package.json')));
  for (const [, path = ''] of JSON.stringify(exports).matchAll(/"\.\/(lib\/[^"*]+\.(?:d\.ts|js))"/gu)) {
    expect(files).toContain(path);
  }
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'lib/analysis/models/card.md', 'lib/starter/gitignore']),
  );
  const strange = /^lib\/(?:lab|kit\.|content\.config)|\/kernels\/|training|corpora|test|^(?!lib\/|[A-Zp])/u;
  expect(files.filter((file) => strange.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.ts') && !/\.d\.ts$|^lib\/starter\//u.test(file))).toEqual([]);
});

test('the compiled files are gone again, and git never sees them', () => {
  expect(execFileSync('git', ['status', '--porcelain', '--ignored', 'lib'], { cwd: root, encoding: 'utf8' })).toBe('');
  expect(execFileSync('git', ['check-ignore', 'lib/'], { cwd: root, encoding: 'utf8' }).trim()).toBe('lib/');
});

test('brings nothing that only our own work needs', () => {
  const names = read(join(scratch, 'node_modules/.package-lock.json'));
  for (const name of ['typescript', 'vitest', 'playwright', 'tailwindcss', 'eslint', 'assemblyscript', 'compromise']) {
    expect(names).not.toContain(`node_modules/${name}"`);
  }
});

describe('the example of the README', () => {
  test('has ten lines', () => {
    expect(example.split('\n').filter((line) => line !== '')).toHaveLength(10);
  });

  test('annotates Markdown in plain Node', async () => {
    writeFileSync(join(project, 'example.js'), example);
    const printed = await inProject(process.execPath, ['example.js']);
    expect(printed).toMatch(/^<p><mark class="attribution quote"[^>]* data-form="direct"[^>]*>/u);
    expect(printed).toContain('<time class="date" id="date-1" datetime="2019-02-16">Saturday</time>');
    expect(printed).toContain('<em><span class="actor" data-actor="huawei">Huawei</span></em>');
    expect(printed).toContain("actorId: 'ann-lee'");
  });
});

test.each([{}, { module: 'esnext', moduleResolution: 'bundler' }])(
  'example and types are understood under %j',
  async (settings) => {
    writeFileSync(join(project, 'example.ts'), example);
    writeFileSync(join(project, 'types.ts'), TYPED);
    const config = { compilerOptions: { ...STRICT, ...settings }, files: ['example.ts', 'types.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    const compiler = [join(root, 'node_modules/typescript/bin/tsc'), '--project', '.'];
    expect(await inProject(process.execPath, compiler)).toBe('');
  },
  120_000,
);

test('nothing but the entry points can be imported', async () => {
  const code = "await import('sourceline/lib/kit/analysis.js').catch(({ code }) => console.log(code))";
  expect(await inProject(process.execPath, ['--input-type=module', '--eval', code])).toBe(
    'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
  );
});

test('the analysis runs without Node, on what every browser has', { timeout: 120_000 }, async () => {
  writeFileSync(join(project, 'entry.js'), "export { analyze } from 'sourceline/analysis';");
  const bundle = await build({
    root: project,
    logLevel: 'error',
    configFile: false,
    build: { write: false, lib: { entry: 'entry.js', formats: ['iife'], name: 'sourceline' } },
  });
  const [{ output }] = bundle as unknown as [{ output: { code: string }[] }];
  const context = createContext({ atob });
  runInContext(output[0]?.code ?? '', context);
  const found: unknown = runInContext(
    `JSON.stringify(sourceline.analyze(${JSON.stringify(TEXT)}, { published: '2019-02-17' }))`,
    context,
  );
  expect(JSON.parse(String(found))).toEqual(analyze(TEXT, { published: '2019-02-17' }));
});

/** Writes files into a new folder within the one in which the package is installed. */
function folderOf(name: string, contents: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name);
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const sourceline = (folder: string, ...args: string[]): Promise<string> =>
  inProject(process.execPath, [join(scratch, 'node_modules/sourceline/lib/cli/sourceline.js'), ...args], folder);

describe('a site of a publisher’s own', { timeout: 120_000 }, () => {
  let site: string;
  const page = (path: string): string => readFileSync(join(site, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    expect(await sourceline(scratch, 'new', 'harbour-post')).toContain('cd harbour-post');
    site = join(scratch, 'harbour-post');
    const settings = `${readFileSync(join(site, 'content/site.yaml'), 'utf8')}
fediverse: '@post@example.social'
theme: { light: { quote: '#7a1f1f' } }
`.replace('publisher:', 'publisher:\n  ethics: /ethics/');
    writeFileSync(join(site, 'content/site.yaml'), settings.replace('search: true', 'training: false'));
    writeFileSync(join(site, 'content/strings.yaml'), 'site: { parts: { how: About the marks } }\n');
    expect(await sourceline(site, 'check')).toContain('nothing to put right');
    await sourceline(site, 'build');
  }, 120_000);

  test('is begun by one command, which overwrites nothing', async () => {
    expect(readFileSync(join(site, '.gitignore'), 'utf8')).toContain('node_modules/');
    expect(readFileSync(join(site, 'package.json'), 'utf8')).toContain('"name": "harbour-post"');
    await expect(sourceline(scratch, 'new', 'harbour-post')).rejects.toThrow(/not empty: name another/u);
    await expect(sourceline(scratch, 'chekc')).rejects.toThrow(/did you mean "check"\?/u);
  });

  test('says everywhere what the publisher says', () => {
    const story = page('stories/second-bridge');
    expect(story).toContain('<html lang="en-GB" dir="ltr">');
    expect(story).toMatch(/<title>Council promises a second bridge – The Harbour Post<\/title>/u);
    expect(story).toContain('<meta name="fediverse:creator" content="@post@example.social">');
    expect(story).toContain('"@type":"NewsMediaOrganization"');
    expect(story).toContain('"ethicsPolicy":"https://news.example/ethics/"');
    expect(story).toContain('About the marks');
    expect(story).not.toMatch(/Sourceline|Huawei/u);
    const robots = readFileSync(join(site, 'dist/robots.txt'), 'utf8');
    expect(robots).toContain('Content-Usage: train-ai=n\n');
    expect(robots).toContain('https://news.example/sitemap-index.xml');
  });

  test('is the same page in a browser, without a complaint', async () => {
    const server = await serveFolder(join(site, 'dist'), { base: '/', port: 0 });
    const browser = await launchBrowser();
    try {
      const opened = await browser.newPage();
      const complaints: string[] = [];
      opened.on('console', (message) => complaints.push(message.text()));
      await opened.goto(`${server.url}stories/second-bridge/`);
      expect(await opened.locator('mark.quote[data-actor="ann-lee"]').count()).toBe(1);
      const token = await opened.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--color-quote'),
      );
      expect(token.trim()).toBe('#7a1f1f');
      await opened.goto(`${server.url}search/?q=bridge`);
      await opened.locator('#search-hits a').first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test('stories begin, come in from elsewhere, and are built anew', async () => {
    writeFileSync(join(site, 'letter.txt'), 'A letter\n\nThe mayor, Ann Lee, said on Monday that “all is well”.\n');
    expect(await sourceline(site, 'import', 'letter.txt', '--published', '2024-06-01')).toContain('1 quote');
    expect(await sourceline(site, 'story', 'A third bridge')).toContain('content/stories/a-third-bridge.md');
    rmSync(join(site, 'content/stories/a-third-bridge.md'));
    await sourceline(site, 'build');
    expect(page('stories/a-letter')).toContain('data-actor="ann-lee"');
  });
});

describe('a project that has pages of its own', { timeout: 120_000 }, () => {
  test('has the stories beside them, in its own dress, and hears of Markdown that is not annotated', async () => {
    const folder = folderOf('bare', {
      'package.json': '{ "name": "bare", "private": true, "type": "module" }',
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import sourceline from 'sourceline';
export default defineConfig({
  site: 'https://bare.example',
  integrations: [sourceline({ routes: { how: false }, components: { StoryHead: './src/Head.astro' } })],
});`,
      'src/Head.astro': `---
import Head from 'sourceline/components/StoryHead.astro';
---
<p class="own">Our own head</p><Head {...Astro.props}><slot /></Head>`,
      'src/pages/index.astro': '<h1>Our own page</h1>',
      'src/pages/about.md': '# About\n\n“It is over,” Ann Lee said.\n',
      'content/site.yaml': 'name: Bare\npath: /news/\n',
      'content/stories/one.md':
        '---\ntitle: One\npublished: 2024-05-15\n---\n\n“It is over,” Ann Lee said. See [two](/news/stories/two/).\n',
      'content/stories/two.md':
        '---\ntitle: Zwei\npublished: 2024-05-15\n---\n\nDie alte Brücke wird im Winter gesperrt, sagte der Bürgermeister. Der Rat hatte im Mai beschlossen, dass sie nicht mehr sicher ist und für Lastwagen auch nicht zu halten sei.\n',
    });
    expect(await sourceline(folder, 'check')).toContain('nothing to put right');
    const printed = await inProject(
      process.execPath,
      [join(scratch, 'node_modules/astro/bin/astro.mjs'), 'build'],
      folder,
    );
    expect(printed).toMatch(/Stories are annotated, but the Markdown in src\/pages\/ is not.*"satteri".*unified/su);
    expect(readFileSync(join(folder, 'src/content.config.ts'), 'utf8')).toContain('sourceline/collections');
    const page = (path: string): string => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    expect(page('.')).toContain('Our own page');
    expect(page('about')).not.toContain('<mark');
    expect(page('news/stories/one')).toContain('Our own head');
    expect(page('news/stories/one')).toContain('<mark class="attribution quote"');
    expect(page('news/stories/two')).toContain('This story is in German.');
    expect(page('news/stories/two')).not.toContain('<mark');
    expect(page('news')).toContain('href="/news/timeline/"');
    expect(existsSync(join(folder, 'dist/news/how'))).toBe(false);
    expect(existsSync(join(folder, 'dist/news/stories/one/analysis.json'))).toBe(true);
  });
});
