import { expect, it } from 'vitest';

import { labelIn, namesIn } from '../../../src/analysis/reader/name-labels.ts';

it('spells the names that the labels were made from', () => {
  const names = [
    { first: 0, end: 1, kind: 'place' },
    { first: 1, end: 4, kind: 'person' },
    { first: 6, end: 8, kind: 'organization' },
  ] as const;
  const path = new Uint8Array(9);
  for (const { first, end, kind } of names)
    for (let at = first; at < end; at += 1) path[at] = labelIn(kind, at, first, end);
  expect(namesIn(path)).toEqual(names);
});
