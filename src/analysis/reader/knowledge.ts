/** What is known of words from large amounts of text and long lists: vectors, kinds of names, and whether lists have them. */
import { readGazetteer } from './gazetteer.ts';
import { decodeVectors, readCodedVectors } from '../tagger/coded-vectors.ts';
import { hashString } from '../tagger/hash.ts';
import { readWords, VECTOR_STEP } from '../tagger/words.ts';

export interface WordKnowledge {
  /** The row of a word in small letters, or -1. */
  rowOf: (word: string) => number;
  /** What kind of name the word of a row mostly is, as a number; -1 for the row -1. */
  kindOf: (row: number) => number;
  /** The class of a name in long lists, or 0. */
  classOf: (name: string) => number;
  /** Writes the vector of a row, or zeros for the row -1. */
  vectorTo: (row: number, to: Float32Array, at: number) => void;
}

/** As the vectors and lists are kept: base64. */
export interface KnowledgeFiles {
  words: string;
  vectors: string;
  names: string;
}

export function readKnowledge({ words, vectors, names }: KnowledgeFiles): WordKnowledge {
  const table = readWords(words);
  const { size, values } = decodeVectors(readCodedVectors(vectors));
  const gazetteer = readGazetteer(names);
  return {
    rowOf(word) {
      const row = table.row(hashString(word));
      return row >= 0 ? row : table.row(hashString(word.slice(word.lastIndexOf('-') + 1)));
    },
    kindOf: (row) => table.kinds[row] ?? -1,
    classOf: (name) => gazetteer.classOf(name),
    vectorTo(row, to, at) {
      if (row < 0) to.fill(0, at, at + size);
      else
        for (let number = 0; number < size; number += 1)
          to[at + number] = (values[row * size + number] ?? 0) * VECTOR_STEP;
    },
  };
}
