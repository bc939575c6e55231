import { describe, expect, it } from 'vitest';

import { inFull, stateAfter } from '../../../src/analysis/actors/in-full.ts';
import type { NameKind } from '../../../src/analysis/reader/name-labels.ts';
import type { Word } from '../../../src/analysis/actors/words.ts';
import { spanOf, textOf, wordsOf } from './naming.ts';

/** What the tagger says, what the name is in full, and its kind. */
const grown: [string, [said: string, kind: NameKind], string][] = [
  ['They look up to bin Laden still.', ['Laden', 'person'], 'person: bin Laden'],
  ['On Monday de Blasio said nothing.', ['Blasio', 'person'], 'person: de Blasio'],
  ['He praised van der Meer.', ['Meer', 'person'], 'person: van der Meer'],
  ['He nominated A. Noel Kramer for it.', ['Noel Kramer', 'person'], 'person: A. Noel Kramer'],
  ['It was Harold "Junior" Grant Jr. who left.', ['Harold', 'person'], 'person: Harold "Junior" Grant Jr.'],
  ['On that day Harold "Junior" Grant Monday left.', ['Harold', 'person'], 'person: Harold "Junior" Grant'],
  ['It was Harold "Junior" Grant who left.', ['Harold', 'person'], 'person: Harold "Junior" Grant'],
  ['It was William Mills “Big Cat” Cowley.', ['William Mills', 'person'], 'person: William Mills “Big Cat” Cowley'],
  ["He likes St Cuthbert's.", ['St Cuthbert', 'place'], "organization: St Cuthbert's"],
  ["He likes St Thomas' in summer.", ['St Thomas', 'person'], "organization: St Thomas'"],
  ["St John's, Newfoundland, is cold.", ['St John', 'place'], "place: St John's"],
  ['Great Ormond Street Hospital said no.', ['Ormond Street Hospital', 'place'], 'place: Great Ormond Street Hospital'],
  ['It sued Northern Mills, Inc. on Friday.', ['Northern Mills', 'organization'], 'organization: Northern Mills, Inc.'],
  ['It sued Beaufort, LLC of Ohio.', ['Beaufort', 'person'], 'organization: Beaufort, LLC'],
  ['It hired Holland & Hart, LLP last year.', ['Hart', 'person'], 'organization: Holland & Hart, LLP'],
];

// what a body is for
grown.push();

const unchanged: [string, [said: string, kind: NameKind]][] = [
  // somebody else, a day, a place
  ['The Sea Panel on Monday met.', ['Sea Panel', 'organization']],
  ['The Sea Committee on Iran met.', ['Sea Committee', 'organization']],
  ['The Department for Culture, Ann Lee and Bo Ng met.', ['Department for Culture', 'organization']],
  ['The Department for Culture, Treasury and Parliament met.', ['Department for Culture', 'organization']],
  ['The Ministry of Health and Sanofi met.', ['Ministry of Health', 'organization']],
  ['The Bank of England and Nato met.', ['Bank of England', 'organization']],
  ['The Department for Culture, which met, left.', ['Department for Culture', 'organization']],
  ['They went to the bin Laden used.', ['Laden', 'place']],
  ['Between the two, y Blasio.', ['Blasio', 'person']],
  ['Police searched the van Smith had rented.', ['Smith', 'person']],
  ['It was after World War I. Winston Churchill had resigned.', ['Winston Churchill', 'person']],
  ['Michael "Air" Jordan Foundation gave money.', ['Michael', 'person']],
  ['Donald Trump "Fake News" Awards angered them.', ['Donald Trump', 'person']],
  ['Fires burned near Adelaide, SA, on Monday.', ['Adelaide', 'place']],
  ['After Iraq, Corp. Davis left the army.', ['Iraq', 'place']],
  ['After meeting Barack Obama, AG Lynch resigned.', ['Barack Obama', 'person']],
  ['Smith called it "A Disgrace" before he left.', ['Smith', 'person']],
  ['Smith wrote "Peace" Tuesday.', ['Smith', 'organization']],
  ["He likes St Cuthbert's feast.", ['St Cuthbert', 'person']],
  ["He likes St Petersburg's.", ['St Petersburg', 'place']],
  ['Great Leeds has voted.', ['Leeds', 'place']],
  ['Lord Foster of all people left.', ['Lord Foster', 'person']],
  ['King Harald of Norway left.', ['King Harald', 'person']],
  ['He met Hart, Ohio governor.', ['Hart', 'person']],
  ['He met Hart, co author of the book.', ['Hart', 'person']],
];

const none = { endOf: () => undefined, kindOf: () => undefined };

function full(text: string, [said, kind]: [string, NameKind]): string[] {
  const words = wordsOf(text);
  return inFull(words, [{ ...spanOf(words, said), kind }], none).map(
    (name) => `${name.kind}: ${textOf(text, words, name)}`,
  );
}

describe('how far a name goes', () => {
  it.each(grown)('%s', (text, said, expected) => {
    expect(full(text, said)).toEqual([expected]);
  });

  it.each(unchanged)('no further: %s', (text, said) => {
    expect(full(text, said)).toEqual([`${said[1]}: ${said[0]}`]);
  });

  it.each([
    ['On Monday Alan Prior spoke.', 'Alan', 'Alan Prior'],
    ['In May Rose Prior spoke.', 'Rose', 'Rose'],
    ['On Monday Quentz Prior spoke.', 'Quentz', 'Quentz'],
  ])('goes on to a surname that the rules have, if only a first name stands before it: %s', (text, given, expected) => {
    const words = wordsOf(text);
    const said = { ...spanOf(words, given), kind: 'person' as const };
    const [name] = inFull(words, [said], { endOf: (first) => first + 2, kindOf: () => 'person' });
    expect(name && textOf(text, words, name)).toBe(expected);
  });

  it.each([
    ['Marine Manuel López spoke.', 'Marine Manuel López'],
    ['Will Manuel López speak?', 'Manuel López'],
    ['Incumbent Manuel López spoke.', 'Manuel López'],
    ['On Monday Ruvim Manuel López spoke.', 'Manuel López'],
    ['On Monday Marine Manuel López spoke.', 'Marine Manuel López'],
  ])('begins where the rules begin it, if a first name stands there: %s', (text, expected) => {
    const words = wordsOf(text);
    const said = { ...spanOf(words, 'Manuel López'), kind: 'person' as const };
    const [name] = inFull(words, [said], { endOf: () => undefined, kindOf: () => 'person' });
    expect(name && textOf(text, words, name)).toBe(expected);
  });
});

describe('the state after a town', () => {
  const after = (text: string, town: string): string | null => {
    const words: readonly Word[] = wordsOf(text);
    const state = stateAfter(words, spanOf(words, town).end);
    return state && textOf(text, words, state);
  };

  it.each([
    ['She is from Springfield, MA, he thinks.', 'Springfield', 'MA'],
    ['She is from Tampa, Fla., he thinks.', 'Tampa', 'Fla.'],
  ])('%s', (text, town, state) => {
    expect(after(text, town)).toBe(state);
  });

  it.each([
    ['She is from Springfield, or so he thinks.', 'Springfield'],
    ['She is from Springfield OR Salem.', 'Springfield'],
    ['She is from Springfield, Ohio.', 'Springfield'],
    ['In London, Miss Davis spoke.', 'London'],
    ['In Rome, Mass was said.', 'Rome'],
    ['In Springfield, PA systems failed.', 'Springfield'],
  ])('none: %s', (text, town) => {
    expect(after(text, town)).toBeNull();
  });
});
