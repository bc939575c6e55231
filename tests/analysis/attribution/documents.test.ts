import { expect, it } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** The speaker of the last statement. */
function speakerOf(text: string): string | undefined {
  const { actors, attributions } = analyze(text, { published: '2016-05-01' });
  return actors.find(({ id }) => id === attributions.at(-1)?.actorId)?.name;
}

it('a document speaks for the body that made it, and not for one that has seen it', () => {
  expect(speakerOf('Murders fell by a third, according to data from the FBI.')).toBe('FBI');
  expect(speakerOf('A letter seen by the Associated Press said the plant would close.')).not.toBe('Associated Press');
});

it('two who speak jointly are told together', () => {
  expect(speakerOf('Rosa Quill and Tom Farley said the tax would hurt farmers.')).toBe('Rosa Quill and Tom Farley');
});
