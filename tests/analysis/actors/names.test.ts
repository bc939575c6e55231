import { describe, expect, it } from 'vitest';

import { read, spoken } from './reading.ts';

/** Text, then "kind: mention" for every mention of every actor, in text order of actors. */
const found: [string, string[]][] = [
  ['Angela Merkel met Emmanuel Macron on Friday.', ['person: Angela Merkel', 'person: Emmanuel Macron']],
  ['The talks with Ursula von der Leyen failed.', ['person: Ursula von der Leyen']],
  ['Aides to Mohammed bin Salman declined to comment.', ['person: Mohammed bin Salman']],
  ['It was signed by George W. Bush in 2002.', ['person: George W. Bush']],
  ['Scott Hawkins of Cheyenne asked for a recount.', ['person: Scott Hawkins']],
  ["Officers questioned Conor O'Brien for hours.", ["person: Conor O'Brien"]],
  ['The book is by Jean-Claude Juncker.', ['person: Jean-Claude Juncker']],
  ['The Ministry of Defence rejected the claim.', ['organization: Ministry of Defence']],
  [
    'She works for the Department of Health and Human Services.',
    ['organization: Department of Health and Human Services'],
  ],
  ['He joined the Institute for Strategic Studies last year.', ['organization: Institute for Strategic Studies']],
  ['Shares in Marks & Spencer fell.', ['organization: Marks & Spencer']],
  ['Shares in AT&T rose.', ['organization: AT&T']],
  ['Customers of T-Mobile complained.', ['organization: T-Mobile']],
  ['The raid was blamed on al-Qaeda.', ['organization: al-Qaeda']],
  ['A spokesman for the Zarbon Corporation apologised.', ['organization: Zarbon Corporation']],
  ['It was signed by Mark Kirk (R-Ill.) and Bob Corker.', ['person: Mark Kirk', 'person: Bob Corker']],
  ['The agency, said the NSA, shares more.', ['organization: NSA']],
  ["Moody's cut the rating.", ["organization: Moody's"]],
  // what an exchange calls a company is no second one
  ['Nvidia (NVDA.O) rose; Siemens (SIEGN.DE) fell.', ['organization: Nvidia', 'organization: Siemens']],
  ['The Guardian reported the deal.', ['organization: Guardian']],
  ['The Straits Times reported the deal.', ['organization: Straits Times']],
  ['He studied at the University of Leeds.', ['organization: University of Leeds']],
  ['The Five Eyes share secrets.', ['group: Five Eyes']],
  ['Talks between Norway and South Korea continue.', ['place: Norway', 'place: South Korea']],
  ['The U.S. and the U.K. agreed.', ['place: U.S.', 'place: U.K.']],
  ['He was arrested in Vancouver.', ['place: Vancouver']],
  ['She comes from the village of Llanfair.', ['place: Llanfair']],
  ['Snow fell in Bosnia and Herzegovina.', ['place: Bosnia and Herzegovina']],
  ["Voters in Côte d'Ivoire queued.", ["place: Côte d'Ivoire"]],
  ['The rally in Trafalgar Square was peaceful.', ['place: Trafalgar Square']],
  ['US firms complained.', ['place: US']],
  ['The US-led campaign stalled.', ['place: US']],
  ['The EU refused.', ['organization: EU']],
  ['The WHO is worried. Who knows why?', ['organization: WHO']],
  // houses named after a saint or somebody else, and places named after nobody
  ["St Petersburg's is the oldest.", ['place: St Petersburg']],
  ['Great Britain said no. Great news came from Leeds.', ['place: Great Britain', 'place: Leeds']],
  ['The Old Bailey heard that he had lied.', ['organization: Old Bailey']],
  ['Shares in Smith & Co fell.', ['organization: Smith & Co']],
  ['Mancunian Liam Gallagher left early.', ['person: Liam Gallagher']],
  // surnames that are other words as well
  ['Alan Prior was sacked on Monday. Prior denied it.', ['person: Alan Prior', 'person: Prior']],
  ['John Major left. Major said so.', ['person: John Major', 'person: Major']],
  ['Stephen King left, and King has said so.', ['person: Stephen King', 'person: King']],
  ['Turkey sent turkeys to Greece.', ['place: Turkey', 'place: Greece']],
];

describe('names', () => {
  it.each(found)('%s', (text, expected) => {
    const { actors } = read(text);
    expect(actors.flatMap((actor) => spoken(text, actor).map((words) => `${actor.kind}: ${words}`))).toEqual(expected);
  });
});

/** Titles, forms of address, articles and possessives stay outside a name. */
const trimmed: [string, string[]][] = [
  ['US vice-president Mike Pence left early.', ['US', 'Mike Pence']],
  ['Former secretary of State Hillary Clinton left early.', ['Hillary Clinton']],
  ['Incumbent Mary Holt left early.', ['Mary Holt']],
  ['They met Senators Harry Holt and Mary Lee.', ['Harry Holt', 'Mary Lee']],
  ['Brexiteer Nigel Farage left early.', ['Nigel Farage']],
  ['Ranking Democrat Elijah Cummings left early.', ['Elijah Cummings']],
  ['She wore a Bernie Sanders T-shirt.', ['Bernie Sanders']],
  ['U.S. President Donald Trump left early.', ['U.S.', 'Donald Trump']],
  ['President Emmanuel Macron left early.', ['Emmanuel Macron']],
  ['Prime Minister Theresa May left early.', ['Theresa May']],
  ['Foreign Secretary Dominic Raab left early.', ['Dominic Raab']],
  ['Huawei CEO Ren Zhengfei left early.', ['Huawei', 'Ren Zhengfei']],
  ['The company told Mr Xu nothing.', ['Xu']],
  ['The doctors asked Dr. Anna Schmidt.', ['Anna Schmidt']],
  ['They asked Sir Andrew Parker.', ['Andrew Parker']],
  ["Nokia's chairman resigned.", ['Nokia']],
  ['Nokia’s chairman resigned.', ['Nokia']],
  ["German Chancellor Angela Merkel's plan failed.", ['Angela Merkel']],
  ['Secretary of State Mike Pompeo flew home.', ['Mike Pompeo']],
  ['He read it in The Hague, in The Guardian.', ['The Hague', 'Guardian']],
  // ranks and offices in short
  ['DI Nisha Rahman left early.', ['Nisha Rahman']],
  ['Acting Det Ch Supt Nisha Rahman left early.', ['Nisha Rahman']],
  ['Garda Nisha Rahman left early.', ['Nisha Rahman']],
  ['Cllr Nisha Rahman left early.', ['Nisha Rahman']],
  [
    'They spoke of Pres. Nisha Rahman, Atty. Ann Holt and Ald. Petra Lindqvist.',
    ['Nisha Rahman', 'Ann Holt', 'Petra Lindqvist'],
  ],
  ['Senior coroner Nisha Rahman left early.', ['Nisha Rahman']],
  ['He reads DC Comics in Washington DC on a PC.', ['DC Comics', 'Washington DC']],
  ['Shares in DS Smith fell.', ['DS Smith']],
  // what stands behind a name
  ['Sir Robert Francis KC led it.', ['Robert Francis']],
  ['Prof Ann Lee CBE FRS led it.', ['Ann Lee']],
  ['The fans of Orlando City SC left early.', ['Orlando City SC']],
  // a peer's place is part of the name, a king's land is not
  ['Baroness Casey of Blackstock DBE led it.', ['Baroness Casey of Blackstock']],
];

describe('what stays outside a name', () => {
  it.each(trimmed)('%s', (text, expected) => {
    const { mentions } = read(text);
    expect(mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

const nobody: string[] = [
  'The rollout of 5G networks has begun.',
  'She spoke at the Munich Security Conference.',
  'It was the hottest summer since the Second World War.',
  'The Paris Agreement binds them all.',
  'The Investigatory Powers Act was passed.',
  'He won the Nobel Prize.',
  'They met on Tuesday in January.',
  'It may rain in May.',
  'The Chinese equipment was removed.',
  'British engineers opposed German plans.',
  'Most Germans and many Britons agreed.',
  'Christians, Muslims and Jews prayed together.',
  'He bought an iPhone and a PlayStation.',
  'Unemployment rose. Critics blamed the weather.',
  'Police said nobody was hurt.',
  'However, Nothing was decided at Easter.',
  'The CEO and the CFO resigned.',
  'GDP grew and VAT fell.',
  'She sells apples, and the apple is a fruit.',
  'It was the second time. First, they waited.',
  'He marched in March, which was wet.',
  'I think I am right, and I’m glad.',
  'The Prime Minister resigned.',
  'After Brexit, trade fell.',
  'He speaks English, French and Mandarin.',
  'Gardaí were called, and gardaí came.',
  'On Victoria Day the Jackson Case was heard.',
  'The Paris Fair was close.',
  'The Southern vote was close, and the Middle Eastern talks failed.',
];

describe('what is nobody', () => {
  it.each(nobody)('%s', (text) => {
    const { actors } = read(text);
    expect(actors.map((actor) => actor.name)).toEqual([]);
  });
});

describe('headlines', () => {
  const body = '\n\nNokia sold the masts to Norway. Petra Lindqvist, who leads Nokia, said so.';

  it.each([['How They Won The Masts War Before Christmas', []]])('%s', (headline, expected) => {
    const { mentions } = read(headline + body);
    const inHeadline = mentions.filter(({ end }) => end <= headline.length);
    expect(inHeadline.map(({ start, end }) => headline.slice(start, end))).toEqual(expected);
  });

  it('reads names in a headline that is set like a sentence', () => {
    const { actors } = read('Petra Lindqvist wins the vote in Norway\n\nIt was close.');
    expect(actors.map((actor) => actor.name)).toEqual(['Petra Lindqvist', 'Norway']);
  });
});

it('keeps the capital apart from somebody who is called the same', () => {
  const text = 'WASHINGTON (AP) — Kerry Washington sang on Monday. She sang in Washington again.';
  const names = Object.fromEntries(
    read(text).actors.map((actor) => [actor.kind + ' ' + actor.name, spoken(text, actor)]),
  );
  expect(names).toMatchObject({ 'person Kerry Washington': ['Kerry Washington', 'She'] });
});

describe('names that can be several things', () => {
  it.each([
    ['Michael Jordan retired. Jordan said he was tired.', 'person', 'Michael Jordan'],
    ['Theresa May resigned. May said she was sorry.', 'person', 'Theresa May'],
    ['George Washington crossed the river. Washington was cold.', 'person', 'George Washington'],
    ['Chelsea Clinton spoke. Clinton was cheered.', 'person', 'Chelsea Clinton'],
  ])('%s', (text, kind, name) => {
    const [first] = read(text).actors;
    expect(first).toMatchObject({ kind, name });
  });

  it('keeps a surname apart from the country that is called the same', () => {
    const text = 'Michael Jordan retired. Jordan said he was tired.';
    const { actors } = read(text);
    expect(actors).toHaveLength(1);
    expect(actors[0] && spoken(text, actors[0])).toEqual(['Michael Jordan', 'Jordan', 'he']);
  });
});
