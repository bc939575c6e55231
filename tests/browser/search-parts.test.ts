/** A large site's index is in parts: what lies in any of them is found, with one engine, under the strict policy. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { searchDocument } from '../../src/build/search-document.ts';
import { closeEngine, indexStories } from '../../src/build/search-index.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { siteFolder, useBrowser } from './site.ts';

const open = useBrowser();
let scratch: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-parts-'));
  await cp(siteFolder, scratch, { recursive: true });
  const document = searchDocument({
    path: '/stories/elsewhere/',
    title: 'A story of the second part',
    day: '1 March 2021',
    text: 'The zeppelin of Huawei rose before noon.',
    statements: [
      {
        anchor: 'note-1',
        kind: 'claim',
        form: 'indirect',
        certainty: 'stated',
        voice: 'Ann Lee',
        how: 'Told',
        through: [],
        when: null,
        claim: null,
        parts: [
          {
            words: 'The zeppelin will fall',
            isSaid: true,
            verbatim: [{ words: 'The zeppelin will fall', isVerbatim: false }],
          },
        ],
      },
    ],
  });
  const files = await indexStories([document], false);
  await closeEngine();
  expect(files.map(({ name }) => name).filter((name) => /\.js$|wasm/u.test(name))).toEqual([]);
  for (const { name, content } of files) {
    const path = join(scratch, 'pagefind/2', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const page = join(scratch, 'search/index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<form ', '<form data-others="/pagefind/2/" '));
  server = await serveFolder(scratch, { base: '/', port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(scratch, { recursive: true, force: true });
});

async function found(
  words: string,
): Promise<{ links: string[]; status: string; requests: string[]; complaints: string[] }> {
  const { page, requests, complaints, close } = await open(new URL(`search/?q=${words}`, server.url).href);
  await page.locator('#search-hits li').first().waitFor();
  const links = await page
    .locator('#search-hits a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const status = (await page.locator('#search-status').textContent()) ?? '';
  await close();
  return { links, status, requests, complaints };
}

test('what only the second part has is found there, with its statements', async () => {
  const { links, status, requests, complaints } = await found('zeppelin');
  expect(links).toEqual(['/stories/elsewhere/', '/stories/elsewhere/#note-1']);
  expect(status).toBe('1 story found, with 1 statement.');
  expect(requests.filter((address) => address.includes('wasm.'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('what both have is found in both, each story and each claim once', async () => {
  const { links, status } = await found('Huawei');
  const claims = links.filter((link) => link.includes('/claims/'));
  expect(claims).toContain('../claims/manageable-risk/national-cyber-security-centre-1/');
  expect(new Set(claims).size).toBe(claims.length);
  const stories = links.filter((link) => !link.includes('#') && !claims.includes(link));
  expect(stories).toContain('/stories/elsewhere/');
  expect(stories.length).toBeGreaterThan(2);
  expect(new Set(stories).size).toBe(stories.length);
  expect(status).toMatch(new RegExp(`^${stories.length} stories found`, 'u'));
});
