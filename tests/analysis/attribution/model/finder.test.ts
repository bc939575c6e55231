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
