/** Names with their kinds, in those texts of the corpora of names that the reader hasn't learnt from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, dirname } from 'node:path';

import { NAME_CORPORA, readNameCorpus } from '../corpora/name-corpora.ts';
import type { NameCorpus } from '../corpora/name-corpora.ts';
import { isIn } from '../train/reader/examples.ts';
import { NAMES_LEFT_OUT } from '../train/reader/model-files.ts';
import type { Measure } from './measure.ts';

/** The corpora of names don't date their texts. */
const ANY_DAY = '2016-01-01';

export const nameMeasures: Readonly<Record<string, Measure>> = Object.fromEntries(
  NAME_CORPORA.map((corpus) => [`names in ${corpus}`, namesIn(corpus)]),
);

function namesIn(corpus: NameCorpus): Measure {
  return {
    form: { name: 'ner', file: 'names.json' },
    gold: `data/${corpus}/gold.json`,
    articles: (gold) =>
      readNameCorpus(gold)
        .filter((_, index) => isIn(NAMES_LEFT_OUT, index))
        .map(({ id, text }) => ({ id, text, published: ANY_DAY })),
    scorer: (gold, predictions) => ['eval/score-ner.mjs', '--gold', leftOut(gold, predictions), '--pred', predictions],
  };
}

/** Writes the gold of the texts left out beside the predictions. */
function leftOut(gold: string, predictions: string): string {
  const texts = (JSON.parse(readFileSync(gold, 'utf8')) as unknown[]).filter((_, index) => isIn(NAMES_LEFT_OUT, index));
  const file = join(dirname(predictions), 'gold.json');
  writeFileSync(file, JSON.stringify(texts));
  return file;
}
