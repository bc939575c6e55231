import { describe, expect, test } from 'vitest';

import type { Span } from '../../src/analysis/schema.ts';
import { nestRanges } from '../../src/rehype/segments.ts';
import type { Piece } from '../../src/rehype/segments.ts';

interface Named extends Span {
  name: string;
}

const TEXT = '0123456789';

/** Ranges as "a 2-5", one string for each layer; the result as brackets: "01a[234]5" */
function draw(layers: readonly string[], stretch: Span = { start: 0, end: 10 }): string {
  const parsed = layers.map((layer) =>
    layer.split(', ').flatMap((range) => {
      const [, name = '', start, end] = /^(\w) (\d+)-(\d+)$/u.exec(range) ?? [];
      return name ? [{ name, start: Number(start), end: Number(end) }] : [];
    }),
  );
  return drawPieces(nestRanges<Named>(stretch, parsed));
}

function drawPieces(pieces: readonly Piece<Named>[]): string {
  return pieces
    .map((piece) =>
      piece.type === 'text' ? TEXT.slice(piece.start, piece.end) : `${piece.range.name}[${drawPieces(piece.children)}]`,
    )
    .join('');
}

describe('nestRanges', () => {
  const cases: [string, string[], string][] = [
    ['nothing', [], '0123456789'],
    ['one range', ['a 2-5'], '01a[234]56789'],
    ['the whole stretch', ['a 0-10'], 'a[0123456789]'],
    ['side by side', ['a 2-4, b 4-6'], '01a[23]b[45]6789'],
    ['nested', ['a 1-8, b 3-5'], '0a[12b[34]567]89'],
    ['nested, in the other order', ['b 3-5, a 1-8'], '0a[12b[34]567]89'],
    ['nested, the same start', ['b 1-3, a 1-8'], '0a[b[12]34567]89'],
    ['nested, the same end', ['a 1-8, b 5-8'], '0a[1234b[567]]89'],
    ['the same range: the first encloses', ['a 2-5, b 2-5'], '01a[b[234]]56789'],
    ['three deep', ['a 0-9, b 1-8, c 2-7'], 'a[0b[1c[23456]7]8]9'],
    ['overlapping: the later is cut', ['a 1-5, b 3-8'], '0a[12b[34]]b[567]89'],
    ['overlapping in a chain', ['a 0-4, b 2-7, c 5-9'], 'a[01b[23]]b[4c[56]]c[78]9'],
    ['two that cross the end of one', ['a 0-5, b 2-8, c 3-9'], 'a[01b[2c[34]]]c[b[567]8]9'],
    ['a lower layer is always inside', ['a 3-5', 'x 1-8'], '0x[12]a[x[34]]x[567]89'],
    ['three layers', ['a 2-8', 'x 4-6', 'p 5-9'], '01a[23x[4p[5]]p[67]]p[8]9'],
    ['ranges beyond the stretch are clipped', ['a 8-20'], '01234567a[89]'],
  ];
  test.each(cases)('%s', (_name, layers, expected) => {
    expect(draw(layers)).toBe(expected);
  });

  test('only what lies in the stretch', () => {
    expect(draw(['a 0-3, b 5-9, c 3-5'], { start: 4, end: 6 })).toBe('c[4]b[5]');
  });

  test('every way to lay three ranges keeps each character once, in each range that holds it', () => {
    const spans = Array.from({ length: 6 }, (_, start) =>
      Array.from({ length: 6 - start }, (_end, length) => ({ start, end: start + length + 1 })),
    ).flat();
    for (const a of spans)
      for (const b of spans)
        for (const c of spans.slice(0, 8)) {
          const named = [
            { ...a, name: 'a' },
            { ...b, name: 'b' },
            { ...c, name: 'c' },
          ];
          const covered = covering(nestRanges({ start: 0, end: 6 }, [named.slice(0, 2), named.slice(2)]));
          const expected = Array.from({ length: 6 }, (_, at) =>
            named
              .filter(({ start, end }) => start <= at && at < end)
              .map(({ name }) => name)
              .join(''),
          );
          if (covered.join() !== expected.join()) expect(covered, JSON.stringify(named)).toEqual(expected);
        }
  });
});

/** For each character, in order, the names of the ranges around it, sorted. */
function covering(pieces: readonly Piece<Named>[], around: readonly string[] = []): string[] {
  return pieces.flatMap((piece) =>
    piece.type === 'text'
      ? Array.from({ length: piece.end - piece.start }, () => [...around].sort().join(''))
      : covering(piece.children, [...around, piece.range.name]),
  );
}
