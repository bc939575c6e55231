/** Conversations written down, and labels before a colon that name nobody who speaks. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Source, content and the source of what is around it, with the model. */
function said(text: string): (readonly [source: string | null, content: string, within: string | null])[] {
  const all = found(text, {}, findAttributions);
  return all.map(({ source, content, attribution }) => {
    const around = all.find((other) => other.attribution.id === attribution.parentId);
    return [source, content, around?.source ?? null];
  });
}

describe('turns', () => {
  test('each of them, and what one tells of others', () => {
    const text = [
      'KANE: Senator, did you vote for it?',
      'LEE: I did not.',
      'KANE: Why not?',
      'LEE: It was bad. Ann Burke said it was good. I think it was not.',
    ].join('\n\n');
    expect(said(text)).toEqual([
      ['KANE', 'Senator, did you vote for it?', null],
      ['LEE', 'I did not', null],
      ['KANE', 'Why not?', null],
      ['LEE', 'It was bad. Ann Burke said it was good. I think it was not', null],
      ['Ann Burke', 'it was good', 'LEE'],
    ]);
  });

  test('labels that tell more than a name', () => {
    const text = [
      'JO KANE, HOST: Did you vote for it?',
      'SEN. TOM LEE (R-AR): I did not.',
      'KANE (to Ng): Governor?',
      'LEE [interrupting]: Let me finish.',
    ].join('\n\n');
    expect(said(text).map(([source]) => source)).toEqual(['JO KANE', 'SEN. TOM LEE', 'KANE', 'LEE']);
  });

  test('questions and answers', () => {
    const text = 'Q: Why did you leave?\n\nA: I was tired.\n\nQ: And now?\n\nA: I sleep.';
    expect(said(text).map(([source, content]) => [source, content])).toEqual([
      ['Q', 'Why did you leave?'],
      ['A', 'I was tired'],
      ['Q', 'And now?'],
      ['A', 'I sleep'],
    ]);
  });

  test('the label is no part of whom a turn tells of', () => {
    const text = 'JO DANN: The union, the NZEI, says the advice came late.\n\nSAM GEE: Why?\n\nJO DANN: It rained.';
    expect(said(text)).toContainEqual(['The union, the NZEI,', 'the advice came late', 'JO DANN']);
  });

  test.each([
    'Bath: The march begins at noon.\n\nAberdeen: A vigil is held at six.\n\nBath: It ends at nine.',
    'When: Saturday at noon.\n\nWhere: The Hall.\n\nWhen: Sunday at noon.\n\nWhere: The Barn.',
    'Alisson: Made two good saves. 7\n\nVirgil van Dijk: Solid all day. 8\n\nSalah: Quiet. 5',
  ])('lists are none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('labels that name nobody who speaks', () => {
  test.each([
    'FAT JAB SHOCK: Patients ‘playing with fire’ on the black market',
    'FLU WARNING: Doctors ‘swamped’ by cases',
    'Gaza: Dozens hurt near aid site as ministers dispute toll',
    'Lagos: Police arrest five over kidnapping',
    'Q&A: Nkechi Lee, chef of the year',
    'Obituary: Bernard Holt, architect',
    'Interview: Ann Lee on her plans',
    'Patna: Three students drowned in the river, police said.',
  ])('%s', (text) => {
    const label = text.slice(0, text.indexOf(':'));
    expect(said(text).map(([source]) => source)).not.toContain(label);
  });

  test.each<[text: string, source: string]>([
    ['Keir Starmer: ‘We will cut taxes’', 'Keir Starmer'],
    ['Israel: ‘We will act’', 'Israel'],
    ['Poll: Bo Ng a turn-off for voters in Leeds', 'Poll'],
  ])('these do: %s', (text, source) => {
    expect(said(text).map(([one]) => one)).toContain(source);
  });

  test.each([
    ['SHIMLA: Seven persons were killed when a bus fell, police said.', 'Seven persons were killed when a bus fell'],
    ['MUMBAI, March 9: A fire broke out in a mill, officials said.', 'A fire broke out in a mill'],
    ['New Delhi, Mar 9 (PTI) A fire broke out in a mill, officials said.', 'A fire broke out in a mill'],
  ])('nor are they said: %s', (text, content) => {
    expect(said(text).map(([, one]) => one)).toEqual([content]);
  });
});
