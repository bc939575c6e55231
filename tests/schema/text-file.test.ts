import { describe, expect, test } from 'vitest';

import { decodeUtf8, readTextFile } from '../../src/schema/text-file.ts';

describe('decodeUtf8', () => {
  test.each(['', 'plain', '\uFEFFwith a mark', 'é “quoted” 😀', 'a real \uFFFD'])('reads %j', (text) => {
    expect(decodeUtf8(new TextEncoder().encode(text), 'a.txt')).toBe(text);
  });

  const bad: [string, number[], string][] = [
    ['Latin 1', [0x63, 0xe9, 0x21], 'byte 0xe9 at offset 1'],
    ['a character cut off at the end', [0x61, 0xe2, 0x80], 'byte 0xe2 at offset 1'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'byte 0xff at offset 0'],
    ['a bad byte after a real �', [0xef, 0xbf, 0xbd, 0x80], 'byte 0x80 at offset 3'],
  ];
  test.each(bad)('says where it fails: %s', (_name, bytes, place) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes), 'a.txt')).toThrow(`a.txt: not UTF-8: ${place}`);
  });
});

test('a file that is not there', async () => {
  await expect(readTextFile('/nowhere/a.txt', 'a.txt')).rejects.toThrow('a.txt: no such file');
});
