/** Trains the tagger of names on open corpora, for `train` and for `evaluate`. */
import { nameForms } from '../analysis/actors/model/load.ts';
import { readNameModel } from '../analysis/actors/model/model.ts';
import type { NameModel } from '../analysis/actors/model/model.ts';
import { exampleOf, trainNameModel } from '../analysis/actors/model/training.ts';
import { readDocument } from '../analysis/text/read.ts';
import { readNameCorpus } from './name-corpora.ts';
import type { NameCorpus } from './name-corpora.ts';

/** The corpora don't date their texts; no feature depends on the day. */
const PUBLISHED = '2016-01-01';

/** @returns the bytes that `readNameModel` reads */
export function nameModelBytes(
  folder: string,
  corpora: readonly NameCorpus[],
  report: (line: string) => void,
): Uint8Array {
  const forms = nameForms();
  const examples = corpora.flatMap((corpus) =>
    readNameCorpus(folder, corpus).map(({ text, names }) =>
      exampleOf({ document: readDocument(text, { published: PUBLISHED }), names }, forms),
    ),
  );
  return trainNameModel(examples, report);
}

export function trainNamesOn(folder: string, corpora: readonly NameCorpus[]): NameModel {
  return readNameModel(
    nameModelBytes(folder, corpora, () => undefined),
    nameForms(),
  );
}
