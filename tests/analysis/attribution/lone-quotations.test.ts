/** Quotations in the next sentence, those that nobody says, and the comma that American printers set inside the marks. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Source, content and the content around it, with the model. */
function said(text: string): (readonly [string | null, string, string | null])[] {
  return found(text, {}, findAttributions).map(({ source, content, parent }) => [source, content, parent]);
}

describe('a quotation behind a report', () => {
  test.each<[text: string, source: string | null, quotation: string]>([
    ['Ann Lee said it was over. He said two were missing. “We asked. Nobody knew.”', 'He', '“We asked. Nobody knew.”'],
    [
      'The plan is “mad” and must go, Maria Lee said on Monday. “We will fight it.”',
      'Maria Lee',
      '“We will fight it.”',
    ],
    [
      'Mayor Ann Lee, who was elected in May, said it would close. “It is not safe.”',
      'Mayor Ann Lee, who was elected in May,',
      '“It is not safe.”',
    ],
    ['The mayor, Ann Lee, warned that it would close. “It is not safe.”', 'The mayor, Ann Lee,', '“It is not safe.”'],
    ['Ann Lee of the council said it would close. “It is not safe.”', 'Ann Lee of the council', '“It is not safe.”'],
    // the name is another's, or another speaks as well
    ['The lawyer, a friend of Ann Lee, said it would close. “It is not safe.”', null, '“It is not safe.”'],
    ['The mayor, who met Ann Lee, said it would close. “It is not safe.”', null, '“It is not safe.”'],
    ['Ann Lee, who told the BBC that it was over, left. “It is not safe.”', null, '“It is not safe.”'],
    [
      'The mayor, Ann Lee, said it would close, but Bo Ng said it would not. “It is not safe.”',
      null,
      '“It is not safe.”',
    ],
    // another acts in between
    [
      'Jo Stone said it was about “pipes”; Mrs Lee rolled her eyes. “He says these things.”',
      null,
      '“He says these things.”',
    ],
    // the nearest report is somebody's inside it
    [
      'She recalled how they laughed. “They said it was over. It was not.”',
      'She',
      '“They said it was over. It was not.”',
    ],
  ])('%s', (text, source, quotation) => {
    const all = said(text);
    expect(all).toContainEqual([source, quotation, null]);
  });
});

describe('how certain a quotation behind a report is', () => {
  test.each<[text: string, content: string, certainty: string]>([
    // the verb before it judges what it reports, and not this
    ['Ann Reed denied that the bridge was unsafe. “It was checked in May.”', '“It was checked in May.”', 'stated'],
    ['Ann Reed rejected the claim. “It is nonsense.”', '“It is nonsense.”', 'stated'],
    ['Ann Reed hinted that she would go. “I am tired.”', '“I am tired.”', 'stated'],
    ['Ann Reed doubts that it will work. “It is too late.”', '“It is too late.”', 'stated'],
    // its own hedge counts, and that nothing is said yet
    ['Ann Reed denied that it would work. “It may be too late.”', '“It may be too late.”', 'hedged'],
    ['Ann Reed will say that the bank failed. “It is too late.”', '“It is too late.”', 'hedged'],
    ['Ann Reed reportedly told friends that she was ill. “It is too late.”', '“It is too late.”', 'hearsay'],
    // what the verb reports stays as it is
    ['Ann Reed denied that the bridge was unsafe. “It was checked in May.”', 'that the bridge was unsafe', 'denied'],
    ['Ann Reed hinted that she would go. “I am tired.”', 'that she would go', 'hedged'],
    ['“It was checked in May,” Ann Reed denied.', '“It was checked in May,”', 'denied'],
  ])('%s %s', (text, content, certainty) => {
    const one = found(text, {}, findAttributions).find((other) => other.content === content);
    expect([one?.source, one?.attribution.certainty]).toEqual(['Ann Reed', certainty]);
  });
});

describe('a quotation that nobody says', () => {
  test('what is reported inside it does not make it somebody’s', () => {
    const text = 'It rained. “My mother says that work is play.”';
    expect(said(text)[0]).toEqual([null, '“My mother says that work is play.”', null]);
  });

  test('one that a second paragraph opens again is one', () => {
    const text = 'Bo Ng laughed.\n\n“It began in Leeds. He was asleep.\n\n“I took his horn.”\n\nIt rained.';
    expect(said(text)).toEqual([[null, '“It began in Leeds. He was asleep. … “I took his horn.”', null]]);
  });

  test('other marks in the next paragraph quote within it', () => {
    const text = 'It is late.\n\n"They asked the mayor about it.\n\n“We have no plan.”\n\nIt rained.';
    expect(said(text)).toContainEqual([null, '“We have no plan.”', null]);
  });

  test('a closing mark that faces the wrong way', () => {
    const text = '“It is odd,“ said Larry Noble, a lawyer in Leeds. He left.';
    expect(said(text).map(([source]) => source)).not.toContain(null);
  });
});

describe('a comma inside the marks', () => {
  test.each<[text: string, ...expected: [string, string][]]>([
    [
      'Rick Holt said it was “odd,” adding: “It is no fraud.”',
      ['Rick Holt', 'it was “odd,”'],
      ['Rick Holt', '“It is no fraud.”'],
    ],
    [
      'Rick Holt wrote on his blog that it was “odd,” adding: “It is no fraud.”',
      ['Rick Holt', 'that it was “odd,”'],
      ['Rick Holt', '“It is no fraud.”'],
    ],
    [
      'Rick Holt called it “odd,” adding, “It is no fraud.”',
      ['Rick Holt', 'it “odd,”'],
      ['Rick Holt', '“It is no fraud.”'],
    ],
    [
      'To wit, Rick Holt told the club that it was “odd,” adding, “It is no fraud.”',
      ['Rick Holt', 'that it was “odd,”'],
      ['Rick Holt', '“It is no fraud.”'],
    ],
    ['Rick Holt said it was “odd,” but true.', ['Rick Holt', 'it was “odd,” but true']],
  ])('%s', (text, ...expected) => {
    expect(said(text).map(([source, content]) => [source, content])).toEqual(expected);
  });
});
