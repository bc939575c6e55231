import { describe, expect, test } from 'vitest';

import { storyHarness } from '../support/loader-context.ts';
import { project, story } from '../support/story-project.ts';

describe('long articles', () => {
  const sentences = [
    'Xu said on Saturday that plan %d was dead.',
    '“It cost £%d,” the minister told the BBC in May 2018.',
    ...Array.from({ length: 18 }, () => 'A long road leads from the village to town %d by the sea.'),
  ];
  const text = (words: number, separator: string) =>
    Array.from({ length: Math.ceil(words / 11) }, (_, index) =>
      (sentences[index % sentences.length] ?? '').replace('%d', String(index)),
    ).join(separator);

  test.each([
    ['30,000 words', text(30_000, '\n\n'), 28_000],
    ['a line of 50,000 characters', text(10_000, ' ').slice(0, 50_000), 8_000],
  ])(
    '%s',
    async (_name, article, words) => {
      const root = await project({ 'long.md': story(article) });
      const { load, dataOf } = storyHarness(root);
      await load();
      const data = dataOf('long');
      expect(data?.words).toBeGreaterThan(words);
      expect(data?.analysis.text).toBe(article);
    },
    180_000,
  );
});
