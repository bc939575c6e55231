import { describe, expect, it } from 'vitest';

import { mentionsByName, read } from './reading.ts';

/** Text, canonical name, every mention of it. */
const merged: [string, string, string[]][] = [
  ['Eric Xu spoke. Xu was angry.', 'Eric Xu', ['Eric Xu', 'Xu']],
  ['Prime Minister Datuk Seri Anwar Ibrahim spoke. Anwar was angry.', 'Anwar Ibrahim', ['Anwar Ibrahim', 'Anwar']],
  ['Tan Sri Muhyiddin Yassin spoke to them.', 'Muhyiddin Yassin', ['Muhyiddin Yassin']],
  ['Robin Clarke resigned. Ms Clarke was tired.', 'Robin Clarke', ['Robin Clarke', 'Clarke']],
  ['Robin Clarke resigned. Mr Clarke was tired.', 'Robin Clarke', ['Robin Clarke', 'Clarke']],
  [
    'The Wall Street Journal reported it. The Journal was sure.',
    'The Wall Street Journal',
    ['Wall Street Journal', 'Journal'],
  ],
  ['The Post reported it. The Norwich Post was sure.', 'Norwich Post', ['Post', 'Norwich Post']],
  // letters that leave out some
  ['Groundsman Ajith Silva said it was wet. Silva left.', 'Ajith Silva', ['Ajith Silva', 'Silva']],
  ['Seamer Holdings said it was wet.', 'Seamer Holdings', ['Seamer Holdings']],
  ['Eric Xu spoke. Mr Xu was angry.', 'Eric Xu', ['Eric Xu', 'Xu']],
  ['Ren Zhengfei spoke. Ren was angry.', 'Ren Zhengfei', ['Ren Zhengfei', 'Ren']],
  ['George Bush won. George W. Bush served twice.', 'George W. Bush', ['George Bush', 'George W. Bush']],
  // names that a tagger alone takes for a place, or for one
  ['Ann Carrow resigned. Supporters marched on Carrow.', 'Ann Carrow', ['Ann Carrow', 'Carrow']],
  ['Warships from North and South Korea passed. South Korea protested.', 'South Korea', ['South Korea', 'South Korea']],
  ['Boris Johnson won. Boris, they cheered.', 'Boris Johnson', ['Boris Johnson', 'Boris']],
  ['The US refused. America was alone.', 'United States', ['US', 'America']],
  ['The U.S. refused. The United States was alone.', 'United States', ['U.S.', 'United States']],
  ['Britain refused. The UK was alone.', 'United Kingdom', ['Britain', 'UK']],
  ['Holland won. The Netherlands cheered.', 'Netherlands', ['Holland', 'Netherlands']],
  ['The FT reported it. The Financial Times was right.', 'Financial Times', ['FT', 'Financial Times']],
  ['The EU said no. The European Union was firm.', 'European Union', ['EU', 'European Union']],
  ['The FBI called. The Federal Bureau of Investigation rang.', 'FBI', ['FBI', 'Federal Bureau of Investigation']],
  [
    'The Baltic Harbour Authority (BHA) closed the port. The BHA gave no reason.',
    'Baltic Harbour Authority',
    ['Baltic Harbour Authority', 'BHA', 'BHA'],
  ],
  [
    'The BHA (Baltic Harbour Authority) closed the port.',
    'Baltic Harbour Authority',
    ['BHA', 'Baltic Harbour Authority'],
  ],
  [
    'The Baltic Harbour Authority closed the port. The BHA gave no reason.',
    'Baltic Harbour Authority',
    ['Baltic Harbour Authority', 'BHA'],
  ],
  [
    'The World Health Organisation (WHO) met. WHO officials left.',
    'World Health Organization',
    ['World Health Organisation', 'WHO', 'WHO'],
  ],
  [
    'The Harbour Safety Board of Tradesmen met. The HSB was glad.',
    'Harbour Safety Board of Tradesmen',
    ['Harbour Safety Board of Tradesmen'],
  ],
  // a surname of two: the one who has it first, who is named far more often, or whose pronoun it is
  [
    'Bill Clinton met Hillary Clinton. Clinton spoke. She left. Then she slept.',
    'Hillary Clinton',
    ['Hillary Clinton', 'Clinton', 'She', 'she'],
  ],
  // a form of address that only one could have by then
  ['Megan Pryce left. Miss Pryce was tired. Catrin Pryce stayed.', 'Megan Pryce', ['Megan Pryce', 'Pryce']],
  // two who share one surname
  // what stands behind a name, and before it
  ['Orla Fennelly SC spoke. Ms Fennelly left.', 'Orla Fennelly', ['Orla Fennelly', 'Fennelly']],
  [
    'Baroness Casey of Blackstock DBE spoke. Baroness Casey left.',
    'Baroness Casey of Blackstock',
    ['Baroness Casey of Blackstock', 'Baroness Casey'],
  ],
  [
    'It was Republican Christine Todd Whitman. Whitman left.',
    'Christine Todd Whitman',
    ['Christine Todd Whitman', 'Whitman'],
  ],
  [
    'The Chinese Foreign Ministry protested. The Foreign Ministry summoned an envoy.',
    'Chinese Foreign Ministry',
    ['Chinese Foreign Ministry', 'Foreign Ministry'],
  ],
  ['Analysts at Nokia doubt it. Nokia Corporation was silent.', 'Nokia', ['Nokia', 'Nokia Corporation']],
  ['Kristin Wilkins spoke. Kristen Wilkins is a curator.', 'Kristin Wilkins', ['Kristin Wilkins', 'Kristen Wilkins']],
  ['Handeslblatt reported it.', 'Handelsblatt', ['Handeslblatt']],
  ['Mr Quentz spoke. Quentz left. Mr Quentz returned.', 'Quentz', ['Quentz', 'Quentz', 'Quentz']],
  ['Bill Clinton met Hillary Clinton. Mrs Clinton spoke.', 'Hillary Clinton', ['Hillary Clinton', 'Clinton']],
  ['Bill Clinton met Hillary Clinton. Mr Clinton spoke.', 'Bill Clinton', ['Bill Clinton', 'Clinton']],
  ['George W. Bush won. George Bush served twice.', 'George W. Bush', ['George W. Bush', 'George Bush']],
  ['Sammy Davis Jr sang. Davis left.', 'Sammy Davis Jr', ['Sammy Davis Jr', 'Davis']],
  ['Donald Trump spoke. Trump Sr. left. Trump slept.', 'Donald Trump', ['Donald Trump', 'Trump']],
  [
    'Ferdinand Marcos Jr. flew. Marcos Sr. ruled. Marcos Jr. left.',
    'Ferdinand Marcos Jr.',
    ['Ferdinand Marcos Jr.', 'Marcos Jr.'],
  ],
  ['Ferdinand Marcos Jr. flew. Marcos Jr. ruled.', 'Ferdinand Marcos Jr.', ['Ferdinand Marcos Jr.', 'Marcos Jr.']],
  ['George H.W. Bush met George W. Bush.', 'George W. Bush', ['George W. Bush']],
  // particles, articles and accents
  ['Abdel Fattah el-Sisi spoke. Mr Sisi left.', 'Abdel Fattah el-Sisi', ['Abdel Fattah el-Sisi', 'Sisi']],
  ['François Hollande spoke. Francois Hollande left.', 'François Hollande', ['François Hollande', 'Francois Hollande']],
  // short forms of first names, and two surnames
  ['Lawrence Lessig spoke. Larry Lessig left.', 'Lawrence Lessig', ['Lawrence Lessig', 'Larry Lessig']],
  ['Bill Gates spoke. William Gates left.', 'William Gates', ['Bill Gates', 'William Gates']],
  [
    'Andrés Manuel López Obrador spoke. López Obrador left.',
    'Andrés Manuel López Obrador',
    ['Andrés Manuel López Obrador', 'López Obrador'],
  ],
  // the beginning of a longer name
  [
    'The Harwich Relief Fund for Sailors met. The Harwich Relief Fund gave.',
    'Harwich Relief Fund for Sailors',
    ['Harwich Relief Fund for Sailors', 'Harwich Relief Fund'],
  ],
  // acronyms in other clothes
  [
    'The Baltic Harbour Authority, known as the BHA, closed the port. The BHA gave no reason.',
    'Baltic Harbour Authority',
    ['Baltic Harbour Authority', 'BHA', 'BHA'],
  ],
  [
    'The Baltic Harbour Authority [BHA] closed the port. The BHA gave no reason.',
    'Baltic Harbour Authority',
    ['Baltic Harbour Authority', 'BHA', 'BHA'],
  ],
  [
    'The BHA, the Baltic Harbour Authority, closed the port.',
    'Baltic Harbour Authority',
    ['BHA', 'Baltic Harbour Authority'],
  ],
  // a name that two countries share
  ['South Korea beat Germany. Korea were delighted.', 'South Korea', ['South Korea', 'Korea']],
];

describe('names that mean one actor', () => {
  it.each(merged)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });
});

/** Text, names that must stay apart. */
const apart: [string, string[]][] = [
  ['Bill Clinton spoke. Hillary Clinton spoke.', ['Bill Clinton', 'Hillary Clinton']],
  ['Bill Clinton met Hillary Clinton. Clinton spoke.', ['Bill Clinton', 'Hillary Clinton', 'Clinton']],
  ['North Korea called South Korea.', ['North Korea', 'South Korea']],
  ['Jane Sanders met Bernie Sanders. Sanders left.', ['Jane Sanders', 'Bernie Sanders', 'Sanders']],
  [
    'Bill Clinton met Hillary Clinton. Clinton spoke. Chelsea Clinton left. She ate.',
    ['Bill Clinton', 'Hillary Clinton', 'Clinton', 'Chelsea Clinton'],
  ],
  [
    'Ghazala Khan spoke. Khan left. Humayun Khan ate. Mr Khan met Ms Khan. Khan slept. Khan woke.',
    ['Ghazala Khan', 'Humayun Khan', 'Khan', 'Khan', 'Khan'],
  ],
  ['Austria beat Australia.', ['Austria', 'Australia']],
  ['Iran warned Iraq.', ['Iran', 'Iraq']],
  ['Slovakia met Slovenia.', ['Slovakia', 'Slovenia']],
  ['Niger and Nigeria agreed.', ['Niger', 'Nigeria']],
  ['Guinea and Guinea-Bissau agreed.', ['Guinea', 'Guinea-Bissau']],
  ['Christina Smith met Christian Smith.', ['Christina Smith', 'Christian Smith']],
  ['The New York Times wrote it in New York.', ['The New York Times', 'New York']],
  ['The Bank of England sued the Bank of America.', ['Bank of England', 'Bank of America']],
  ['Manchester United left Manchester.', ['Manchester United', 'Manchester']],
  ['The Foreign Office briefed the Home Office.', ['Foreign Office', 'Home Office']],
  ['Donald Trump Jr met Donald Trump.', ['Donald Trump Jr', 'Donald Trump']],
  // a generation that only the short name states
  ['Ferdinand Marcos Jr. flew. Marcos Sr. ruled.', ['Ferdinand Marcos Jr.', 'Marcos Sr.']],
  ['George H. W. Bush met George W. Bush.', ['George H. W. Bush', 'George W. Bush']],
  ['Rachel Johnson spoke. Mr Johnson left.', ['Rachel Johnson', 'Johnson']],
  ['Michelle Obama met President Obama. Mr Obama spoke.', ['Michelle Obama', 'Obama']],
  [
    'Megan Pryce left. Ms Pryce was tired. Catrin Pryce stayed. Ms Pryce slept. Ms Pryce woke.',
    ['Megan Pryce', 'Catrin Pryce', 'Pryce'],
  ],
  ['Megan Pryce left. Pryce was tired. Catrin Pryce stayed.', ['Megan Pryce', 'Catrin Pryce']],
  ['Adele and Ed Sheeran sang.', ['Adele', 'Ed Sheeran']],
  ['His wife, Adele and Ed Sheeran sang.', ['Adele', 'Ed Sheeran']],
  ['Her parents left. Boris and Theresa May stayed.', ['Boris', 'Theresa May']],
  ['Mr Quentz met Mrs Quentz.', ['Quentz', 'Quentz']],
  ['Paul Jones met John Paul Jones.', ['Paul Jones', 'John Paul Jones']],
  ['Sarah Jones met Van Jones.', ['Sarah Jones', 'Van Jones']],
  ['South Korea met North Korea in Korea.', ['South Korea', 'North Korea', 'Korea']],
  ['The Baltic Harbour Authority, the BBC and others left.', ['Baltic Harbour Authority', 'BBC']],
  ['The Times reported it. The Sunday Times was sure.', ['Times', 'The Sunday Times']],
  [
    'Ghazala Khan spoke of her son, Humayun Khan. Mr Khan met Ms Khan.',
    ['Ghazala Khan', 'Humayun Khan', 'Khan', 'Khan'],
  ],
  ['The European Harbour Centre met. The EHCX was glad.', ['European Harbour Centre', 'EHCX']],
  ['China Mobile operates in China.', ['China Mobile', 'China']],
];

describe('names that stay apart', () => {
  it.each(apart)('%s', (text, names) => {
    expect(read(text).actors.map((actor) => actor.name)).toEqual(names);
  });
});

describe('a full name that two people could mean', () => {
  it('is given to neither', () => {
    const text = 'Bill Clinton met Hillary Clinton. Clinton spoke.';
    expect(mentionsByName(text)).toMatchObject({ 'Bill Clinton': ['Bill Clinton'], Clinton: ['Clinton'] });
  });
});

describe('people with two surnames', () => {
  it.each([
    ['Jose Antonio Ibarra Lopez left. Ibarra was charged.', 'Jose Antonio Ibarra Lopez', 'Ibarra'],
    ['Luis Inácio Lula da Silva won. Lula said so.', 'Luis Inácio Lula da Silva', 'Lula'],
  ])('are called by the first: %s', (text, name, short) => {
    expect(mentionsByName(text)[name]).toContain(short);
  });

  it.each([
    ['John Paul Jones left. Paul liked it.', 'John Paul Jones', 'Paul'],
    ['Sarah Jessica Parker came. Jessica left.', 'Sarah Jessica Parker', 'Jessica'],
    ['Jose Ibarra Lopez met Ana Ibarra. Ibarra left.', 'Jose Ibarra Lopez', 'Ibarra'],
  ])('are not called by a first name, or by that of another: %s', (text, name, other) => {
    expect(mentionsByName(text)[name]).not.toContain(other);
  });
});

describe('a given name in two parts behind the surname', () => {
  it('leaves the surname that one is called by', () => {
    const found = mentionsByName('Carrie Lam Cheng Yuet-ngor said no. Lam left.');
    expect(found['Carrie Lam Cheng Yuet-ngor']).toContain('Lam');
  });
});

describe('towns and their councils', () => {
  it('are two', () => {
    const found = mentionsByName('Hartlepool Borough Council met on Monday. The mayor of Hartlepool said so.');
    expect(found['Hartlepool Borough Council']).toEqual(['Hartlepool Borough Council']);
    expect(found.Hartlepool).toEqual(['Hartlepool']);
  });
});
