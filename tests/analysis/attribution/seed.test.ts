/** The seed article end to end, where it is there: its text isn't part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/huawei-5g.txt', import.meta.url));

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const { attributions } = text ? analyze(text, { published: '2019-02-17' }) : { attributions: [] };
  const slice = (span: { start: number; end: number } | null): string | null =>
    span ? text.slice(span.start, span.end) : null;
  const by = (source: string, cue: string) =>
    attributions.find((one) => slice(one.source)?.startsWith(source) === true && slice(one.cue) === cue);
  const parentOf = (source: string, cue: string) => attributions.find((one) => one.id === by(source, cue)?.parentId);

  test.each<[source: string, cue: string, begins: string, ends: string, form: string]>([
    ['Handeslblatt', 'reporting', 'that the German', 'by Huawei', 'indirect'],
    ['the FT', 'reported', 'that the British', 'networks."', 'mixed'],
    ['the British government', 'has concluded', 'that it can', 'networks."', 'mixed'],
    ['the report', 'According to', 'the UK National', 'sabotage', 'mixed'],
    ['the UK National', 'has determined', 'that "there are', 'sabotage', 'mixed'],
    ['US vice-president', 'said', 'that Huawei posed', 'government', 'indirect'],
    ['Jens', 'told', 'that the alliance', 'response', 'mixed'],
    ['Eric', 'criticised', 'the US campaign', 'equipment', 'indirect'],
    ['Eric', 'questioned', 'whether the US', 'motives', 'indirect'],
    ['he', 'said', '“Some say', 'data,”', 'direct'],
    ['Some', 'say', 'that because', 'data', 'indirect'],
  ])('%s %s', (source, cue, begins, ends, form) => {
    const one = by(source, cue);
    const content = slice(one?.content[0] ?? null) ?? '';
    expect([content.startsWith(begins), content.endsWith(ends), one?.form]).toEqual([true, true, form]);
  });

  test('reports inside reports', () => {
    expect(slice(parentOf('the British government', 'has concluded')?.source ?? null)).toBe('the FT');
    expect(slice(parentOf('the UK National', 'has determined')?.source ?? null)).toBe('the report');
    expect(slice(parentOf('the German government', 'wanted')?.source ?? null)).toBe('Handeslblatt');
    expect(slice(parentOf('Some', 'say')?.source ?? null)).toBe('he');
  });

  test('the report is the newspaper’s, and "he" is who spoke last', () => {
    expect(by('the report', 'According to')?.actorId).toBe(by('the FT', 'reported')?.actorId);
    expect(by('the FT', 'reported')?.actorId).not.toBeNull();
    expect(by('he', 'said')?.actorId).toBe(by('Eric', 'criticised')?.actorId);
    expect(by('Eric', 'criticised')?.actorId).not.toBeNull();
  });

  test('several countries have not been convinced: denied, and no one actor', () => {
    const one = by('several European', 'have not been convinced');
    expect([one?.certainty, one?.actorId]).toEqual(['denied', null]);
  });

  test('hearsay has nobody behind it', () => {
    const one = attributions.find((other) => slice(other.cue) === 'is said to be');
    expect([one?.certainty, one?.source, one?.actorId]).toEqual(['hearsay', null, null]);
  });

  test('quotations that nobody says', () => {
    const alone = attributions.filter((one) => one.cue === null);
    expect(
      alone.map((one) =>
        slice(one.content[0] ?? null)
          ?.slice(1, -1)
          .toLowerCase(),
      ),
    ).toEqual(['serious blow', 'manageable risk', 'serious blow', 'carry great weight']);
    expect(alone.every((one) => one.source === null && one.actorId === null && one.kind === 'quote')).toBe(true);
  });

  test('"as reported previously" is no attribution', () => {
    expect(attributions.some((one) => slice(one.cue) === 'reported' && slice(one.source) !== 'the FT')).toBe(false);
  });
});
