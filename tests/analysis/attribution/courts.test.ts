/** How courts and papers tell what was said before them, and to whom. */
import { expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { outermost } from './cases.ts';
import { found } from './found.ts';

outermost('what was heard or found, at the end', [
  [
    'He lied to pensioners and took their savings, Teesside Crown Court heard.',
    ['Teesside Crown Court', 'heard', 'He lied to pensioners and took their savings'],
  ],
  ['The nurse lied to police, a court has heard.', ['a court', 'has heard', 'The nurse lied to police']],
  ['He took the money, Leeds Crown Court was told.', [null, 'was told', 'He took the money']],
  [
    'Sea levels are rising faster than thought, a study has found.',
    ['a study', 'has found', 'Sea levels are rising faster than thought'],
  ],
  ['Prices are falling, new figures show.', ['new figures', 'show', 'Prices are falling']],
  [
    'The drug is safe, researchers have found, but only for adults.',
    ['researchers', 'have found', 'The drug is safe … but only for adults'],
  ],
  [
    "Having the hardware, he points out, doesn't mean having the software.",
    ['he', 'points out', "Having the hardware … doesn't mean having the software"],
  ],
  ['A letter seen by Reuters states that it was over.', ['A letter seen by Reuters', 'states', 'that it was over']],
  ['The third said it was over.', ['The third', 'said', 'it was over']],
  ['She praised the Gulf states that signed it.', ['She', 'praised', 'the Gulf states that signed it']],
  ['The court heard he had sent 300 texts.', ['The court', 'heard', 'he had sent 300 texts']],
  ['The inquest at Leeds heard she was 12.', ['The inquest at Leeds', 'heard', 'she was 12']],
  ['The court heard Pike told police: “I did it.”', ['The court', 'heard', 'Pike told police: “I did it.”']],
  ['The hearing was told she was ill.', [null, 'was told', 'she was ill']],
  ['The court was told Nagy had lied.', [null, 'was told', 'Nagy had lied']],
  ['The inquest was told by Ms Lee the bank failed.', ['Ms Lee', 'was told', 'the bank failed']],
  // somebody who hears or finds a thing reports nothing
  ['The crowd heard he had left.'],
  ['The court heard the case on Monday.'],
  ['The band played on, and the crowd heard.'],
  ['The gun was lost, and police found it in Leeds.'],
  ['She left the show, her last show, on Monday.'],
]);

outermost('whom somebody agrees with or tells', [
  [
    'Dr Gray agreed with Mr Tansey that the department was like a war zone.',
    ['Dr Gray', 'agreed', 'that the department was like a war zone'],
  ],
  ['Ms Lee agreed with the view that the plan was dead.', ['Ms Lee', 'agreed with', 'the view that the plan was dead']],
  [
    'Dr Gray agreed with counsel for the family, Damien Tansey, that it was over.',
    ['Dr Gray', 'agreed', 'that it was over'],
  ],
  ['Ms Lee agreed with the plan.', ['Ms Lee', 'agreed with', 'the plan']],
  [
    'Nisha Patel told the court Mrs Doyle was a dangerous woman.',
    ['Nisha Patel', 'told', 'Mrs Doyle was a dangerous woman'],
  ],
  ['Ms Lee told the Guardian Mr Ng had left.', ['Ms Lee', 'told', 'Mr Ng had left']],
  ['Ms Lee told her deputy Bo Ng that it was over.', ['Ms Lee', 'told', 'that it was over']],
  ['Ms Lee told a meeting Labour would win.', ['Ms Lee', 'told', 'Labour would win']],
  ['Ms Lee told the court Mr Ng had said that it was over.', ['Ms Lee', 'told', 'Mr Ng had said that it was over']],
  ['Ms Lee told Bo Ng it was over.', ['Ms Lee', 'told', 'it was over']],
  ['Ms Lee told BBC News the plan was dead.', ['Ms Lee', 'told', 'the plan was dead']],
  ['He told the jury by video link that he was scared.', ['He', 'told', 'that he was scared']],
  ['Ms Lee told MPs in a letter that it was over.', ['Ms Lee', 'told', 'that it was over']],
  [
    'The trial before Mr Justice Goddard is expected to last 10 weeks.',
    [null, 'is expected', 'The trial before Mr Justice Goddard … to last 10 weeks'],
  ],
]);

outermost('deeds in court', [
  ['His wife, Maureen Hallam, shook her head as the sentence was passed.'],
  ['She pleaded guilty to two counts of fraud.'],
  ['Police contacted the woman on Tuesday.'],
  ['Sharon Doyle was acquitted of all charges.'],
  ['Terence Doyle was convicted of conspiracy to defraud.'],
  ['Two brothers have gone on trial accused of murdering a man.'],
  ['Ms Lee accused Mr Ng of lying.', ['Ms Lee', 'accused', 'Mr Ng of lying']],
  ['Mr Ng was accused by Ms Lee of lying.', ['Ms Lee', 'was accused', 'Mr Ng … of lying']],
  ['Mr Prior denied gross misconduct.', ['Mr Prior', 'denied', 'gross misconduct']],
  [
    'Interviewed by police, the nurse said she had been curious and denied harming anyone.',
    ['the nurse', 'said', 'she had been curious'],
    ['the nurse', 'denied', 'harming anyone'],
  ],
]);

test('who is quoted by whom', () => {
  const seen = found('Mr Ng quotes one guest as saying the food was cold.', {}, findAttributions);
  expect(seen.map(({ source, content }) => [source, content])).toEqual([
    ['Mr Ng', 'one guest as saying the food was cold'],
    ['one guest', 'the food was cold'],
  ]);
});

test('who spoke in what is told to somebody', () => {
  const seen = found('Ms Lee told the court Mr Ng had said that it was over.', {}, findAttributions);
  expect(seen.map(({ source, content }) => [source, content])).toEqual([
    ['Ms Lee', 'Mr Ng had said that it was over'],
    ['Mr Ng', 'that it was over'],
  ]);
});

test('a subject does not end with a conjunction', () => {
  const seen = found('The minister was criticised by the union and said he was sorry.', {}, findAttributions);
  expect(seen.find(({ content }) => content === 'he was sorry')?.source).toBe('The minister');
});

test('a thing that is shown is not said', () => {
  const seen = found('She said that he had threatened her and had shown her a knife.');
  expect(seen.map(({ content }) => content)).not.toContain('her a knife');
});

test('a date belongs to no source', () => {
  const seen = found('In April 2025 Sana said a plot had been foiled.', {}, findAttributions);
  expect(seen.map(({ source }) => source)).toEqual(['Sana']);
  const paper = found('On Sunday the Sunday Times said a plot had been foiled.', {}, findAttributions);
  expect(paper.map(({ source }) => source)).toEqual(['the Sunday Times']);
});
