/** Whom the words of a source name, where more than one name, or more than a name, stands in them. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** The first source of a text, and the name of its actor. */
function speaker(text: string): [source: string, actor: string | null] | null {
  const { actors, attributions } = analyze(text, { published: '2024-03-05' });
  const first = attributions.find(({ source }) => source !== null);
  if (!first?.source) return null;
  return [
    text.slice(first.source.start, first.source.end),
    actors.find(({ id }) => id === first.actorId)?.name ?? null,
  ];
}

describe('whose name it is', () => {
  test.each<[text: string, source: string, actor: string]>([
    // titles with more to them than one noun
    ['Bank of England governor Ann Lee said it was over.', 'Bank of England governor Ann Lee', 'Ann Lee'],
    ['Chairman and chief executive Ann Lee said it was over.', 'Chairman and chief executive Ann Lee', 'Ann Lee'],
    ['Director of football Phil Giles said it was over.', 'Director of football Phil Giles', 'Phil Giles'],
    [
      'Minister for Health Stephen Donnelly said it was over.',
      'Minister for Health Stephen Donnelly',
      'Stephen Donnelly',
    ],
    [
      'The Arsenal and England midfielder Declan Rice said it was over.',
      'The Arsenal and England midfielder Declan Rice',
      'Declan Rice',
    ],
    [
      'The Oscar-winning director Jane Campion said it was over.',
      'The Oscar-winning director Jane Campion',
      'Jane Campion',
    ],
    // what follows a name
    ['Simon Keane KC said it was over.', 'Simon Keane KC', 'Simon Keane'],
    ['The Yonhap news agency said it was over.', 'The Yonhap news agency', 'Yonhap'],
    [
      'Ann Lee, an analyst at Nokia and a former Nato official, said it was over.',
      'Ann Lee, an analyst at Nokia and a former Nato official,',
      'Ann Lee',
    ],
    // between commas
    [
      'The home secretary, Sir James Cleverly, said it was over.',
      'The home secretary, Sir James Cleverly,',
      'James Cleverly',
    ],
    ['Its chief, Gen. Mark Milley, said it was over.', 'Its chief, Gen. Mark Milley,', 'Mark Milley'],
    ['Her son, the cellist Pieter Maes, said it was over.', 'Her son, the cellist Pieter Maes,', 'Pieter Maes'],
    ['A neighbour, Mr John Cole, said it was over.', 'A neighbour, Mr John Cole,', 'John Cole'],
    ['Their son, Craig Dale, 51, said it was over.', 'Their son, Craig Dale, 51,', 'Craig Dale'],
    [
      "California's attorney general, Rob Bonta, said it was over.",
      "California's attorney general, Rob Bonta,",
      'Rob Bonta',
    ],
    [
      "Israel's far-right finance minister, Bezalel Smotrich, said it was over.",
      "Israel's far-right finance minister, Bezalel Smotrich,",
      'Bezalel Smotrich',
    ],
    [
      "Hungary's newly elected prime minister, Péter Magyar, said it was over.",
      "Hungary's newly elected prime minister, Péter Magyar,",
      'Péter Magyar',
    ],
    ['The minister himself, John Miller, said it was over.', 'The minister himself, John Miller,', 'John Miller'],
    ['The weather bureau, PAGASA, said it was over.', 'The weather bureau, PAGASA,', 'PAGASA'],
    ['According to the minister, Anna Weber, the bank was safe.', 'the minister, Anna Weber', 'Anna Weber'],
    ['According to Anna Weber, who led the study, the bridge was safe.', 'Anna Weber, who led the study', 'Anna Weber'],
    ['New York-based JPMorgan said it was over.', 'New York-based JPMorgan', 'JPMorgan Chase'],
  ])('%s', (text, source, actor) => {
    expect(speaker(text)).toEqual([source, actor]);
  });
});

describe('nobody who is named there', () => {
  test.each<[text: string, source: string]>([
    // only a part of what the source is called
    ['The Frankfurt-based bank said it was over.', 'The Frankfurt-based bank'],
    ['The Shell-led consortium said it was over.', 'The Shell-led consortium'],
    ['Natural England said the birds were safe.', 'Natural England'],
    // more than one
    ['The White House and president Ann Lee said it was over.', 'The White House and president Ann Lee'],
    ['Ann Lee, the mayor, and Bo Ng said it was over.', 'Ann Lee, the mayor, and Bo Ng'],
    ['Shell (SHEL.L) and BP (BP.L) said it was over.', 'Shell (SHEL.L) and BP (BP.L)'],
    // somebody of theirs
    ['A lawyer for president Ann Lee said it was over.', 'A lawyer for president Ann Lee'],
    ['The wife of singer Ann Lee said it was over.', 'The wife of singer Ann Lee'],
    ['Three ministers, Ann Lee among them, said it was over.', 'Three ministers, Ann Lee among them,'],
    ["The president's brother, who met Ann Lee, said it was over.", "The president's brother, who met Ann Lee,"],
    // an agency of a body
    ['The UN agency said that it was over.', 'The UN agency'],
    ['The EU agency said that it was over.', 'The EU agency'],
    // behind a participle that hangs on the one who speaks
    ['A letter sent to Ann Lee says that it is over.', 'A letter sent to Ann Lee'],
    ['A witness questioned by Ann Lee said it was over.', 'A witness questioned by Ann Lee'],
    ['A man accused of killing Ann Lee said it was over.', 'A man accused of killing Ann Lee'],
    ['A woman accused of stealing from a charity said it was over.', 'A woman accused of stealing from a charity'],
    ['Two employees cited by Reuters said it was over.', 'Two employees cited by Reuters'],
    ['Documents obtained by the BBC show that it is over.', 'Documents obtained by the BBC'],
    [
      'An official, quoted by the Spanish newspaper El País, said it was over.',
      'An official, quoted by the Spanish newspaper El País,',
    ],
    ['Researchers led by Ann Lee said it was over.', 'Researchers led by Ann Lee'],
  ])('%s', (text, source) => {
    const [words, actor] = speaker(text) ?? [];
    expect(words).toBe(source);
    // somebody without a name, or nobody
    expect(actor === null || source.includes(actor ?? '-')).toBe(true);
    expect([
      'Ann Lee',
      'Reuters',
      'BBC',
      'El País',
      'Shell',
      'Frankfurt',
      'United Kingdom',
      'United Nations',
      'European Union',
    ]).not.toContain(actor);
  });
});

describe('a participle that is no such', () => {
  test.each<[text: string, source: string, content: string]>([
    ['Ann Lee said in a statement the bank was safe.', 'Ann Lee', 'the bank was safe'],
    ['Ann Lee said on Monday Russia would leave.', 'Ann Lee', 'Russia would leave'],
    ['Ann Lee insisted to reporters that it was over.', 'Ann Lee', 'that it was over'],
    ['Ann Lee resigned after ministers said she must go.', 'ministers', 'she must go'],
  ])('%s', (text, source, content) => {
    const { attributions } = analyze(text, { published: '2024-03-05' });
    const said = attributions.map((one) => [
      one.source && text.slice(one.source.start, one.source.end),
      one.content.map(({ start, end }) => text.slice(start, end)).join('|'),
    ]);
    expect(said).toContainEqual([source, content]);
  });
});
