/** The trained tagger of names: a recurrent one, over what is known of each word, the rules' findings among it. */
import { ByteReader } from '../../tagger/bytes.ts';
import { labelRecurrently, openEnsemble, readRecurrents } from '../../tagger/recurrent.ts';
import type { Ensemble } from '../../tagger/recurrent.ts';
import type { TokenRange } from '../../tagger/tagging.ts';
import { readVocabulary } from '../../tagger/vocabulary.ts';
import type { Vocabulary } from '../../tagger/vocabulary.ts';
import type { Search } from '../find.ts';
import type { NamesFound } from '../rules.ts';
import type { Word } from '../words.ts';
import { cellsOf } from './columns.ts';
import { LABEL_COUNT, namesIn, OUTSIDE } from './labels.ts';
import type { LabelledName } from './labels.ts';
import type { NameWords } from './name-words.ts';
import { scopeOf } from './scope.ts';
import { knownWords, SHOWN } from './vocabulary.ts';

export interface NameModel {
  words: NameWords;
  vocabulary: Vocabulary;
  tagger: Ensemble;
  /** What it is worth to find a name: taken off the score of each word's being none. */
  premium: number;
}

/** Changes whenever features or format do, so that an old model file is refused. */
export const MODEL_FORMAT = 4;

/**
 * Reads the model; takes some tens of milliseconds, so it is done once.
 * @throws RangeError where the model is of another format or cut short
 */
export function readNameModel(bytes: Uint8Array, words: NameWords): NameModel {
  const reader = new ByteReader(bytes);
  const format = reader.unsigned();
  if (format !== MODEL_FORMAT) throw new RangeError(`the model has format ${format}, expected ${MODEL_FORMAT}`);
  return {
    words,
    vocabulary: readVocabulary(reader, SHOWN.length),
    tagger: openEnsemble(readRecurrents(reader), SHOWN.length),
    premium: reader.float(),
  };
}

/** The sentences, as ranges of words: no name goes on from one to the next. */
export function sentencesOf(words: readonly Word[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  for (const { index, sentence } of words) {
    const last = sentences.at(-1);
    if (last && words[last.start]?.sentence === sentence) last.end = index + 1;
    else sentences.push({ start: index, end: index + 1 });
  }
  return sentences;
}

/** The names in a text, in text order. */
export function tagNames(search: Search, rules: NamesFound, model: NameModel): LabelledName[] {
  const { words, capitals } = search;
  const { forms, vectors } = model.words;
  const known = knownWords(cellsOf(words, capitals, rules, forms), model.vocabulary, vectors);
  const premium = Array.from({ length: LABEL_COUNT }, (_, label) => (label === OUTSIDE ? -model.premium : 0));
  // small letters, dates and shouting make no name
  const open = new Uint8Array(words.length);
  for (const { first, end } of scopeOf(words, search.dates)) open.fill(1, first, end);
  return namesIn(labelRecurrently(model.tagger, known, sentencesOf(words), open, premium), words.length);
}
