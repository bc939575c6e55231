import { describe, expect, it } from 'vitest';

import { nationalBodies } from '../../../src/analysis/actors/national-bodies.ts';
import { textOf, wordsOf } from './naming.ts';

const found = (text: string): string[] => {
  const words = wordsOf(text);
  return nationalBodies({ words }).map((run) => textOf(text, words, run));
};

describe('bodies whose name ends in their country', () => {
  it.each([
    ['Cancer Research UK said the ban worked.', 'Cancer Research UK'],
    ['A spokesman for Diabetes UK agreed.', 'Diabetes UK'],
    ["Parkinson's UK said so.", "Parkinson's UK"],
    ["He asked Alzheimer's Research UK, a charity.", "Alzheimer's Research UK"],
    ['Save the Children UK said no.', 'Save the Children UK'],
    ['Natural England said it would wait.', 'Natural England'],
    ['Public Health England agreed.', 'Public Health England'],
    ['Cricket Australia apologised.', 'Cricket Australia'],
    ['Google UK agreed.', 'Google UK'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The hospital in Loughborough UK closed.',
    "Trump's UK visit was put off.",
    'Yesterday UK ministers met.',
    'A Conservative UK government fell.',
    'The Google UK office closed.',
    'John Smith UK was there.',
    'The British UK Athletics team won.',
    'He moved from England to Australia.',
    'They play Cricket in Australia.',
    'Nazi Germany fell. Middle England wept. East Germany fell.',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
