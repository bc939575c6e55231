import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** A second sentence, and whether its "he" is whoever spoke in the first one; else it is whoever its phrase names. */
const others: string[] = [
  'Replying to Labour’s Paul Jones, he said it was over.',
  'Responding to a question by the reporter Paul Jones, he said it was over.',
  'Answering a question from Paul Jones, he said it was over.',
  'Later, speaking alongside Paul Jones, he said it was over.',
  'Standing next to his lawyer, Paul Jones, he said it was over.',
  'In a letter to Prime Minister Paul Jones, he wrote that it was over.',
  'In an email to the chairman, Paul Jones, he said it was over.',
  'In a letter sent to Paul Jones on Monday, he wrote that it was over.',
  'At a meeting with Paul Jones, the mayor, he said it was over.',
  'In a statement read by his lawyer, Paul Jones, he said it was over.',
];
const named: string[] = [
  'In a speech by Paul Jones, he said it was over.',
  'In a letter from Paul Jones, he said it was over.',
  'In Paul Jones’s letter, he said it was over.',
  'Following the arrest of Paul Jones, he said it was over.',
  'After a dinner for Paul Jones, he said it was over.',
  // whoever is the subject in between
  'In a letter to the bank, Paul Jones resigned, he said.',
  // what happens to him rather than what he says
  'In a blow to Paul Jones, he lost the vote.',
  'Sterling Jones, the poet, spoke. In Sterling Jones, he said it was over.',
];

describe('a phrase in front of “he said”', () => {
  it.each(others)('Tom Ross spoke. %s', (sentence) => {
    const mentions = mentionsByName(`Tom Ross spoke. ${sentence}`);
    expect(mentions['Tom Ross']?.at(-1)).toBe('he');
    expect(mentions['Paul Jones']).toEqual(['Paul Jones']);
  });

  it('is the same “he” in what he says', () => {
    const mentions = mentionsByName(
      'Tom Ross spoke. In a letter to the mayor, Paul Jones, he said he was ill. He slept.',
    );
    expect(mentions['Tom Ross']).toEqual(['Tom Ross', 'he', 'he', 'He']);
  });

  it.each(named)('Tom Ross spoke. %s', (sentence) => {
    expect(mentionsByName(`Tom Ross spoke. ${sentence}`)['Tom Ross']).toEqual(['Tom Ross']);
  });
});
