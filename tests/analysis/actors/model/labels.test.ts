import { describe, expect, it } from 'vitest';

import {
  allowed,
  LABEL_COUNT,
  labelIn,
  NAME_KINDS,
  namesIn,
  OUTSIDE,
} from '../../../../src/analysis/actors/model/labels.ts';

describe('labels', () => {
  it('spell the names that they were made from', () => {
    const names = [
      { first: 0, end: 1, kind: 'place' },
      { first: 1, end: 4, kind: 'person' },
      { first: 6, end: 8, kind: 'organization' },
    ] as const;
    const path = new Uint8Array(9);
    for (const { first, end, kind } of names)
      for (let at = first; at < end; at += 1) path[at] = labelIn(kind, at, first, end);
    expect(namesIn(path, path.length)).toEqual(names);
  });

  it('may follow each other only as a name runs', () => {
    const [begin, inside, last, only] = [0, 1, 2, 0].map((at, index) =>
      index === 3 ? labelIn('person', 0, 0, 1) : labelIn('person', at, 0, 3),
    ) as [number, number, number, number];
    expect(allowed(OUTSIDE, begin)).toBe(true);
    expect(allowed(begin, inside)).toBe(true);
    expect(allowed(begin, last)).toBe(true);
    expect(allowed(last, only)).toBe(true);
    expect(allowed(begin, OUTSIDE)).toBe(false);
    expect(allowed(OUTSIDE, last)).toBe(false);
    expect(allowed(only, inside)).toBe(false);
    expect(allowed(begin, labelIn('place', 1, 0, 2))).toBe(false);
  });

  it('leave those that stand for nothing unused', () => {
    const used = 1 + 4 * NAME_KINDS.length;
    for (let label = used; label < LABEL_COUNT; label += 1) {
      expect(allowed(OUTSIDE, label)).toBe(false);
      expect(allowed(label, OUTSIDE)).toBe(false);
    }
  });
});
