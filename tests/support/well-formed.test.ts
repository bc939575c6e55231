import { describe, expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/analysis/schema.ts';
import { faultsOf } from './well-formed.ts';

const sound = analyze('Ann Lee said on Saturday that 😀 it rained.', { published: '2019-02-17' });

const broken: [fault: string, change: (analysis: Analysis) => void][] = [
  [
    'ends outside the text',
    ({ dates }) => {
      dates.forEach(({ span }) => (span.end = 999));
    },
  ],
  [
    'parts a character',
    ({ attributions, text }) => {
      attributions.forEach(({ content }) => {
        content.forEach((span) => (span.end = text.indexOf('😀') + 1));
      });
    },
  ],
  ['said by an actor that isn’t there', (analysis) => (analysis.actors = [])],
  [
    'is told inside itself',
    ({ attributions }) => {
      attributions.forEach((one) => (one.parentId = one.id));
    },
  ],
  ['two attributions share an id', ({ attributions }) => attributions.push(...structuredClone(attributions))],
];

describe('faultsOf', () => {
  test('finds none in a sound analysis', () => {
    expect(sound.attributions.length).toBeGreaterThan(0);
    expect(faultsOf(sound)).toEqual([]);
  });

  test.each(broken)('%s', (fault, change) => {
    const analysis = structuredClone(sound);
    change(analysis);
    expect(faultsOf(analysis).join('\n')).toContain(fault.replace('’', "'"));
  });
});
