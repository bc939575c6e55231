import { describe, expect, test } from 'vitest';

import type { Span } from '../../src/analysis/schema.ts';
import { mouthOf } from '../../src/view/statements/chain.ts';
import { sourceInWords } from '../../src/view/statements/unnamed.ts';
import { attributionOf } from '../support/attribution.ts';
import { cast, story } from './story.ts';

describe('a source that the text doesn’t name', () => {
  const TEXT =
    'A Whitehall source said so. He, said the source, who was not named, again. Officials who signed it agreed.';
  const spanOf = (words: string): Span => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  };
  const from = (words: string, actorId: string | null = 'unnamed-source') =>
    attributionOf(words, spanOf('so'), { source: spanOf(words), actorId });
  const label = (words: string, actorId?: string | null) => {
    const attributions = [from('the source, who was not named,'), from('A Whitehall source'), from('He')];
    return sourceInWords({ text: TEXT, attributions }, from(words, actorId));
  };

  test('is called by its first words wherever it speaks', () => {
    expect(label('the source, who was not named,')).toBe('A Whitehall source');
    expect(label('He')).toBe('A Whitehall source');
  });

  test('is not taken for another', () => {
    expect(label('the source, who was not named,', null)).toBe('the source');
    expect(label('Officials who signed it', 'unnamed-officials')).toBe('Officials who signed it');
    expect(label('He', null)).toBe('He');
  });

  const mouth = (source: string | null) => {
    const text = `${source ?? ''} said so.`;
    const told = { ...story, data: { ...story.data, analysis: { ...story.data.analysis, text, attributions: [] } } };
    const spoken = source === null ? null : { start: 0, end: source.length };
    return mouthOf(told, attributionOf('one', { start: 0, end: text.length }, { source: spoken }), cast);
  };

  test.each(['It', 'he', 'who', 'whose', 'which', 'Nobody', 'No one', 'some', 'Everyone'])(
    'is not identified where the text has only “%s”',
    (words) => {
      expect(mouth(words)).toMatchObject({ known: 'not identified', label: null, called: 'not identified' });
    },
  );

  test('is described, not named, by words that tell who that is', () => {
    const words = 'senior administration officials';
    expect(mouth(words)).toMatchObject({ actor: null, known: 'described', label: words, called: `“${words}”` });
  });

  test('is nobody where the text gives none', () => {
    expect(mouth(null)).toMatchObject({ known: 'nothing', label: null, called: 'no source given' });
  });
});
