import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** Who says what in turns, as the speaker's name and the beginning of his words. */
function turnsOf(text: string): [speaker: string | undefined, words: string][] {
  const { actors, attributions } = analyze(text, { published: '2016-05-01' });
  return attributions
    .filter(({ cue, form }) => cue === null && form === 'direct')
    .map(({ actorId, content: [first] }) => [
      actors.find(({ id }) => id === actorId)?.name,
      text.slice(first?.start, first?.end).split(' ').slice(0, 3).join(' '),
    ]);
}

const ANSWERS = [
  'How did you come to be involved?',
  'I was working at the museum, and they asked me to help.',
  'It took us nine years to sort the bones.',
  'What surprised you most?',
  'My colleagues and I were amazed by the teeth.',
];

describe('an interview', () => {
  it('has answers by whom the text says to be interviewed', () => {
    const text = ['The Harbour Post interviewed the biologist Mary Holt on Tuesday.', ...ANSWERS].join('\n\n');
    expect(turnsOf(text)).toEqual([
      ['Mary Holt', 'I was working'],
      ['Mary Holt', 'My colleagues and'],
    ]);
  });

  it('is none where nobody is said to be interviewed, or several are', () => {
    expect(turnsOf(['Mary Holt has found a whale.', ...ANSWERS].join('\n\n'))).toEqual([]);
    const two = 'The Harbour Post interviewed Mary Holt and Peter Lund on Tuesday.';
    expect(turnsOf([two, ...ANSWERS].join('\n\n'))).toEqual([]);
  });
});

describe('a transcript', () => {
  const intro = 'Senator Rosa Quill spoke on Sunday with the presenter Tom Farley about the new tax.';

  it('gives each turn to the one whose label it has', () => {
    const text = [
      intro,
      'TOM FARLEY: Did you vote for the tax?',
      'QUILL: I did not, and I never will.',
      'FARLEY: Your party says that you promised it.',
    ].join('\n\n');
    expect(turnsOf(text)).toEqual([
      ['Tom Farley', 'Did you vote'],
      ['Rosa Quill', 'I did not,'],
      ['Tom Farley', 'Your party says'],
    ]);
  });

  it('is no list of names with what belongs to them', () => {
    expect(turnsOf([intro, 'Quill: 1,769.', 'Farley: 1,501.', 'Quill: 547.'].join('\n\n'))).toEqual([]);
  });
});
