/** A text from elsewhere that names files of this machine, or other hosts, gets nothing of them into the story. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import JSZip from 'jszip';
import { expect, test } from 'vitest';

import { storyFromDocx } from '../../src/import/from-docx.ts';
import { storyFromHtml } from '../../src/import/from-html.ts';
import { storyFromMarkdown } from '../../src/import/from-markdown.ts';
import { temporaryFolder } from '../support/command.ts';
import { wordDocument } from './docx.ts';

const DAY = '2024-05-15';
const SECRET = 'the secret of this machine';

/** A Word document one of whose parts declares entities, and says them where it has words. */
async function withEntities(part: string, declared: string): Promise<Buffer> {
  const archive = await JSZip.loadAsync(wordDocument([{ style: 'Title', words: 'Title' }, { words: 'Before WORDS.' }]));
  const xml = (await archive.file(part)?.async('string')) ?? '';
  archive.file(part, `<?xml version="1.0"?><!DOCTYPE d [${declared}]>${xml.replace('WORDS', '&e;')}`);
  return archive.generateAsync({ type: 'nodebuffer' });
}

test('nothing is read or fetched for an entity', async () => {
  const file = join(await temporaryFolder(), 'secret');
  await writeFile(file, SECRET);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(SECRET);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const declarations = [pathToFileURL(file).href, file, host].flatMap((address) => [
    `<!ENTITY e SYSTEM "${address}">`,
    `<!ENTITY e PUBLIC "-//A//B//EN" "${address}">`,
    `<!ENTITY % p SYSTEM "${address}"> %p; <!ENTITY e "a">`,
  ]);
  const stories: (string | null)[] = [];
  for (const declared of declarations) {
    for (const part of ['word/document.xml', '[Content_Types].xml', 'word/styles.xml']) {
      const document = await withEntities(part, declared);
      // Refused, or read without them.
      stories.push(
        await storyFromDocx(document, DAY, 'a.docx').then(
          ({ source }) => source,
          () => null,
        ),
      );
    }
    const page = `<?xml version="1.0"?><!DOCTYPE html [${declared}]><h1>Title</h1><p>Before &e; after.</p>`;
    stories.push(storyFromHtml(page, DAY, 'a.html').source);
    stories.push(storyFromMarkdown(`# Title\n\n${page.replace('<h1>Title</h1>', '')}\n\nText.\n`, DAY, 'a.md').source);
  }
  server.close();
  expect(stories).toHaveLength(45);
  expect(stories.filter((source) => source?.includes(SECRET))).toEqual([]);
  expect(asked).toEqual([]);
});

test('many times as many words as the file has are refused, or not made', async () => {
  const bomb = 'bcdefghij'.split('').reduce((all, name) => `${all}<!ENTITY ${name} "${`&${String.fromCodePoint((name.codePointAt(0) ?? 0) - 1)};`.repeat(10)}">`, '<!ENTITY a "ha">'); // prettier-ignore
  const document = await withEntities('word/document.xml', `${bomb}<!ENTITY e "&j;">`);
  const story = await storyFromDocx(document, DAY, 'a.docx').then(
    ({ source }) => source,
    () => '',
  );
  expect(story.length).toBeLessThan(1000);
});
