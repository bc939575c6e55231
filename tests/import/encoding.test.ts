import { describe, expect, test } from 'vitest';

import { decodeText } from '../../src/import/encoding.ts';

const WORDS = 'Café “so”';

/** In windows-1252, as Word writes it. */
const WINDOWS = Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x73, 0x6f, 0x94]);

const head = (charset: string): Buffer =>
  Buffer.from(`<meta http-equiv=Content-Type content="text/html; charset=${charset}">`);
const bigEndian = Buffer.from(`\uFEFF${WORDS}`, 'utf16le').swap16();

describe('what says how it is encoded is read so', () => {
  const cases: [string, Buffer, boolean][] = [
    ['UTF-8', Buffer.from(WORDS), false],
    ['UTF-16 as Windows writes it', Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), false],
    ['UTF-16 the other way round', bigEndian, false],
    ['HTML from Word', Buffer.concat([head('windows-1252'), WINDOWS]), true],
    ['HTML saved anew as UTF-8', Buffer.concat([head('windows-1252'), Buffer.from(WORDS)]), true],
  ];
  test.each(cases)('%s', (_name, bytes, isHtml) => {
    expect(decodeText(bytes, 'a', { isHtml }).replace(/^<[^>]*>/u, '')).toBe(WORDS);
  });
});

describe('nothing is guessed', () => {
  const cases: [string, Buffer, boolean, RegExp][] = [
    ['bytes of another encoding', WINDOWS, false, /^a: not UTF-8: byte 0xe9 at offset 3/u],
    ['a text that speaks of one', Buffer.concat([head('windows-1252'), WINDOWS]), false, /not UTF-8/u],
    ['an encoding that is none', Buffer.concat([head('klingon'), WINDOWS]), true, /says that it is klingon/u],
    ['half a character', Buffer.from([0xff, 0xfe, 0x41]), false, /says that it is utf-16le/u],
  ];
  test.each(cases)('%s', (_name, bytes, isHtml, says) => {
    expect(() => decodeText(bytes, 'a', { isHtml })).toThrow(says);
  });
});
