import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { annotationsOf } from '../../src/publish/annotations.ts';
import { quoteSelectorsIn } from '../../src/publish/quote-selector.ts';
import { articleText, parseHtml } from '../support/html.ts';
import { absolute, cast, everyStory } from './site.ts';

/** Where `words` begin in `text`. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

describe('a quotation is described so that it stands in one place', () => {
  const LONG = 'one two three four five six seven eight nine ten eleven twelve';
  test.each([
    ['alone', 'It rains.', 'It rains', 0, '', '.'],
    ['within its paragraph', 'First.\n\nIt rains now.\n\nLast.', 'rains', 0, 'It ', ' now.'],
    ['twice, told apart by what is near', 'a rose is a rose', 'rose', 1, 'a rose is a ', ''],
    ['twice, in paragraphs that differ', 'A rose.\n\nNo rose.', 'rose', 1, 'No ', '.'],
    ['twice, in paragraphs that are the same', 'A rose.\n\nA rose.', 'rose', 1, 'A rose.\n\nA ', '.'],
    [
      'twice, told apart by what is far',
      `x ${LONG} rose ${LONG} y ${LONG} rose ${LONG}`,
      'rose',
      1,
      `y ${LONG} `.slice(-32),
      ` ${LONG}`.slice(0, 32),
    ],
    ['after a character of two units', '😀'.repeat(40) + 'x', 'x', 0, '😀'.repeat(16), ''],
  ])('%s', (_name, text, words, index, prefix, suffix) => {
    const start = placesOf(words, text)[index] ?? -1;
    const selector = quoteSelectorsIn(text)({ start, end: start + words.length });
    expect(selector.exact).toBe(words);
    expect(placesOf(selector.prefix + selector.exact + selector.suffix, text)).toEqual([
      start - selector.prefix.length,
    ]);
    if (!text.includes(LONG)) expect([selector.prefix, selector.suffix]).toEqual([prefix, suffix]);
  });
});

describe('a quotation that the page repeats', () => {
  const text = 'It rained on Monday, Ann Lee said. The bridge fell.\n\nIt snowed.';
  const described = (words: string, elsewhere: string[]) => {
    const start = text.indexOf(words);
    const { prefix, exact, suffix } = quoteSelectorsIn(text, elsewhere)({ start, end: start + words.length });
    return [prefix, exact, suffix];
  };

  test('is described with more than is repeated', () => {
    expect(described('It rained', [])).toEqual(['', 'It rained', text.slice(9, 9 + 32)]);
    const told = 'It rained on Monday, Ann Lee said. The bridge fell';
    expect(described('It rained', [told])).toEqual(['', 'It rained', ' on Monday, Ann Lee said. The bridge fell.']);
  });

  test('is described as well as its paragraph allows, where all of it is repeated', () => {
    expect(described('It snowed', ['It snowed.'])).toEqual(['', 'It snowed', '.']);
  });
});

test('whatever the text repeats, a description stands in one place', () => {
  const words = fc.constantFrom(
    'a ',
    'b ',
    'rain ',
    'fell.\n',
    '\n\n',
    '  ',
    '😀',
    '\u00a0',
    'Ann Lee said. ',
    'x',
    '\t',
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 200, size: 'max' }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 30 }), (text, from, length) => {
      const start = from % text.length;
      const end = Math.min(text.length, start + length);
      const { prefix, exact, suffix } = quoteSelectorsIn(text, [text.slice(0, 50)])({ start, end });
      expect(prefix + exact + suffix).toBe(text.slice(start - prefix.length, end + suffix.length));
      expect(placesOf(inOneLine(prefix + exact + suffix), inOneLine(text))).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

describe('a long text that says the same again and again', () => {
  const PASSAGE =
    'The bridge fell on Monday, Ann Lee said. “It rained,” she told the council. Nobody was hurt, it said.\n\n';
  const QUOTED = '“It rained,”';

  /** What describing every quotation in it takes and gives, each for one character of the text. */
  function measured(words: number): { steps: number; longest: number } {
    const text = PASSAGE.repeat(Math.ceil(words / PASSAGE.split(' ').length));
    const spans = placesOf(QUOTED, text).map((start) => ({ start, end: start + QUOTED.length }));
    let steps = 0;
    const describeSpan = quoteSelectorsIn(
      text,
      spans.map(() => QUOTED),
      (characters) => (steps += characters),
    );
    const lengths = spans.map(describeSpan).map(({ prefix, exact, suffix }) => (prefix + exact + suffix).length);
    return { steps: steps / text.length, longest: Math.max(...lengths) };
  }

  test('takes twice the steps where it is twice as long, and gives no selector half of it', () => {
    const [once, twice] = [measured(12_000), measured(24_000)];
    expect(twice.steps / once.steps).toBeLessThan(1.2);
    expect(twice.longest).toBe(once.longest);
    expect(twice.longest).toBeLessThan(5000);
  });
});

describe.each(everyStory.map((story) => ({ id: story.id, story })))('$id', ({ story }) => {
  const { text } = story.data.analysis;
  const targets = annotationsOf(story, cast, absolute).first.items.flatMap(({ target }) => target);

  test('every annotation has its words at its position', () => {
    expect(targets.length).toBeGreaterThan(0);
    for (const { selector } of targets) {
      const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
      const position = selector.find(({ type }) => type === 'TextPositionSelector');
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
        throw new Error('no selectors');
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
  });

  test('every annotation stands in one place of the article', () => {
    const article = inOneLine(story.data.blocks.map(({ html }) => articleText(parseHtml(html))).join('\n'));
    for (const { selector } of targets) {
      const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
      if (quote?.type !== 'TextQuoteSelector') throw new Error('no selector');
      const { prefix, exact, suffix } = quote;
      expect(placesOf(inOneLine(prefix + exact + suffix), article), exact).toHaveLength(1);
    }
  });
});
