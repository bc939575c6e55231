/** Numbers the features of a training corpus: those seen in enough documents, the frequent ones first. */
import { FEATURE_BITS } from './templates.ts';

export interface FeatureIndex {
  /** The hash of each numbered feature. */
  hashes: Int32Array;
  /** Numbers of the features of all tokens, `offsets[t]`..`offsets[t + 1]` those of token t. */
  features: Int32Array;
  offsets: Uint32Array;
}

const MOST_COUNTED = 255;

/**
 * @param documents hashes of all tokens of each document, `width` a token
 * @param least documents in which a feature must occur
 */
export function indexFeatures(documents: readonly Int32Array[], width: number, least: number): FeatureIndex {
  const lastSeen = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  const counts = new Uint8Array(2 ** FEATURE_BITS);
  documents.forEach((hashes, document) => {
    for (const hash of hashes) {
      if (lastSeen[hash] === document) continue;
      lastSeen[hash] = document;
      if ((counts[hash] ?? 0) < MOST_COUNTED) counts[hash] = (counts[hash] ?? 0) + 1;
    }
  });
  // Weights of frequent features lie together, so that they stay in the processor's cache.
  const byCount: number[][] = Array.from({ length: MOST_COUNTED + 1 }, () => []);
  counts.forEach((count, hash) => {
    if (count >= least) byCount[count]?.push(hash);
  });
  const hashes = Int32Array.from(byCount.reverse().flat());
  const numbers = lastSeen.fill(-1);
  hashes.forEach((hash, number) => {
    numbers[hash] = number;
  });
  let total = 0;
  let tokens = 0;
  for (const document of documents) {
    tokens += document.length / width;
    for (const hash of document) if ((numbers[hash] ?? 0) >= 0) total += 1;
  }
  const features = new Int32Array(total);
  const offsets = new Uint32Array(tokens + 1);
  let to = 0;
  let token = 0;
  for (const document of documents) {
    for (let at = 0; at < document.length; at += 1) {
      const number = numbers[document[at] ?? 0] ?? 0;
      if (number >= 0) {
        features[to] = number;
        to += 1;
      }
      if (at % width === width - 1) {
        token += 1;
        offsets[token] = to;
      }
    }
  }
  return { hashes, features, offsets };
}
