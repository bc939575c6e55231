/** Confidence that is fitted to what turned out right. */
import { describe, expect, test } from 'vitest';

import { ByteReader, ByteWriter } from '../../../../src/analysis/tagger/bytes.ts';
import {
  EVIDENCE_SIZE,
  fitConfidence,
  probabilityOf,
  readConfidence,
  writeConfidence,
} from '../../../../src/analysis/attribution/model/confidence.ts';

/** Evidence with the constant and one number that tells. */
function evidence(telling: number): Float64Array {
  const numbers = new Float64Array(EVIDENCE_SIZE);
  numbers[0] = 1;
  numbers[1] = telling;
  return numbers;
}

/** Of ten with the number 1 nine are right, of ten with the number -1 two. */
const examples = Array.from({ length: 20 }, (_, at) => ({
  evidence: evidence(at < 10 ? 1 : -1),
  right: at < 10 ? at < 9 : at < 12,
}));

describe('confidence', () => {
  const weights = fitConfidence(examples);

  test('is the share of those with the same evidence that are right', () => {
    expect(probabilityOf(evidence(1), weights)).toBeCloseTo(0.9, 1);
    expect(probabilityOf(evidence(-1), weights)).toBeCloseTo(0.2, 1);
  });

  test('survives being written, to single precision', () => {
    const writer = new ByteWriter();
    writeConfidence(writer, weights);
    const read = readConfidence(new ByteReader(writer.bytes()));
    expect([...read]).toEqual([...weights].map((weight) => Math.fround(weight)));
  });
});
