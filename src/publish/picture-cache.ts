/** Keeps pictures from build to build, by all that they are made of: drawing one takes longer than writing its page. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { devDependencies } from '../../package.json' with { type: 'json' };
import { drawPicture, FONT_FILES } from './picture.ts';
import { pictureMarkup } from './picture-markup.ts';
import type { PictureWords } from './picture-words.ts';

/** Safe to delete at any time; the files that no build has asked for stay until somebody does. */
const FOLDER = join('node_modules', '.cache', 'sourceline-pictures');

/** Changes when one of those that draw does. */
const TOOLS = [devDependencies.satori, devDependencies['@resvg/resvg-js'], ...FONT_FILES].join('\n');

/** @param folder where pictures are kept, for tests */
export async function pictureOf(words: PictureWords, folder = FOLDER): Promise<Buffer> {
  const key = createHash('sha256')
    .update(TOOLS)
    .update(JSON.stringify(pictureMarkup(words)))
    .digest('hex');
  const file = join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const picture = await drawPicture(words);
  await mkdir(folder, { recursive: true });
  // Under another name first: an interrupted build leaves no half a picture.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return picture;
}
