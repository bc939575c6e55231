/** What the committed model and the rules make together of sentences that neither was made from. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../../src/analysis/attribution/attributions.ts';
import { found } from '../found.ts';
import type { Found } from '../found.ts';

const outermost = (text: string): Found[] => found(text, {}, findAttributions).filter(({ parent }) => parent === null);

describe('who says what', () => {
  test.each<[text: string, ...expected: [source: string | null, cue: string | null, content: string][]]>([
    ['“We are ready,” Ms Lee said.', ['Ms Lee', 'said', '“We are ready,”']],
    ['“We are ready,” she said, “and we always were.”', ['she', 'said', '“We are ready,” … “and we always were.”']],
    ['“We are ready,” said Ms Lee. “We always were.”', ['Ms Lee', 'said', '“We are ready,” … “We always were.”']],
    ['‘We are ready,’ said Ms Lee.', ['Ms Lee', 'said', '‘We are ready,’']],
    ['The race is tight, Ms Lee said.', ['Ms Lee', 'said', 'The race is tight']],
    ['Ms Lee told the FT that the plan was dead.', ['Ms Lee', 'told', 'that the plan was dead']],
    ['The minister believes that the bridge is safe.', ['The minister', 'believes', 'that the bridge is safe']],
    ['The bank closed on Monday and opened again on Friday.'],
    ['The ship left the harbour at dawn with forty people on board.'],
  ])('%s', (text, ...expected) => {
    expect(outermost(text).map(({ source, cue, content }) => [source, cue, content])).toEqual(expected);
  });
});

test('what somebody is asked about is all of it', () => {
  const text = 'Radio host Hugh Hewitt asked Ann Lee about statements she had made on Friday.';
  expect(found(text, {}, findAttributions).map(({ content }) => content)).not.toContain('she had made on Friday');
});

describe('what the tagger would give to another cue', () => {
  test.each<[text: string, ...expected: [source: string | null, cue: string | null, content: string][]]>([
    [
      'The government said in March 2025 that the move would cut red tape; the agency’s chief, Bo Ng, has said that the work will go on.',
      ['The government', 'said', 'that the move would cut red tape'],
      ['the agency’s chief, Bo Ng,', 'has said', 'that the work will go on'],
    ],
    [
      'Ann Lee, the founder, told a visiting group on Saturday that “the gun has had its day”, according to Bo Ng, one of its members.',
      [
        'Bo Ng',
        'according to',
        'Ann Lee, the founder, told a visiting group on Saturday that “the gun has had its day”',
      ],
    ],
    ['Mr Ng told his producer, Ann Lee: “Sid is lying.”', ['Mr Ng', 'told', '“Sid is lying.”']],
    ['Ms Lee said it was over, according to Mr Ng.', ['Mr Ng', 'according to', 'Ms Lee said it was over']],
  ])('%s', (text, ...expected) => {
    expect(outermost(text).map(({ source, cue, content }) => [source, cue, content])).toEqual(expected);
  });

  test('a report that cites others', () => {
    const text = 'Bloomberg reported on Monday, citing people familiar with it, that Intel would sell the unit.';
    const reported = outermost(text).filter(({ cue }) => cue === 'reported');
    expect(reported.map(({ content }) => content)).toEqual(['that Intel would sell the unit']);
    expect(outermost(text).filter(({ content }) => content.includes('Intel'))).toHaveLength(1);
  });
});

test('the whole turn of whom a label names, in each turn', () => {
  const text =
    'Ann Conti: You would have to see him. I told him it was a mistake.\n\nInterviewer: Why did he do it?\n\n' +
    'Ann Conti: I do not know. He never said.\n\nInterviewer: And then?\n\nAnn Conti: We left. It was late.';
  expect(outermost(text).map(({ source, content }) => [source, content])).toEqual([
    ['Ann Conti', 'You would have to see him. I told him it was a mistake'],
    ['Interviewer', 'Why did he do it?'],
    ['Ann Conti', 'I do not know. He never said'],
    ['Interviewer', 'And then?'],
    ['Ann Conti', 'We left. It was late'],
  ]);
  // headings of other things
  expect(outermost('Price: 40 pounds. It is good.\n\nPlace: Leeds.\n\nFood: Fish.')).toEqual([]);
});

describe('who found it', () => {
  const text = 'Ms Lee said that Mr Ng claimed it was over.';
  const all = found(text, {}, findAttributions);

  test('both the tagger and a rule', () => {
    const one = all.find(({ source }) => source === 'Ms Lee');
    expect(one?.attribution.rule).toMatch(/^model\+verb-/u);
    expect(one?.attribution.confidence).toBeGreaterThan(0.5);
  });

  test('a rule alone what lies inside another attribution, which the tagger never learnt', () => {
    const one = all.find(({ source }) => source === 'Mr Ng');
    expect([one?.attribution.rule, one?.parent]).toEqual(['verb-clause', 'that Mr Ng claimed it was over']);
  });

  test('the words of the cue decide certainty, whoever found it', () => {
    const [one] = outermost('Ms Lee denied that the plan was dead.');
    expect(one?.attribution.certainty).toBe('denied');
  });
});
