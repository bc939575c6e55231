/** A source that is described but not named, set by words of the story. */
import { expect, test } from 'vitest';

import { faultsOf } from '../support/well-formed.ts';
import { renderMarkdown } from '../support/markdown.ts';
import { cast } from './corrected.ts';

const TEXT = 'The bridge fell in March. A senior official was there: “no harm was done”. Acme has left.';

const render = (directive: string) => renderMarkdown(`${TEXT}\n\n${directive}`, { cast });

test('becomes an actor without a name, whose words are the source', async () => {
  const { analysis, bodyProblems } = await render('::quote[“no harm was done”]{by="a senior official"}');
  expect([bodyProblems, faultsOf(analysis)]).toEqual([[], []]);
  const said = analysis.attributions.find(({ by }) => by === 'editor');
  expect(said?.source && analysis.text.slice(said.source.start, said.source.end)).toBe('A senior official');
  const speaker = analysis.actors.find(({ id }) => id === said?.actorId);
  expect(speaker).toMatchObject({ name: 'senior official', named: false, kind: 'person' });
});

test('passes on what another says, where it stands as "via"', async () => {
  const { analysis, bodyProblems } = await render('::quote[“no harm was done”]{by="acme" via="a senior official"}');
  expect([bodyProblems, faultsOf(analysis)]).toEqual([[], []]);
  const said = analysis.attributions.find(({ actorId }) => actorId === 'acme');
  const passedOn = analysis.attributions.find(({ id }) => id === said?.parentId);
  const speaker = analysis.actors.find(({ id }) => id === passedOn?.actorId);
  expect(speaker).toMatchObject({ name: 'senior official', named: false });
  expect(speaker?.mentions.map(({ start, end }) => analysis.text.slice(start, end))).toEqual(['A senior official']);
  expect(said?.source).not.toEqual(speaker?.mentions[0]);
});

test('is the one that the analyser has for these words', async () => {
  const text = `Officials said the bridge was safe. They spoke of “no harm”, according to somebody.`;
  const { analysis, bodyProblems } = await renderMarkdown(`${text}\n\n::quote[“no harm”]{by="Officials"}`, { cast });
  expect([bodyProblems, faultsOf(analysis)]).toEqual([[], []]);
  const quote = analysis.attributions.find(({ by }) => by === 'editor');
  const claim = analysis.attributions.find(({ by, source }) => by !== 'editor' && source?.start === 0);
  expect(claim?.actorId).toMatch(/^unnamed-/u);
  expect(quote?.actorId).toBe(claim?.actorId);
});

test.each([
  [
    'words that the story doesn’t say',
    'a junior official',
    ': it is no id, and the text nowhere says these words of somebody without a name',
  ],
  ['words that name an actor', 'Acme', '; did you mean "acme"?'],
  ['one word in other letters', 'march', '; somebody new needs a file content/actors/march.yaml'],
])('%s are refused', async (_case, by, hint) => {
  const { bodyProblems } = await render(`::quote[“no harm was done”]{by="${by}"}`);
  expect(bodyProblems.map(({ message }) => message)).toEqual([`::quote: no such actor "${by}"${hint}`]);
});
