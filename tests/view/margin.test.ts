/** What stands beside the lines of a text: who speaks, how, via whom, how firmly. */
import { describe, expect, test } from 'vitest';

import type { Analysis } from '../../src/analysis/schema.ts';
import { claimsOf } from '../../src/view/claims/claims.ts';
import { withMargins } from '../../src/view/statements/margin.ts';
import { placesOf } from '../../src/view/statements/places.ts';
import type { Story } from '../../src/view/site.ts';
import { speakersOf } from '../../src/view/actors/speakers.ts';
import { hasClass, elements, parseHtml } from '../support/html.ts';
import { cast, story } from './story.ts';

const markOf = (id: string): string => `<mark class="attribution" data-attribution="${id}" id="x-${id}">it</mark>`;

const marginsOf = (of: Story, html: string): string[] =>
  elements(
    parseHtml(
      withMargins(
        html,
        placesOf(of, cast, {
          speakers: speakersOf(of, cast),
          claims: claimsOf([of], cast, { claims: [], denials: [] }),
        }),
      ),
    ),
    (one) => hasClass(one, 'beside'),
  ).map((one) => one.children.map(wordsOf).join(''));

function wordsOf(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map((child) => wordsOf(child as Parameters<typeof wordsOf>[0])).join('');
}

describe('the margin', () => {
  test('names the speaker, the role at first, and via whom', () => {
    expect(marginsOf(story, markOf('plans'))).toEqual(['1Ministry · partly quoted, via the Herald']);
    expect(marginsOf(story, markOf('fall'))).toEqual(['2Ann Lee, engineerparaphrased, qualified']);
  });

  test('says in words that something is denied, and nothing where it is stated flatly', () => {
    const { analysis } = story.data;
    const with_ = (certainty: 'denied' | 'stated'): Story => {
      const attributions: Analysis['attributions'] = analysis.attributions.map((one) => ({ ...one, certainty }));
      return { ...story, data: { ...story.data, analysis: { ...analysis, attributions } } };
    };
    expect(marginsOf(with_('denied'), markOf('fall'))[0]).toMatch(/paraphrased denial$/u);
    expect(marginsOf(with_('stated'), markOf('fall'))[0]).toMatch(/paraphrased$/u);
  });

  test('says once that no source is given, and tells a quotation without speaker from that', () => {
    expect(marginsOf(story, markOf('unsafe'))).toEqual(['3No source given · paraphrased']);
    expect(marginsOf(story, markOf('blow'))).toEqual(['4Speaker unclear · quoted']);
  });

  test('names a speaker in full once, and then in short', () => {
    const { analysis } = story.data;
    const attributions = analysis.attributions.map((one) => ({ ...one, actorId: 'ann-lee' }));
    const actors = analysis.actors.map((one) => (one.id === 'ann-lee' ? { ...one, aliases: ['Lee'] } : one));
    const told = { ...story, data: { ...story.data, analysis: { ...analysis, actors, attributions } } };
    const [first, second] = marginsOf(told, markOf('fall') + markOf('unsafe'));
    expect(first).toContain('Ann Lee');
    expect(second).toMatch(/^3Lee · /u);
  });

  test('stands behind the first word, so that it floats to the line of that word', () => {
    const hidden = '<span class="visually-hidden">start: </span>';
    const html = (words: string): string =>
      withMargins(
        markOf('fall').replace('>it<', `>${hidden}${words}<span class="visually-hidden"> end</span><`),
        places,
      )
        .replace(/<span class="beside.*?aria-hidden="true">.*?paraphrased, qualified<\/span><\/span>/u, '|')
        .replaceAll(/<[^>]*>/gu, '');
    const places = placesOf(story, cast, {
      speakers: speakersOf(story, cast),
      claims: claimsOf([story], cast, { claims: [], denials: [] }),
    });
    expect(html('it may fall')).toBe('start: it |may fall end');
    expect(html('<span class="verbatim">“it</span>’ll fall')).toBe('start: “it’ll |fall end');
    expect(html('nonsense')).toBe('start: nonsense| end');
    // Within a link it would lead where the link does.
    expect(html('<a href="#x">it may</a>')).toBe('|start: it may end');
  });

  test('is not for those who hear the page, who are told by the words around a statement', () => {
    expect(
      withMargins(
        markOf('fall'),
        placesOf(story, cast, {
          speakers: speakersOf(story, cast),
          claims: claimsOf([story], cast, { claims: [], denials: [] }),
        }),
      ),
    ).toContain('aria-hidden="true"');
  });
});

test('words and numbers carry speaker and distance, and nothing else does', () => {
  const html = '<mark id="x-1" data-attribution="fall">it</mark><a id="ref-fall">3</a><time id="date-1">then</time>';
  const marked = elements(
    parseHtml(
      withMargins(
        html,
        placesOf(story, cast, {
          speakers: speakersOf(story, cast),
          claims: claimsOf([story], cast, { claims: [], denials: [] }),
        }),
      ),
    ),
    ({ properties }) => properties.dataDistance !== undefined,
  );
  expect(marked.map(({ tagName, properties }) => [tagName, properties.dataSpeaker, properties.dataDistance])).toEqual([
    ['mark', '2', 'paraphrase'],
    ['a', '2', 'paraphrase'],
  ]);
});
