import { describe, expect, test } from 'vitest';

import { withLead } from '../../src/analysis/attribution/lead.ts';
import { readText } from '../../src/analysis/reader/read-document.ts';
import type { Attribution, Span } from '../../src/analysis/schema.ts';
import { sentenceInWords, sentenceOf } from '../../src/view/statements/sentence.ts';
import { attributionOf } from '../support/attribution.ts';
import { dateMentionOf } from '../support/date-mention.ts';

interface Marked {
  content: string | string[];
  cue?: string;
  source?: string;
  date?: string;
  /** True where the cue says that it is not so. */
  denies?: boolean;
  more?: Partial<Attribution>;
}

/** Words are found by themselves, each behind the one before it where there are several. */
function sentence(text: string, { content, cue, source, date, denies = false, more }: Marked) {
  const spanOf = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const optional = (words: string | undefined) => (words === undefined ? null : spanOf(words));
  const spans = [content].flat().map((words) => spanOf(words));
  const [first = { start: 0, end: 1 }] = spans;
  const attribution = attributionOf('one', first, {
    content: spans,
    cue: optional(cue),
    certaintyCue: denies ? optional(cue) : null,
    source: optional(source),
    ...more,
  });
  const dates = date === undefined ? [] : [dateMentionOf(spanOf(date))];
  return sentenceOf({ text }, withLead(readText(text, { published: '2019-02-17' }), dates, attribution));
}
const words = (text: string, marked: Marked): string => sentenceInWords(sentence(text, marked));

describe('a denial', () => {
  const denied = { certainty: 'denied' } as const;

  test('is in the sentence by its own verb', () => {
    const one = sentence('The firm denies that it is a threat.', {
      content: 'that it is a threat',
      cue: 'denies',
      denies: true,
      more: denied,
    });
    expect(sentenceInWords(one)).toBe('denies that it is a threat');
    expect(one.parts.filter(({ isSaid }) => isSaid).map((part) => part.words)).toEqual(['it is a threat']);
  });

  test.each([
    ['does not believe', 'The firm does not believe that it is a threat.', 'does not believe that it is a threat'],
    ['rejecting', 'It spoke, rejecting the idea that it is a threat.', 'rejecting the idea that it is a threat'],
  ])('by %s', (cue, text, expected) => {
    expect(words(text, { content: 'that it is a threat', cue, denies: true, more: denied })).toBe(expected);
  });

  test('is said to be one where no word before it does', () => {
    const text = 'It is a threat, which the firm denies. The firm says that so it is.';
    expect(words(text, { content: 'It is a threat', cue: 'denies', more: denied })).toBe('Denied: It is a threat');
    expect(words(text, { content: 'so it is', cue: 'says', more: denied })).toBe('Denied: says that so it is');
    expect(words(text, { content: 'so it is', more: denied })).toBe('Denied: so it is');
  });

  test('is none where somebody states it', () => {
    expect(words('The firm says that it is.', { content: 'that it is', cue: 'says' })).toBe('says that it is');
  });
});

describe('the verb of a statement', () => {
  test.each<[string, string, Marked]>([
    ['criticised the campaign', 'Xu criticised the campaign.', { content: 'the campaign', cue: 'criticised' }],
    [
      'told the conference that it would fall',
      'Lee told the conference that it would fall.',
      { content: 'that it would fall', cue: 'told' },
    ],
    [
      'called it “disconcerting”',
      'Lee called it “disconcerting”.',
      { content: 'it “disconcerting”', cue: 'called', more: { kind: 'quote', form: 'mixed' } },
    ],
    [
      'spoke of “a wider issue”',
      'Lee spoke of “a wider issue”.',
      { content: '“a wider issue”', cue: 'spoke', more: { kind: 'quote', form: 'direct' } },
    ],
  ])('stands before it: %s', (expected, text, marked) => {
    expect(words(text, marked)).toBe(expected);
  });

  test.each<[string, string, Marked]>([
    [
      'told … that it would fall',
      'Lee told the council on Saturday that it would fall.',
      { content: 'that it would fall', cue: 'told', date: 'Saturday' },
    ],
    ['said … that it fell', 'Lee said, of the bridge, that it fell.', { content: 'that it fell', cue: 'said' }],
    ['said that it fell', 'Lee said, that it fell.', { content: 'that it fell', cue: 'said' }],
  ])('without what needs its day, and without asides: %s', (expected, text, marked) => {
    expect(words(text, marked)).toBe(expected);
  });

  test('stands inside it where the sentence goes on around the verb', () => {
    const one = sentence('Ann Lee, the mayor, is said to be leaving.', {
      content: ['Ann Lee, the mayor', 'leaving'],
      cue: 'is said to be',
    });
    expect(sentenceInWords(one)).toBe('Ann Lee, the mayor, is said to be leaving');
    expect(one.hasCue).toBe(true);
  });

  test.each<[string, string, Marked]>([
    ['a verb behind', 'The bridge fell, Lee said.', { content: 'The bridge fell', cue: 'said', source: 'Lee' }],
    [
      'words that are no verb',
      'According to Lee, the bridge fell.',
      { content: 'the bridge fell', cue: 'According to', source: 'Lee' },
    ],
    [
      'a whole sentence in marks',
      'Lee said: “It fell.”',
      { content: '“It fell.”', cue: 'said', more: { kind: 'quote', form: 'direct' } },
    ],
    ['a verb of another sentence', 'Lee spoke. The bridge fell.', { content: 'The bridge fell', cue: 'spoke' }],
    ['no verb at all', 'The bridge fell.', { content: 'The bridge fell' }],
  ])('is not made up: %s', (_, text, marked) => {
    const one = sentence(text, marked);
    expect(one.parts).toHaveLength(1);
    expect(one.hasCue).toBe(false);
  });

  test('is no part of it in an aside', () => {
    const marked = { content: ['What matters', 'is the rule'], cue: 'said', source: 'she' };
    expect(words('What matters, she said, is the rule.', marked)).toBe('What matters … is the rule');
  });
});
