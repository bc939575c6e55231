/** All that the reader learns from, out of the corpora of a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Columns } from '../../../analysis/reader/columns.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { readDocument } from '../../../analysis/text/read.ts';
import { readConllu } from '../../corpora/conllu.ts';
import { goldOf, NAME_CORPORA, readNameCorpus } from '../../corpora/name-corpora.ts';
import { readPolnear } from '../../corpora/polnear.ts';
import { goldLabels } from './gold-labels.ts';
import type { Example } from './example.ts';
import { nameLabels } from './name-examples.ts';
import { documentsOf, syntaxExample } from './syntax-examples.ts';
import { textExample } from './text-examples.ts';

/** Any day will do: nothing that is learnt depends on it. */
const PUBLISHED = '2016-01-01';

/** Files of Universal Dependencies that the reader learns from; the others are kept to measure by. */
export const TREEBANKS = ['ewt-train', 'gum-academic', 'gum-bio', 'gum-court', 'gum-interview', 'gum-voyage'] as const;

export interface ReaderExamples {
  syntax: Example[];
  attribution: Example[];
  names: Example[];
}

/** Every so manieth text is left out: the one of that number, then each so many texts on. */
export interface Fold {
  of: number;
  number: number;
}

/** What is kept to measure by: texts of PolNeAR's training part, and of each corpus of names. */
export interface Unseen {
  attribution: Fold;
  names: Fold;
}

export function readExamples(folder: string, words: WordKnowledge, unseen: Unseen): ReaderExamples {
  const columns = new Columns(words);
  return {
    syntax: TREEBANKS.flatMap((name) =>
      documentsOf(readConllu(readFileSync(join(folder, 'data', 'ud', `${name}.conllu`), 'utf8'))),
    ).map((document) => syntaxExample(document, columns)),
    attribution: readPolnear(join(folder, 'data', 'polnear', 'train'))
      .filter((_, index) => !isIn(unseen.attribution, index))
      .map(({ text, ...gold }) => {
        const document = readDocument(text, { published: PUBLISHED });
        return textExample(document, columns, { attribution: goldLabels(document, gold) });
      }),
    names: NAME_CORPORA.flatMap((name) =>
      readNameCorpus(goldOf(folder, name))
        .filter((_, index) => !isIn(unseen.names, index))
        .map(({ text, names }) => {
          const document = readDocument(text, { published: PUBLISHED });
          return textExample(document, columns, { names: nameLabels(document, names) });
        }),
    ),
  };
}

export function isIn({ of, number }: Fold, index: number): boolean {
  return index % of === number;
}
