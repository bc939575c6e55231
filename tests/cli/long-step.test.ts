import { afterEach, expect, test, vi } from 'vitest';

import { sayLongStep } from '../../src/cli/long-step.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function said(isTTY: boolean, characters: number): string {
  let words = '';
  sayLongStep('Looking', characters, { isTTY, write: (more) => (words += more) });
  return words;
}

test('what takes longer than a second is said on a terminal, and nowhere else', () => {
  vi.stubEnv('CI', '');
  expect(said(true, 1_234_567)).toBe('Looking (1,235,000 characters) …\n');
  expect([said(true, 5000), said(false, 1_234_567)]).toEqual(['', '']);
  vi.stubEnv('CI', 'true');
  expect(said(true, 1_234_567)).toBe('');
});
