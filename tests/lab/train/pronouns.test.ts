import { describe, expect, it } from 'vitest';

import { examplesOf, readArticle } from '../../../src/lab/train/pronouns/examples.ts';
import { trainPronouns } from '../../../src/lab/train/pronouns/learner.ts';
import type { GoldMention, GumDocument } from '../../../src/lab/corpora/gum.ts';

const TEXT = 'Angela Merkel met Emmanuel Macron. She was tired. It was late.';

/** The mention of some words, all of them its head. */
function mention(words: string, chain: string, hpos: string): GoldMention {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  return { start, end, hs: start, he: end, hpos, type: 'person', chain };
}

const gold: GumDocument = {
  id: 'made-up',
  text: TEXT,
  dct: '2019-02-17',
  mentions: [
    mention('Angela Merkel', '1', 'PROPN'),
    mention('Emmanuel Macron', '2', 'PROPN'),
    mention('She', '1', 'PRON'),
  ],
};

describe('examples of pronouns', () => {
  const examples = examplesOf(readArticle(gold));

  it('are the pronouns of a text, each with whom it means', () => {
    const answers = examples.map(({ question, right }) =>
      right.map((at) => question.candidates[at]?.referent.draft?.mentions[0]?.text),
    );
    expect(answers).toEqual([['Angela Merkel'], []]);
  });

  it('teach the same weights again', () => {
    const many = Array.from({ length: 5 }, () => examples).flat();
    expect(trainPronouns(many)).toEqual(trainPronouns(many));
  });
});
