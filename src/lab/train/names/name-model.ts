/** Trains the tagger of names on open corpora, for `train` and for `evaluate`. */
import { nameWords } from '../../../analysis/actors/model/load.ts';
import { readNameModel } from '../../../analysis/actors/model/model.ts';
import type { NameModel } from '../../../analysis/actors/model/model.ts';
import { exampleOf, SEEDS, trainNameModel } from './training.ts';
import type { TrainingText } from './training.ts';
import { findNamesWith } from '../../../analysis/actors/names.ts';
import type { NameFinder } from '../../../analysis/actors/names.ts';
import { readDocument } from '../../../analysis/text/read.ts';
import { namesInGum } from '../../corpora/gum-names.ts';
import { readGum } from '../../corpora/gum.ts';
import {
  goldOf,
  GUM_FILES,
  gumFileOf,
  missingCorpora,
  NAME_CORPORA,
  readNameCorpus,
} from '../../corpora/name-corpora.ts';
import type { GumFile, NameCorpus } from '../../corpora/name-corpora.ts';

/** The corpora don't date their texts; no feature depends on the day. */
const PUBLISHED = '2016-01-01';

/** What a tagger learns from. */
export interface NameTraining {
  corpora: readonly NameCorpus[];
  gum: readonly GumFile[];
}

/**
 * In two steps: a tagger that has learnt from the corpora of names finds names in GUM's documents, whose annotators say
 * which of them are somebody's; and the one that is kept learns from both.
 * @returns the bytes that `readNameModel` reads
 */
export function nameModelBytes(
  folder: string,
  { corpora, gum }: NameTraining,
  report: (line: string) => void,
): Uint8Array {
  const words = nameWords();
  const examples = corpora.flatMap((corpus) => textsOf(folder, corpus)).map((text) => exampleOf(text, words));
  const first = readNameModel(trainNameModel(examples, words, report, SEEDS.slice(0, 1)), words);
  const more = gum.flatMap((file) => textsInGum(gumFileOf(folder, file), (search) => findNamesWith(search, first)));
  report(`${examples.length} texts, and ${more.length} of GUM's`);
  return trainNameModel([...examples, ...more.map((text) => exampleOf(text, words))], words, report);
}

/** @param unseen the corpus that is scored, which the tagger must not have seen */
export function trainNamesWithout(folder: string, unseen: NameCorpus | GumFile): NameModel {
  const missing = missingCorpora(folder);
  const training = {
    corpora: NAME_CORPORA.filter((corpus) => corpus !== unseen && !missing.includes(corpus)),
    gum: GUM_FILES.filter((file) => file !== unseen && !missing.includes(file)),
  };
  return readNameModel(
    nameModelBytes(folder, training, () => undefined),
    nameWords(),
  );
}

function textsOf(folder: string, corpus: NameCorpus): TrainingText[] {
  return readNameCorpus(goldOf(folder, corpus)).map(({ text, names }) => ({
    document: readDocument(text, { published: PUBLISHED }),
    names,
  }));
}

function textsInGum(file: string, findNames: NameFinder): TrainingText[] {
  return readGum(file).map(({ text, dct, mentions }) => {
    const document = readDocument(text, { published: dct });
    return { document, names: namesInGum(document, mentions, findNames) };
  });
}
