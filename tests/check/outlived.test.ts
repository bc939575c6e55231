/** A correction above which the text now names another speaker. */
import { expect, test } from 'vitest';

import type { CastMember } from '../../src/analysis/schema.ts';
import { checkStory } from '../../src/check/check-story.ts';
import { story } from '../support/story-project.ts';

const person = (id: string, name: string): CastMember => ({ id, name, kind: 'person', aliases: [], descriptions: [] });
const cast = [person('ann-lee', 'Ann Lee'), person('bo-ng', 'Bo Ng')];

const told = (speaker: string, attributes: string): string[] => {
  const text = `“The bridge is safe,” ${speaker} said on Friday.\n\n::quote[“The bridge is safe,”]{${attributes}}`;
  return checkStory({ id: 'x', file: 'x.md', text: story(text) }, cast).findings.map(
    ({ line, severity, message }) => `${line ?? 0}: ${severity}: ${message}`,
  );
};

test('is warned of, where it stands', () => {
  expect(told('Bo Ng', 'by="ann-lee"')).toEqual([
    '8: warning: ::quote: the text now says that Bo Ng says [“The bridge is safe,”], and the correction has by="ann-lee"',
  ]);
});

test.each([
  ['the text still names the speaker', 'Ann Lee', 'by="ann-lee"'],
  ['the paragraph names both', 'Bo Ng, a friend of Ann Lee,', 'by="ann-lee"'],
  ['the text names nobody', 'the harbour master', 'by="ann-lee"'],
  ['the words that mean the speaker are told', 'Bo Ng', 'by="ann-lee" source="Bo Ng"'],
])('but not where %s', (_case, speaker, attributes) => {
  expect(told(speaker, attributes)).toEqual([]);
});
