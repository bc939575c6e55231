/** What a reader wants marked, in articles of PolNeAR and GUM that are annotated anew by a guideline of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { gumFileOf, GUM_FILES } from '../corpora/name-corpora.ts';
import { readGum } from '../corpora/gum.ts';
import type { Article, Measure } from './measure.ts';

const POLNEAR_TEXTS = 'data/polnear/dev/text';

/** Of an annotation, what tells which article it is of; its offsets are UTF-16 code units of that article's text. */
const goldSchema = z.object({ id: z.string(), published: z.string(), length: z.int() });

export const reader: Measure = {
  form: null,
  gold: 'reader/gold',
  articles: annotatedArticles,
  scorer: (gold, predictions) => ['reader/score-reader.mjs', '--gold', gold, '--pred', predictions],
};

/** @throws Error where the text of an annotation is in neither corpus, or is another than the annotators had */
function annotatedArticles(gold: string, folder: string): Article[] {
  const files = GUM_FILES.map((name) => gumFileOf(folder, name)).filter((file) => existsSync(file));
  const ofGum = new Map(files.flatMap((file) => readGum(file).map(({ id, text }) => [id, text])));
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { id, published, length } = goldSchema.parse(JSON.parse(readFileSync(join(gold, name), 'utf8')));
      const file = join(folder, POLNEAR_TEXTS, `${id}.txt`);
      const text = ofGum.get(id) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      if (text?.length !== length) throw new Error(`${name}: its text is not in ${folder}`);
      return { id, text, published };
    });
}
