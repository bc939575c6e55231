/** What a speaker was asked is no part of his answer, and whoever was asked about it is not the one who asks. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Whose words those are that stand in the content, with the model. */
function said(text: string): (readonly [string | null, string])[] {
  return found(text, {}, findAttributions).map(({ source, content }) => [source, content]);
}

describe('a question before the answer', () => {
  test.each<[text: string, source: string, answer: string]>([
    ['Pressed on whether the mayor would resign, Ann Burke said: “No.”', 'Ann Burke', '“No.”'],
    ['Quizzed on whether he would resign, Mr Burke said, “No.”', 'Mr Burke', '“No.”'],
    ['Grilled on whether taxes would rise, Ann Burke said: “It is over.”', 'Ann Burke', '“It is over.”'],
    ['Ann Burke spoke. Pressed on whether that was a no, she replied, “Not yet.”', 'she', '“Not yet.”'],
    ['But asked whether the mayor would go, Ann Lee said she was ill.', 'Ann Lee', 'she was ill'],
    ['When asked whether the mayor, who is ill, would go, Ann Lee said: “No.”', 'Ann Lee', '“No.”'],
    // these are said
    ['If the vote is lost, Ann Lee said, “it is over.”', 'Ann Lee', 'If the vote is lost … “it is over.”'],
    ['If asked, she would resign, Ann Lee said.', 'Ann Lee', 'If asked, she would resign'],
  ])('%s', (text, source, answer) => {
    expect(said(text)).toContainEqual([source, answer]);
  });

  test.each<[text: string, asked: string]>([
    ['Tripti Nair, when asked about the budget, quipped: “What budget?”', 'the budget'],
    ['Tom Ford, when asked why he left Leeds, said only: “Ask them.”', 'why he left Leeds'],
  ])('whoever is asked does not ask: %s', (text, asked) => {
    expect(said(text)).toContainEqual([null, asked]);
  });

  test.each<[text: string, source: string, content: string]>([
    ['Ann Lee, pressed on the matter, said it was over.', 'Ann Lee', 'it was over'],
    ['Ann Lee, asked about the plan by the BBC, said that it was over.', 'Ann Lee', 'that it was over'],
    // but who asks
    ['Ann Lee stood up, asked about the plan, and left.', 'Ann Lee', 'the plan'],
  ])('between the subject and its verb: %s', (text, source, content) => {
    expect(said(text).filter((one) => one[0] === source)).toEqual([[source, content]]);
  });

  test('who asks is named by “by”', () => {
    expect(said('Asked by Bo Ng whether she would go, Ann Lee said: “No.”')[0]?.[0]).toBe('Bo Ng');
  });

  test('a smile says nothing', () => {
    const sources = said('Ann Lee lost on Monday. Asked what she had said to Jo Stone at the net, she smiled.');
    expect(sources.filter(([source]) => source === 'she')).toEqual([]);
  });

  test('a question does not end what was said in the sentence before', () => {
    const text = 'Ng has said he would not. Asked during the debate if he would veto one, Ng said, “I won’t have to.”';
    expect(said(text)).toContainEqual(['Ng', 'he would not']);
  });
});

describe('“he” who answers is not whom he was asked about', () => {
  const speakerOf = (text: string): string | null | undefined => {
    const { actors, attributions } = analyze(text, { published: '2026-03-10' });
    const last = attributions.at(-1);
    return last?.actorId === null ? null : actors.find(({ id }) => id === last?.actorId)?.name;
  };

  test.each<[text: string, speaker: string | null]>([
    ['Rob Prior was angry. Asked whether he had sworn at referee Samuel Holt, he replied: “No.”', 'Rob Prior'],
    ['Keith Prior was booked. Asked about his row with Rob Holt, he said: “It is over.”', 'Keith Prior'],
    ['Keith Prior left. When asked whether he regretted pushing Sam Holt, he shrugged. “No,” he said.', 'Keith Prior'],
    ['It rained. Asked about his row with Rob Holt, he said: “It is over.”', null],
    ['Ann Lee spoke in Leeds. Asked about Rob Holt, Keith Prior said: “He is well.”', 'Keith Prior'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});
