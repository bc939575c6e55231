/** Whose a quotation is that a colon leads to without a verb of saying. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Who speaks the quotation, with the model, and all that counts as said with it. */
function quoted(text: string): (readonly [string | null, string])[] {
  return found(text, {}, findAttributions)
    .filter(({ attribution }) => attribution.kind === 'quote')
    .map(({ source, content }) => [source, content]);
}

describe('the subject of the sentence, not whom it tells of', () => {
  test.each<[text: string, source: string]>([
    ['Jamie Stone was not impressed by the visitors: “You cannot play like that.”', 'Jamie Stone'],
    ['Roy Stone had no sympathy for Manchester United: “You cannot play like that.”', 'Roy Stone'],
    ['Tom Frank paid tribute to his captain, Jan Holt: “You cannot play like that.”', 'Tom Frank'],
    ['The inspectors were delighted with the chef Clare Smyth: “You cannot play like that.”', 'The inspectors'],
    ['Gary Stone was scathing about Ruben Holt: “You cannot play like that.”', 'Gary Stone'],
    ['Gary Stone was critical of Ruben Holt: “You cannot play like that.”', 'Gary Stone'],
    ['Micah Stone was full of praise for Sam Holt: “You cannot play like that.”', 'Micah Stone'],
    ['Jo Stone was in no mood to criticise Phil Holt: “You cannot play like that.”', 'Jo Stone'],
    [
      'Ann Lee, the mayor, paid tribute to Bo Ng, who died on Monday: “You cannot play like that.”',
      'Ann Lee, the mayor,',
    ],
    // and those to whom the sentence leads
    ['Liverpool boss Arne Stone: “You cannot play like that.”', 'Liverpool boss Arne Stone'],
    ['Then came a reply from Bo Ng: “You cannot play like that.”', 'Bo Ng'],
    ['The winner was Bo Ng: “You cannot play like that.”', 'Bo Ng'],
    ['The timing of it does not surprise the pollster Bo Ng: “You cannot play like that.”', 'the pollster Bo Ng'],
    ['He told Bo Ng: “You cannot play like that.”', 'He'],
    ['Some of the fans punched a man, with Mr Ng reportedly yelling: “You cannot play like that.”', 'Mr Ng'],
  ])('%s', (text, source) => {
    expect(quoted(text)).toEqual([[source, '“You cannot play like that.”']]);
  });
});

describe('a quotation that another cue reports behind it', () => {
  test.each<[text: string, source: string]>([
    ['The mayor was blunt: “We are broke,” he said at a meeting on Monday.', 'he'],
    ['Ms Lee put it plainly: “We are broke,” she told reporters.', 'she'],
    ['Her deputy was less diplomatic: “We are broke,” Ann Burke said.', 'Ann Burke'],
    ['Ms Lee lamented the loss of the seat: “We are broke,” she said.', 'she'],
  ])('%s', (text, source) => {
    expect(quoted(text)).toContainEqual([source, '“We are broke,”']);
    expect(quoted(text)).toHaveLength(1);
  });

  test('what a cue before the colon reports stays within the report around it', () => {
    const all = quoted('When asked how it went, Mr Ng said: “There will be others,” the Times reported.');
    expect(all).toContainEqual(['Mr Ng', '“There will be others,”']);
    expect(all.map(([source]) => source)).toContain('the Times');
  });
});
