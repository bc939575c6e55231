/** Who speaks where asides stand between the subject and its verb, and what stands in those asides. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** Source and content of the attribution whose cue ends with a word. */
function saidBy(text: string, cue: string): [source: string | null, content: string] | null {
  const { attributions } = analyze(text, { published: '2024-03-05' });
  const one = attributions.find((each) => each.cue && text.slice(each.cue.start, each.cue.end).endsWith(cue));
  if (!one) return null;
  return [
    one.source && text.slice(one.source.start, one.source.end),
    one.content.map(({ start, end }) => text.slice(start, end)).join('|'),
  ];
}

describe('who is named in an aside', () => {
  test.each<[text: string, cue: string, source: string, content: string]>([
    // the agent of a relative clause
    ['Ann Burke, who was endorsed by Bo Ng, said taxes would rise.', 'said', 'Ann Burke', 'taxes would rise'],
    ['Ann Burke, whose plan was criticised by Bo Ng, said it was over.', 'said', 'Ann Burke', 'it was over'],
    ['Ann Burke — who has been criticised by Bo Ng — said it was over.', 'said', 'Ann Burke', 'it was over'],
    ['Senator Ann Burke (who was endorsed by Bo Ng) said it was over.', 'said', 'Senator Ann Burke', 'it was over'],
    // who signs a statement
    ['The APC, in a statement by its spokesman, Felix Morka, said it was over.', 'said', 'The APC', 'it was over'],
    ['The governor, in a letter signed by his aide, Bo Ng, said it was over.', 'said', 'The governor', 'it was over'],
    ['The union, in a letter seen by Reuters, said it was over.', 'said', 'The union', 'it was over'],
    // but a subject is one
    ['Next door, in Leeds, Bo Ng, 45, said it was over.', 'said', 'Bo Ng, 45,', 'it was over'],
    ['No stranger to rows, in Leeds, Bo Ng, 45, said it was over.', 'said', 'Bo Ng, 45,', 'it was over'],
    ['In a statement signed by Bo Ng, the union said it was over.', 'said', 'the union', 'it was over'],
  ])('%s', (text, cue, source, content) => {
    expect(saidBy(text, cue)).toEqual([source, content]);
  });
});

describe('a comma inside the closing mark', () => {
  test.each<[text: string, cue: string, source: string, content: string]>([
    ['Ann Lee, who has called the rule "insane," said Shell would sue.', 'said', 'Ann Lee', 'Shell would sue'],
    ['Ann Lee, calling the plan "reckless," said it would fail.', 'said', 'Ann Lee', 'it would fail'],
    ['The post, titled "Our Mistake," says the data were wrong.', 'says', 'The post', 'the data were wrong'],
    [
      'An engineer, identified only as "Employee 4," warned executives that it was unsafe.',
      'warned',
      'An engineer',
      'that it was unsafe',
    ],
    // which ends what is said in a relative clause
    ['Ann Lee, who wrote that it was "finished," told staff she was sorry.', 'wrote', 'who', 'that it was "finished,"'],
    ['Ann Lee, who wrote that it was "finished," told staff she was sorry.', 'told', 'Ann Lee', 'she was sorry'],
    // but it closes no aside here
    ['"It is over," said Ann Lee.', 'said', 'Ann Lee', '"It is over,"'],
    ['The plan is "reckless," said Ann Lee, the mayor.', 'said', 'Ann Lee, the mayor', 'The plan is "reckless,"'],
  ])('%s', (text, cue, source, content) => {
    expect(saidBy(text, cue)).toEqual([source, content]);
  });
});

describe('a relative clause before the verb is no content', () => {
  test.each<[text: string, cue: string, source: string, content: string]>([
    ['Dr Reyes, who confirmed the deaths, said vaccines work.', 'said', 'Dr Reyes', 'vaccines work'],
    [
      'Dr Reyes, whose study was published on Monday, said children under five were at risk.',
      'said',
      'Dr Reyes',
      'children under five were at risk',
    ],
    [
      'A nurse, who was not named, warned ministers that the ward was full.',
      'warned',
      'A nurse',
      'that the ward was full',
    ],
    // but a clause is
    ['The reef is dying, said 43 scientists.', 'said', '43 scientists', 'The reef is dying'],
    [
      'The bridge, which opened in May, is closed, said the mayor.',
      'said',
      'the mayor',
      'The bridge, which opened in May, is closed',
    ],
    ['Lehman, too, collapsed, said Ann Lee.', 'said', 'Ann Lee', 'Lehman, too, collapsed'],
  ])('%s', (text, cue, source, content) => {
    expect(saidBy(text, cue)).toEqual([source, content]);
  });
});

describe('"as" and the source', () => {
  test.each<[text: string, cue: string, source: string, content: string]>([
    [
      'As one voter put it to me last week, "They are all the same."',
      'put it',
      'one voter',
      '"They are all the same."',
    ],
    [
      'As the Guardian reported last week, the minister has resigned.',
      'reported',
      'the Guardian',
      'the minister has resigned',
    ],
    ['As Ann Lee told the court, the car was hers.', 'told', 'Ann Lee', 'the car was hers'],
    ['As Politico first reported, the senator is to retire.', 'first reported', 'Politico', 'the senator is to retire'],
  ])('%s', (text, cue, source, content) => {
    expect(saidBy(text, cue)).toEqual([source, content]);
  });

  test('a clause that only tells when', () => {
    expect(saidBy('As Ann Lee spoke on Monday, the crowd left.', 'spoke')).toBeNull();
  });
});

describe('a work, and who made it', () => {
  test.each<[text: string, cue: string, source: string, content: string]>([
    [
      'Modelling by Imperial College suggests the wave will peak.',
      'suggests',
      'Modelling by Imperial College',
      'the wave will peak',
    ],
    ['Reporting by Reuters found that the plant leaked.', 'found', 'Reporting by Reuters', 'that the plant leaked'],
    ['Analysis by Oxfam found that it was over.', 'found', 'Analysis by Oxfam', 'that it was over'],
    ['Starting by Monday, Tesla said it would stop.', 'said', 'Tesla', 'it would stop'],
  ])('%s', (text, cue, source, content) => {
    expect(saidBy(text, cue)).toEqual([source, content]);
  });
});

describe('who comes from a town, and the region behind its comma', () => {
  test.each<[text: string, source: string]>([
    ['Ann Burke of Dayton, Ohio said the town was dying.', 'Ann Burke of Dayton, Ohio'],
    ['The plan failed, but Ann Burke of Leeds, Yorkshire said the town was dying.', 'Ann Burke of Leeds, Yorkshire'],
    // but a region may report
    ['After talks with Ann Burke of Leeds, Yorkshire said the town was dying.', 'Yorkshire'],
    ['In Paris, France said the town was dying.', 'France'],
  ])('%s', (text, source) => {
    expect(saidBy(text, 'said')?.[0]).toBe(source);
  });
});

describe('who made what reports', () => {
  test.each<[text: string, cue: string, source: string]>([
    [
      'A handbook issued by Sport England, for example, says officers must knock.',
      'says',
      'A handbook issued by Sport England',
    ],
    ['Ann Burke, backed by Bo Ng, for example, says officers must knock.', 'says', 'Ann Burke, backed by Bo Ng'],
  ])('%s', (text, cue, source) => {
    expect(saidBy(text, cue)?.[0]).toBe(source);
  });

  test('but not where the participle reports', () => {
    const text = 'The immigration bill, opposed by House Republicans, increased security.';
    expect(saidBy(text, 'opposed')?.[0]).toBe('House Republicans');
  });

  test('a relative pronoun is no part of a name', () => {
    const text = '“It is over,” said a Texas Republican, who, like all of them, asked not to be named. “We lost.”';
    expect(saidBy(text, 'said')?.[0]).toBe('a Texas Republican');
    expect(saidBy('Two men left, both of whom opposed the plan.', 'opposed')?.[0]).toMatch(/whom$/u);
  });
});

describe('a clause without "that" behind a noun', () => {
  test('has a subject of its own', () => {
    const text = 'Ann Lee told Sky News it was over, a line Mr Ng declined to repeat.';
    expect(saidBy(text, 'declined')?.[0]).toBe('Mr Ng');
    expect(saidBy('Ann Lee said it was over, a claim state economists confirm.', 'said')).toEqual([
      'Ann Lee',
      'it was over',
    ]);
    expect(saidBy('Ann Lee said it was over, a claim state economists confirm.', 'confirm')).toBeNull();
    const surveys = 'As the rating falls, the results of national surveys indicate that it is over.';
    expect(saidBy(surveys, 'indicate')?.[0]).toBe('the results of national surveys');
    expect(saidBy('A line manager at Tesla said it was over.', 'said')?.[0]).toBe('A line manager at Tesla');
  });
});
