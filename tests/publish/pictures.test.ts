import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { openPictureCache, pictureKey, writePicture } from '../../src/build/picture-cache.ts';
import { drawPicture } from '../../src/publish/picture/picture.ts';
import { actorPictureWords, storyPictureWords } from '../../src/publish/picture/words.ts';
import type { PictureWords } from '../../src/publish/picture/words.ts';
import { siteSchema } from '../../src/schema/site/site.ts';
import { dossiersOf } from '../../src/view/actors/dossier.ts';
import { cast, stories } from './site.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-pictures-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Width and height, as a PNG states them in its first chunk. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const words: PictureWords = { site: 'News', kicker: 'Politics', title: 'A bridge', quote: null, summary: null };

describe('a picture', () => {
  test.each<[string, PictureWords]>([
    ['with a title only', words],
    ['with a summary', { ...words, summary: 'The old one may not last.' }],
    ['with a quotation', { ...words, quote: { words: '“It will fall.”', speaker: 'Ann Lee, engineer' } }],
    [
      'with more words than fit',
      {
        site: 'News',
        kicker: 'Long '.repeat(40),
        title: 'Very long '.repeat(50),
        quote: { words: 'So '.repeat(400), speaker: 'Ann '.repeat(90) },
        summary: null,
      },
    ],
    ['with letters that the typefaces lack', { ...words, title: 'Łódź, Erdoğan, 中国 😀 \u0007' }],
  ])('%s is a PNG of 1200 by 630', (_name, of) => {
    const png = drawPicture(of);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(sizeOf(png)).toEqual([1200, 630]);
  });

  test('is the same byte for byte, whatever was drawn before it', () => {
    const first = drawPicture(words);
    drawPicture({ ...words, title: 'Other letters, at other places' });
    expect(drawPicture(words).equals(first)).toBe(true);
  });

  test('is drawn once, and again when its words change', async () => {
    const of = { ...words, title: 'Drawn once' };
    const pictures = openPictureCache(join(folder, 'cache'));
    const write = vi.spyOn(pictures, 'write');
    const [first, again, other] = ['first.png', 'again.png', 'other.png'].map((name) => join(folder, name));
    if (!first || !again || !other) throw new Error('no paths');
    await writePicture(of, first, pictures);
    await writePicture(of, again, pictures);
    expect(write).toHaveBeenCalledTimes(1);
    await writePicture({ ...of, title: 'Drawn twice' }, other, pictures);
    expect(write).toHaveBeenCalledTimes(2);
    expect(await readFile(again)).toEqual(await readFile(first));
    expect(await readFile(other)).not.toEqual(await readFile(first));
  });
});

test('a picture has the colours of the publisher, and is drawn anew when they change', async () => {
  const site = siteSchema.parse({ theme: { light: { quote: '#7a1f1f' } } });
  vi.stubEnv('SOURCELINE_SITE_DATA', JSON.stringify({ site }));
  vi.resetModules();
  const themed = await import('../../src/publish/picture/picture.ts');
  const kept = await import('../../src/build/picture-cache.ts');
  vi.unstubAllEnvs();
  const isRed = (png: Buffer): boolean => png.includes(Buffer.from('7a1f1f', 'hex'));
  expect([themed.drawPicture(words), drawPicture(words)].map(isRed)).toEqual([true, false]);
  expect(kept.pictureKey(words)).not.toBe(pictureKey(words));
});

test('a story’s picture has a quotation with its speaker', () => {
  const story = stories.find(({ id }) => id === 'reversal');
  if (!story) throw new Error('no such story');
  const { title, quote, kicker } = storyPictureWords(story, cast);
  expect([title, kicker]).toEqual([story.data.title, 'Politics · 14 July 2020']);
  expect(quote?.words.length).toBeGreaterThan(60);
  expect(quote?.speaker).toMatch(/^Oliver Dowden, /u);
});

test('an actor’s picture has their own words and nobody else’s', () => {
  const dossiers = dossiersOf(stories.toReversed(), cast);
  for (const dossier of dossiers) {
    const { quote } = actorPictureWords(dossier, cast);
    const own = dossier.stories.flatMap(({ said }) => said.map((note) => note.said));
    if (quote) expect(own).toContain(quote.words);
  }
  expect(dossiers.some((dossier) => actorPictureWords(dossier, cast).quote !== null)).toBe(true);
});
