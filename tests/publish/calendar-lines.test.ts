import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { calendarOfLines, textLine } from '../../src/publish/calendar-lines.ts';

/** What a reader of calendars makes of a text. */
function readBack(text: string): unknown {
  const calendar = ['BEGIN:VCALENDAR', textLine('SUMMARY', text), 'END:VCALENDAR'];
  return new ICAL.Component(ICAL.parse(calendarOfLines(calendar)) as unknown[]).getFirstPropertyValue('summary');
}

describe('a text', () => {
  test.each(['a, b; c: “d”', String.raw`a\b\nc`, 'one\ntwo', '', 'x'.repeat(300), '😀'.repeat(80), 'é, '.repeat(90)])(
    '%j is read back as it was',
    (text) => {
      expect(readBack(text)).toBe(text);
    },
  );

  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000\u0007b\tc', 'abc'],
  ])('%j cannot break out of its line', (text, read) => {
    expect(readBack(text)).toBe(read);
    expect(textLine('SUMMARY', text)).not.toMatch(/[\p{Cc}]/u);
  });
});

describe('a line', () => {
  test('of 75 octets stays whole, one of 76 is folded before the last', () => {
    expect(calendarOfLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(calendarOfLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  test.each(['é', '€', '😀'])('of %s is never folded inside a character, nor sooner than it must', (character) => {
    const size = Buffer.byteLength(character);
    const [first = '', second = ''] = calendarOfLines([character.repeat(100)]).split('\r\n');
    expect(first).toBe(character.repeat(Math.floor(75 / size)));
    expect(second).toBe(` ${character.repeat(Math.floor(74 / size))}`);
  });
});
