/** What is known of words from large amounts of text, whatever the tagger has learnt: kinds of names and vectors. */
import { decodeVectors, readCodedVectors } from '../../tagger/coded-vectors.ts';
import { readWords } from '../../tagger/words.ts';
import type { WordVectors } from '../../tagger/words.ts';
import { Forms } from './forms.ts';
import { readGazetteer } from './gazetteer.ts';

export interface NameWords {
  forms: Forms;
  vectors: WordVectors;
}

/** As `src/lab/distil-names.ts` writes it. */
export interface NameWordsFile {
  words: string;
  vectors: string;
}

/** As `src/lab/distil-gazetteer.ts` writes it. */
export interface GazetteerFile {
  names: string;
}

export function readNameWords({ words, vectors }: NameWordsFile, { names }: GazetteerFile): NameWords {
  return {
    forms: new Forms(readWords(words), readGazetteer(names)),
    vectors: decodeVectors(readCodedVectors(vectors)),
  };
}
