/** The network's parameters as they are kept: in steps that most of the time take one byte. */
import { ByteReader, ByteWriter, decodeBase64, encodeBase64 } from '../tagger/bytes.ts';
import { TOTAL } from './layout.ts';

/** Labels stay the same with steps of this size. */
const STEP = 1 / 256;

/** @param parameters `TOTAL` numbers */
export function writeWeights(parameters: Float32Array): string {
  const writer = new ByteWriter();
  writer.unsigned(TOTAL);
  for (const value of parameters) writer.signed(Math.round(value / STEP));
  return encodeBase64(writer.bytes());
}

/** @throws RangeError where the weights are those of another network */
export function readWeights(text: string): Float32Array {
  const reader = new ByteReader(decodeBase64(text));
  if (reader.unsigned() !== TOTAL) throw new RangeError('the weights are those of a network of another shape');
  return Float32Array.from({ length: TOTAL }, () => reader.signed() * STEP);
}
