/** A compact binary form and its way through text: variable-length integers, 32-bit floats, base64. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const INVALID = 255;

/** Standard base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(word >> 18) +
        ALPHABET.charAt((word >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '=') +
        (left > 2 ? ALPHABET.charAt(word & 63) : '='),
    );
  }
  return parts.join('');
}

/**
 * Reads base64 without the platform's help: `atob` takes ten times as long for a model of megabytes.
 * @throws SyntaxError where the text isn't base64
 */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128).fill(INVALID);
  for (let value = 0; value < 64; value += 1) values[ALPHABET.charCodeAt(value)] = value;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const whole = padding > 0 ? `${text.slice(0, -padding)}${'A'.repeat(padding)}` : text;
  const bytes = new Uint8Array(Math.floor((whole.length * 3) / 4));
  // a value above 63 leaves a mark in the union of all
  let union = whole.length % 4 === 0 ? 0 : INVALID;
  for (let at = 0, to = 0; at < whole.length; at += 4, to += 3) {
    const a = values[whole.charCodeAt(at)] ?? INVALID;
    const b = values[whole.charCodeAt(at + 1)] ?? INVALID;
    const c = values[whole.charCodeAt(at + 2)] ?? INVALID;
    const d = values[whole.charCodeAt(at + 3)] ?? INVALID;
    union |= a | b | c | d;
    bytes[to] = (a << 2) | (b >> 4);
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
  }
  if (union > 63) throw new SyntaxError('not base64');
  return bytes.subarray(0, bytes.length - padding);
}

/** Writes numbers one after another; `bytes()` gives what was written. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.length] = value;
    this.length += 1;
  }

  /** An integer from 0 to 2^32 - 1, seven bits a byte, least significant first. */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A signed integer; small magnitudes take one byte. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A number rounded to single precision. */
  float(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}

/** Reads what a ByteWriter wrote, in the same order. Past the end it throws RangeError. */
export class ByteReader {
  private readonly source: Uint8Array;
  private at = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  byte(): number {
    const value = this.source[this.at];
    if (value === undefined) throw new RangeError('the model ends too early');
    this.at += 1;
    return value;
  }

  unsigned(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first - 128;
    let scale = 128;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  float(): number {
    const bytes = Uint8Array.of(this.byte(), this.byte(), this.byte(), this.byte());
    return new Float32Array(bytes.buffer)[0] ?? 0;
  }
}
