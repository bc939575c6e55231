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
    [
      'Its lead author, Caroline Hewitt of Newcastle University, said it was over.',
      'Its lead author, Caroline Hewitt of Newcastle University,',
      'Caroline Hewitt',
    ],
    // companies with their form, and what a notice calls them
    ...['Harbour Foods plc', 'Harbour Foods plc (“Harbour”)', 'Harbour Foods plc (“Harbour” or “the Company”)'].map(
      (source): [string, string, string] => [`${source} said sales rose.`, source, 'Harbour Foods'],
    ),
    // a relative's name in what is said of her
    [
      'Anna Lee, who runs the farm with her husband, Tom, and their son, said numbers had fallen.',
      'Anna Lee, who runs the farm with her husband, Tom, and their son,',
      'Anna Lee',
    ],
    // offices to come, by letters, and of old
    ...[
      'Ukraine’s president-elect, Ann Lee,',
      'The mayor-elect, Ann Lee,',
      'The ambassador-at-large, Ann Lee,',
      'The DG of the agency, Prof. Ann Lee,',
      'The police PRO, Ann Lee,',
      'The Emir of Kano, Ann Lee,',
      'One of them, the firm’s former accountant Ann Lee,',
      // two clauses on one
      'Ann Lee, a lawyer who once worked for the firm, and who now teaches law at Leeds,',
      // one of several
      'Another, plumber Ann Lee,',
      'A third, nurse Ann Lee,',
      'The other, Ann Lee,',
      'Its lead author, Dr. Ann Lee of Newcastle University,',
    ].map((source): [string, string, string] => [`${source} said it was over.`, source, 'Ann Lee']),
    // names whose words are others as well
    ['Rob Page said it was over.', 'Rob Page', 'Rob Page'],
    ['Will Young said it was over.', 'Will Young', 'Will Young'],
    ['Hope Powell said it was over.', 'Hope Powell', 'Hope Powell'],
    ['August Wilson said it was over.', 'August Wilson', 'August Wilson'],
    ['Grant Shapps, the defence secretary, said it was over.', 'Grant Shapps, the defence secretary,', 'Grant Shapps'],
    ['Downing Street also said it was over.', 'Downing Street', 'Downing Street'],
    ['Save the Children said it was over.', 'Save the Children', 'Save the Children'],
    // bodies with an "and" or a comma in their names
    [
      'The National Oceanic and Atmospheric Administration said it was over.',
      'The National Oceanic and Atmospheric Administration',
      'NOAA',
    ],
    [
      'The Food and Agriculture Organization said it was over.',
      'The Food and Agriculture Organization',
      'Food and Agriculture Organization',
    ],
    [
      'The Department for Culture, Media and Sport said it was over.',
      'The Department for Culture, Media and Sport',
      'Department for Culture, Media and Sport',
    ],
    [
      'The Royal College of General Practitioners said it was over.',
      'The Royal College of General Practitioners',
      'Royal College of General Practitioners',
    ],
    ["The Alzheimer's Society said it was over.", "The Alzheimer's Society", "Alzheimer's Society"],
    // somebody of a body
    ["The Bank of England's Andrew Bailey said it was over.", "The Bank of England's Andrew Bailey", 'Andrew Bailey'],
    [
      "The National Union of Teachers' Ann Burke said it was over.",
      "The National Union of Teachers' Ann Burke",
      'Ann Burke',
    ],
    // callings that are other words
    ['Managing director Neil Barker said it was over.', 'Managing director Neil Barker', 'Neil Barker'],
    ['According to fire chief Ann Hale, it was over.', 'fire chief Ann Hale', 'Ann Hale'],
    ['Mum-of-two Gemma Stokes said it was over.', 'Mum-of-two Gemma Stokes', 'Gemma Stokes'],
    ['Her former sous-chef, Danny Pike, said it was over.', 'Her former sous-chef, Danny Pike,', 'Danny Pike'],
    [
      'Det Ch Insp Vanessa Rolfe, of the Homicide and Enquiry Team, said it was over.',
      'Det Ch Insp Vanessa Rolfe, of the Homicide and Enquiry Team,',
      'Vanessa Rolfe',
    ],
    [
      'The Commissioner of Police in the state, CP Bola Ige, said it was over.',
      'The Commissioner of Police in the state, CP Bola Ige,',
      'Bola Ige',
    ],
    // an office, and who holds it
    ['The Commissioner of Police, Bo Ng, said it was over.', 'The Commissioner of Police, Bo Ng,', 'Bo Ng'],
    // an office in capitals is one, whoever its holder works for
    [
      'The Chief Press Secretary to the Governor, Bo Ng, said it was over.',
      'The Chief Press Secretary to the Governor, Bo Ng,',
      'Bo Ng',
    ],
    [
      'The Inspector-General of Police (IGP), Bo Ng, said it was over.',
      'The Inspector-General of Police (IGP), Bo Ng,',
      'Bo Ng',
    ],
    [
      'Senior Superintendent of Police (SSP) Rajeev Mishra said it was over.',
      'Senior Superintendent of Police (SSP) Rajeev Mishra',
      'Rajeev Mishra',
    ],
    [
      "The county mayor, Cllr Frank O'Neill (FF), said it was over.",
      "The county mayor, Cllr Frank O'Neill (FF),",
      "Frank O'Neill",
    ],
    [
      "The leader of the People's Party (PP), Ann Lee, said it was over.",
      "The leader of the People's Party (PP), Ann Lee,",
      'Ann Lee',
    ],
    [
      'A doctor at Covenant University, Ota, Dr Grace Eke, said it was over.',
      'A doctor at Covenant University, Ota, Dr Grace Eke,',
      'Grace Eke',
    ],
    // acronyms that are words, and titles with a full stop
    ['Nine cases were found in Goma, WHO said.', 'WHO', 'World Health Organization'],
    ['The flu in Goma is over, the WHO said on Monday.', 'the WHO', 'World Health Organization'],
    ['“It fell,” said the Rev. Bo Ng.', 'the Rev. Bo Ng', 'Bo Ng'],
    ['Vatican spokesman the Rev. Bo Ng said it fell.', 'Vatican spokesman the Rev. Bo Ng', 'Bo Ng'],
    ['“It fell,” said Engr. Bo Ng.', 'Engr. Bo Ng', 'Bo Ng'],
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
    // two roles of one person
    ...[
      'Its chairman and chief executive, Ann Lee,',
      'Wells Fargo’s co-founder and former chief technology officer, Ann Lee,',
      'The author and historian, Ann Lee,',
    ].map((source): [string, string, string] => [`${source} said it was over.`, source, 'Ann Lee']),
    ['The minister himself, John Miller, said it was over.', 'The minister himself, John Miller,', 'John Miller'],
    ['The weather bureau, PAGASA, said it was over.', 'The weather bureau, PAGASA,', 'PAGASA'],
    ['According to the minister, Anna Weber, the bank was safe.', 'the minister, Anna Weber', 'Anna Weber'],
    ['According to Anna Weber, who led the study, the bridge was safe.', 'Anna Weber, who led the study', 'Anna Weber'],
    ['New York-based JPMorgan said it was over.', 'New York-based JPMorgan', 'JPMorgan Chase'],
    // another than the one who was called so before
    ...[
      [
        'The spokesman, Bola Ige, left. The spokesman, Musa Obi, said it was over.',
        'The spokesman, Musa Obi,',
      ] as const,
      ['Agency director Ann Cole left. The director, Musa Obi, said it was over.', 'The director, Musa Obi,'] as const,
    ].map(([text, source]): [string, string, string] => [text, source, 'Musa Obi']),
    ['The spokesman, Musa Obi, left. Later, the spokesman said it was over.', 'the spokesman', 'Musa Obi'],
    // names whose words are others as well
    ['Grant Shapps, the defence secretary, said it was over.', 'Grant Shapps, the defence secretary,', 'Grant Shapps'],
    ['Rob Sand, the auditor, said it was over.', 'Rob Sand, the auditor,', 'Rob Sand'],
    // offices of several words, and whose office it is
    [
      'BJP national general secretary Tarun Chugh said it was over.',
      'BJP national general secretary Tarun Chugh',
      'Tarun Chugh',
    ],
    ['Janata Dal (United) leader K C Tyagi said it was over.', 'Janata Dal (United) leader K C Tyagi', 'K C Tyagi'],
    [
      'Information and Broadcasting Minister Ann Lee said it was over.',
      'Information and Broadcasting Minister Ann Lee',
      'Ann Lee',
    ],
    [
      'West Mercia Police and Crime Commissioner Ann Lee said so.',
      'West Mercia Police and Crime Commissioner Ann Lee',
      'Ann Lee',
    ],
    ['Managing director Neil Barker said it was over.', 'Managing director Neil Barker', 'Neil Barker'],
    ['Grandmother-of-five Pat Lowe said it was over.', 'Grandmother-of-five Pat Lowe', 'Pat Lowe'],
    // behind a body that owns them
    ["The Institute for Government's Ann Lee said it was over.", "The Institute for Government's Ann Lee", 'Ann Lee'],
    ["The National Union of Teachers' Ann Lee said it was over.", "The National Union of Teachers' Ann Lee", 'Ann Lee'],
    [
      "Trinidad and Tobago's prime minister, Keith Rowley, said it was over.",
      "Trinidad and Tobago's prime minister, Keith Rowley,",
      'Keith Rowley',
    ],
    // with where they are from
    [
      "The trial's principal investigator, Ann Lee of the Cleveland Clinic, said it was over.",
      "The trial's principal investigator, Ann Lee of the Cleveland Clinic,",
      'Ann Lee',
    ],
    ['Its founder, Ben Oduya of Lagos, said it was over.', 'Its founder, Ben Oduya of Lagos,', 'Ben Oduya'],
    // an "and" that joins no two speakers
    [
      'Roxy Koll, climate scientist at IITM and one of the authors, said it was over.',
      'Roxy Koll, climate scientist at IITM and one of the authors,',
      'Roxy Koll',
    ],
    [
      'Ann Lee, of the Homicide and Major Enquiry Team, said it was over.',
      'Ann Lee, of the Homicide and Major Enquiry Team,',
      'Ann Lee',
    ],
    [
      'The Food and Agriculture Organization said it was over.',
      'The Food and Agriculture Organization',
      'Food and Agriculture Organization',
    ],
    // a body between commas
    [
      'The Madrid-based firm, Grupo Saldaña, said it was over.',
      'The Madrid-based firm, Grupo Saldaña,',
      'Grupo Saldaña',
    ],
    ['The union, the NZEI, said it was over.', 'The union, the NZEI,', 'NZEI'],
  ])('%s', (text, source, actor) => {
    expect(speaker(text)).toEqual([source, actor]);
  });
});

describe('nobody who is named there', () => {
  test.each<[text: string, source: string]>([
    [
      'Ann Lee, a lawyer, and Bo Ng, who teaches law, said it was over.',
      'Ann Lee, a lawyer, and Bo Ng, who teaches law,',
    ],
    ['Harbour Foods plc and its rivals said sales rose.', 'Harbour Foods plc and its rivals'],
    // only a part of what the source is called
    ['The Frankfurt-based bank said it was over.', 'The Frankfurt-based bank'],
    ['The Shell-led consortium said it was over.', 'The Shell-led consortium'],
    ['Natural England said the birds were safe.', 'Natural England'],
    // more than one
    [
      'Ann Lee, who runs the farm with her husband, and Tom Hart said it was over.',
      'Ann Lee, who runs the farm with her husband, and Tom Hart',
    ],
    ['The White House and president Ann Lee said it was over.', 'The White House and president Ann Lee'],
    ['Ann Lee, the mayor, and Bo Ng said it was over.', 'Ann Lee, the mayor, and Bo Ng'],
    ['Ministers and Treasury Secretary Ann Lee said it was over.', 'Ministers and Treasury Secretary Ann Lee'],
    ['Bo Ng and party chairman Ann Lee said it was over.', 'Bo Ng and party chairman Ann Lee'],
    ['Ann Lee, of Nokia, and Bo Ng, of Shell, said it was over.', 'Ann Lee, of Nokia, and Bo Ng, of Shell,'],
    ['Shell (SHEL.L) and BP (BP.L) said it was over.', 'Shell (SHEL.L) and BP (BP.L)'],
    // somebody of theirs
    ['A lawyer for president Ann Lee said it was over.', 'A lawyer for president Ann Lee'],
    ['Sources close to the producer, Ann Lee, said it was over.', 'Sources close to the producer, Ann Lee,'],
    ['The wife of singer Ann Lee said it was over.', 'The wife of singer Ann Lee'],
    ['Three ministers, Ann Lee among them, said it was over.', 'Three ministers, Ann Lee among them,'],
    ["The president's brother, who met Ann Lee, said it was over.", "The president's brother, who met Ann Lee,"],
    // two roles, of which somebody may hold the second alone
    [
      'The president and the prime minister, Ann Lee, said it was over.',
      'The president and the prime minister, Ann Lee,',
    ],
    [
      'Its chairman and its chief executive, Ann Lee, said it was over.',
      'Its chairman and its chief executive, Ann Lee,',
    ],
    [
      'Its chairman and chief executives, Ann Lee too, said it was over.',
      'Its chairman and chief executives, Ann Lee too,',
    ],
    [
      'A spokesman and lawyer for the mayor, Ann Lee, said it was over.',
      'A spokesman and lawyer for the mayor, Ann Lee,',
    ],
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
