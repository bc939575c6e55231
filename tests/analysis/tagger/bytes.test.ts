import { describe, expect, it } from 'vitest';

import { ByteReader, ByteWriter, decodeBase64, encodeBase64 } from '../../../src/analysis/tagger/bytes.ts';

describe('numbers as bytes', () => {
  const unsigned = [0, 1, 127, 128, 300, 65535, 2 ** 31, 2 ** 32 - 1];
  const signed = [0, -1, 1, 63, -64, 64, -65, 100000, -100000];

  it('come back as they were written', () => {
    const writer = new ByteWriter();
    for (const value of unsigned) writer.unsigned(value);
    for (const value of signed) writer.signed(value);
    writer.float(-0.5);
    writer.float(Math.fround(Math.PI));
    const reader = new ByteReader(writer.bytes());
    expect(unsigned.map(() => reader.unsigned())).toEqual(unsigned);
    expect(signed.map(() => reader.signed())).toEqual(signed);
    expect([reader.float(), reader.float()]).toEqual([-0.5, Math.fround(Math.PI)]);
  });

  it('take one byte where they are small', () => {
    const writer = new ByteWriter();
    for (const value of [0, -1, 1, 63, -64]) writer.signed(value);
    expect(writer.bytes()).toHaveLength(5);
  });

  it('cannot be read past the end', () => {
    expect(() => new ByteReader(Uint8Array.of(128)).unsigned()).toThrow(RangeError);
  });
});

describe('base64', () => {
  it.each([[''], ['f'], ['fo'], ['foo'], ['foob'], ['fooba'], ['foobar']])(
    'of "%s" is what the platform writes',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(encodeBase64(bytes)).toBe(btoa(text));
      expect(decodeBase64(btoa(text))).toEqual(bytes);
    },
  );

  it('keeps every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
  });

  it.each([['Zm9'], ['Zm9*'], ['Zm 9vYmFy']])('"%s" is refused', (text) => {
    expect(() => decodeBase64(text)).toThrow(SyntaxError);
  });
});
