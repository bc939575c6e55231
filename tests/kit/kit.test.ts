/** The package as others get it: packed, installed once, and used as a library, in a new site, and in a project that has pages. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { besidePages } from './beside-pages.ts';
import { asLibrary } from './library.ts';
import { ownSite } from './own-site.ts';
import { installPacked, root } from './packed.ts';
import type { Packed } from './packed.ts';

let packed: Packed;
const kit = (): Packed => packed;

beforeAll(async () => {
  packed = await installPacked(['unified', 'remark-parse', 'remark-rehype', 'rehype-stringify']);
}, 120_000);

afterAll(() => {
  packed.remove();
}, 60_000);

test('holds all code compiled, with its types, and nothing of research and tests', () => {
  const { files, size } = packed;
  expect(size).toBeLessThan(12 * 1024 * 1024);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(400);
  for (const script of scripts) expect(files).toContain(script.replace(/\.js$/u, '.d.ts'));
  const { exports } = z
    .object({ exports: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
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
  const names = readFileSync(join(packed.scratch, 'node_modules/.package-lock.json'), 'utf8');
  for (const name of ['typescript', 'vitest', 'playwright', 'tailwindcss', 'eslint', 'assemblyscript', 'compromise']) {
    expect(names).not.toContain(`node_modules/${name}"`);
  }
});

describe('as a library', () => {
  asLibrary(kit);
});

describe('a site of a publisher’s own', { timeout: 120_000 }, () => {
  ownSite(kit);
});

describe('a project that has pages of its own', { timeout: 120_000 }, () => {
  besidePages(kit);
});
