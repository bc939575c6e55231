/**
 * What pages say, in English; a publisher's own words, of `content/strings.yaml`, stand in the place of these. It imports
 * nothing else, so that every other folder may take its words from it.
 */
import { ownWords } from './own-words.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** A piece of a text in which links and names of files stand; `to` is a path from the site's root. */
export type Part = string | { code: string } | { link: string; to: string };

const inRow = (names: readonly string[]): string => names.join(' and ');

/** The site's feeds in a row, each with its address. */
const FEEDS = [
  { link: 'RSS', to: 'rss.xml' },
  ', ',
  { link: 'Atom', to: 'atom.xml' },
  ' and ',
  { link: 'JSON Feed', to: 'feed.json' },
] as const;

/** "Told in 4 stories" */
const toldIn = (stories: number): string => `Told in ${counted(stories, 'story', 'stories')}`;

/** The page of a story, and the notes on its statements wherever they stand. */
const story = {
  /** How close to the speaker's own words the text keeps. */
  form: { quoted: 'Quoted', partly: 'Partly quoted', paraphrased: 'Paraphrased' },
  /** The same of what somebody says is not so. */
  denial: { quoted: 'Quoted denial', partly: 'Partly quoted denial', paraphrased: 'Paraphrased denial' },

  /** How firmly something was said; `meaning` explains the label. */
  firmness: {
    stated: { label: 'Stated flatly', meaning: 'said without reserve' },
    hedged: { label: 'Qualified', meaning: 'said with reserve, as “may” or “arguably”' },
    denied: { label: 'Denied', meaning: 'said not to be so' },
    hearsay: { label: 'No source given', meaning: 'passed on, and nobody is named for it' },
  },

  /** Who says something where the text gives no name. */
  speaker: {
    /** "It is said to be unsafe" */
    noSource: 'no source given',
    /** "he", "who", "nobody": a word that means nobody outside its sentence */
    notIdentified: 'not identified',
    /** A quotation beside which nobody is said to speak. */
    unclear: 'speaker unclear',
    /** After the text's own words: "senior administration officials, described, not named" */
    described: 'described, not named',
  },

  via: (names: readonly string[]): string => `via ${inRow(names)}`,

  /** How a statement came here: from whoever said it, as far as the text tells, or through somebody who passes it on. */
  hand: { first: 'the story doesn’t say how it knows', second: 'second hand' },

  /** For those who hear the text. */
  spoken: {
    start: (kind: 'quote' | 'claim', number: number, who: string): string =>
      `start of ${kind === 'quote' ? 'quote' : 'paraphrase'} ${number}, ${who}: `,
    end: (kind: 'quote' | 'claim', number: number): string =>
      ` end of ${kind === 'quote' ? 'quote' : 'paraphrase'} ${number} `,
    /** Begins with what is seen, so that who says "click 3" to the computer is understood (WCAG 2.5.3). */
    number: (kind: 'quote' | 'claim', number: number, who: string): string =>
      `${number}: note on this ${kind === 'quote' ? 'quote' : 'paraphrase'}, ${who}`,
  },

  note: {
    back: (number: number): string => `${number}: back to the words`,
    previous: '‹ Previous',
    next: 'Next ›',
    /** Read after the two above. */
    by: (who: string): string => ` by ${who}`,
    copyLink: 'Copy link',
    /** Of a link to the quoted words in the page that they are from. */
    inSource: (source: string): string => `In the source: ${source}`,
    copied: 'Link copied',
    close: 'Close',
    /** Leads to the statement's own page. */
    share: 'Share',
    deniedSign: '≠',
    byEditor: 'Attribution set by an editor',
    speakerByEditor: 'speaker set by an editor',
    bySoftware: (percent: number): string => `Attribution read by software, ${percent}% reliable`,
    /** What a percentage is one of. */
    reliability: (percent: number): string => `Of readings like this one ${percent}% are right`,
    here: (count: number): string => `${counted(count, 'note')} on this paragraph`,
    heading: 'Notes',
  },

  head: {
    by: (author: string): string => `By ${author}`,
    updated: 'Updated',
    minutes: (minutes: number): string => `${minutes} min read`,
    part: (number: number, of: number): string => `, part ${number} of ${of}`,
    correction: 'Correction',
    sources: 'Sources',
    sourcesCounted: (count: number): string => `Sources: ${count}`,
    archived: 'archived copy',
    archivedAs: (source: string): string => `archived copy: ${source}`,
    skip: 'Skip to the text',
    /** Of a story that isn't English; null for a language without a name. */
    language: (name: string | null): string =>
      `${name === null ? 'This story isn’t in English' : `This story is in ${name}`}. Only English is read by the software ` +
      'behind this site, so nothing in it is marked.',
  },

  /** Shares of a story's words. */
  shares: {
    question: 'Whose words',
    all: 'all',
    own: 'own words',
    named: 'named sources',
    unnamed: 'unnamed',
    /** A share that is there, and is less than half a percent. */
    hardly: 'under 1%',
  },

  legend: {
    label: 'How to read the marks',
    shaded: 'Shaded',
    shadedIs: 'exact words',
    underlined: 'Underlined',
    underlinedIs: 'paraphrased',
    denied: 'denied',
  },

  distance: {
    question: 'How far from the source?',
    /** What a choice does. */
    explained: 'Words farther from the source than your choice turn grey.',
    exact: 'exact words',
    paraphrase: 'paraphrase',
    secondHand: 'second hand',
    unnamed: 'unnamed',
    own: 'the paper’s own',
    /** Said when a choice is made. */
    shown: (label: string, percent: string): string => `Up to “${label}”: ${percent} of the words stand out`,
  },

  filter: {
    heading: 'Filter',
    kind: 'Kind',
    quotes: 'Quotes',
    claims: 'Paraphrases',
    hide: 'Hide annotations',
    firmness: 'How firmly it was said',
    whose: 'Whose word',
    everyone: 'Everyone',
    notIdentified: 'Not identified',
    left: (count: number): string => `and ${count} more, not to be chosen here`,
  },

  voices: {
    heading: 'Who gets the words',
    voice: 'Voice',
    quoted: 'Quoted',
    paraphrased: 'Paraphrased',
    share: 'Share',
    drawn: 'Drawn as a bar',
    notIdentified: 'Not identified',
    caption: (all: number, own: string, named: string, unnamed: string): string =>
      `Of ${all} words, ${own} are this story’s own, ${named} those of named sources, and ${unnamed} of unnamed ` +
      'sources. A word counts once, for whoever is nearest to it.',
  },

  citations: {
    heading: 'Who cites whom',
    root: 'This story',
    cites: 'cites',
    nobody: 'nobody identified',
    statements: (count: number): string => counted(count, 'statement'),
    passesOn: 'passes on',
    and: ', and ',
  },

  people: {
    heading: 'Who is in this story',
    says: (count: number): string => `All ${count}:`,
    others: 'Also named:',
    places: 'Places:',
  },

  method: {
    heading: 'How this page was made',
    found: (words: number, dates: number, statements: string): string =>
      `In ${counted(words, 'word')} the analyser found ${counted(dates, 'date')} and ${statements}.`,
    counted: (day: string, version: string): string =>
      `Relative dates are counted from ${day}. Analyser version ${version}.`,
    /** Who stands for the statements: the analyser alone, or editors too. */
    editors: (byEditor: number, statements: number): string => {
      if (byEditor === 0) return 'No editor has changed a statement yet.';
      return byEditor === statements ? 'An editor set all of them.' : `An editor set ${byEditor} of them.`;
    },
    how: 'How it works, and where it fails',
    data: 'Data:',
    versions: 'Corrections and updates',
    corrected: (text: string): string => `Corrected: ${text}`,
    updated: 'Updated',
    published: 'Published',
  },

  edit: {
    before: 'Something is wrong here? ',
    link: 'Edit this page',
    after: ': an editor looks at every change before it appears.',
  },

  series: { previous: 'Before this', next: 'What came next' },

  /** "91 statements: 80 from 20 named sources, 13 unattributed" */
  statements: (statements: number, named: number, sources: number): string => {
    const all = counted(statements, 'statement');
    if (statements === 0) return all;
    if (named === 0) return `${all}, all unattributed`;
    const from = counted(sources, 'named source');
    if (named === statements) return `${all} from ${from}`;
    return `${all}: ${named.toLocaleString('en-GB')} from ${from}, ${(statements - named).toLocaleString('en-GB')} unattributed`;
  },
} as const;

/** By itself, since a script takes these words and no others. */
export const search = /* @__PURE__ */ ownWords(
  {
    title: 'Search',
    description: 'Search every story and every statement: by words, by speaker, by subject.',
    field: 'Words in stories, quotations and paraphrases, or the name of a speaker',
    needsScript: 'Search needs JavaScript. Without it, your browser can find words in the list of all statements:',
    results: 'Results',
    samples: 'For example',
    story: (day: string): string => `Story · ${day}`,
    via: (names: readonly string[]): string => `via ${inRow(names)}`,
    more: (count: number): string => `${count} more in this story`,
    claim: toldIn,
    found: (words: string, stories: number, statements: number, most: number): string => {
      if (stories === 0) return `Nothing found for “${words}”.`;
      const whole = `${counted(stories, 'story', 'stories')} found`;
      const within = `with ${counted(statements, 'statement')}`;
      return stories > most ? `${whole}; shown are the best ${most}, ${within}.` : `${whole}, ${within}.`;
    },
    notLoaded:
      'The search cannot be loaded: it is made when the site is built. All statements are listed under Statements.',
  } as const,
  ['site', 'search'],
);

/** The page that tells how the marks are made. */
const how = {
  title: 'How this works',
  description: 'How the annotations on this site are made, how to read them, and where they fail.',
  lead:
    'A news story is made of other people’s words. This site marks them: what is quoted, what is paraphrased, whose ' +
    'word it is, via whom it came, and when it was said. When the site is built, a program reads each story, proposes ' +
    'these marks and works out the dates. Editors correct it where it is wrong, and their word counts.',
  marks: {
    heading: 'Reading the marks',
    shaded: 'Shaded',
    shadedIs: 'the speaker’s exact words.',
    underlined: 'Underlined',
    underlinedIs: 'paraphrased, in the writer’s words.',
    inPart: '“shaded in part”',
    inPartIs: 'quoted in part. What is shaded is the speaker’s, the rest the writer’s.',
    denied: 'what the speaker says is not so. How firmly anything else was said is told in words:',
    note: (least: number): string =>
      'Marked words open a note: who says them, how the page knows, and how firmly they were said. “The mayor, ' +
      'via the Evening Herald” means that this story has it from the newspaper, which has it from the mayor: second ' +
      'hand. “The story doesn’t say how it knows” means that it ' +
      `names nobody in between: the writer may have heard the words, or not. A percentage says how often a reading like this one is right; those below ${least}% aren’t shown, ` +
      'except for words in quotation marks, which everybody can see. Where an editor has decided, no percentage stands.',
    distance:
      'Under the headline a bar tells how many of the words are whose. “How far from the source?” sets back what is ' +
      'farther than you choose: exact words are nearest, then what is paraphrased, what has come through somebody ' +
      'else, what nobody is named for, and last what is the paper’s own.',
  },
  dates: {
    heading: 'Dates',
    text:
      '“Last week” and “on Saturday” are counted from the day on which a story appeared; the sentence under an event ' +
      'says how. A filled mark is reported here, a hollow one according to somebody. A long mark is a week, a month or ' +
      'more: the day is not given.',
  },
  never: {
    heading: 'What is never done',
    text:
      'Nobody is guessed. “No source given” means that the text itself names nobody (“is said to be”); “not ' +
      'identified”, that it has only a word such as “he”; “described, not named”, that it has only words such as “a ' +
      'government source”; “speaker unclear”, that the analyser found nobody who says what stands in quotation marks. ' +
      'Nothing is checked for truth either: what is told without “qualified” or “denied” was stated flatly, and may be ' +
      'false.',
  },
  fails: {
    heading: 'Where it fails',
    all: [
      'It reads English only, and one story at a time: what an earlier story said about a speaker it doesn’t know.',
      'A pronoun (“he”, “they”) may be taken for the wrong person where several are near.',
      'A statement that runs over several sentences may be marked in the first one only.',
      'Irony, and quotation marks that only keep a word at a distance, look like quotations.',
    ],
  },
  tried: {
    heading: 'How often it is right',
    text:
      'The analyser was tried on articles in which people had marked everything by hand. Each figure joins two ' +
      'questions, how much of what it marks is right and how much of what is there it marks; 100 would be perfect, and ' +
      'people don’t reach it either.',
    what: 'What was tried',
    analyser: 'Analyser',
    people: 'Two people',
    notKnown: 'not known',
    closely: 'The words of a statement, closely',
    roughly: 'The words of a statement, roughly',
    endToEnd: 'A statement together with whose word it is',
    days: 'Dates, to the right day, month or year',
    names: 'Which names mean one and the same actor',
    corpora: (statements: string, others: string): string =>
      `The statements are those of ${statements}; dates and names those of ${others}. “Closely” means that at least ` +
      'four fifths of the words are the same, “roughly” three tenths: what lies between the two was found, and begins ' +
      'or ends in the wrong place. News of another kind, or English of another time, may fare worse.',
  },
  inFigures: {
    heading: 'In figures',
    counts: (
      stories: number,
      statements: string,
      of: { quotes: number; claims: number; dates: number; events: number },
    ): string =>
      `${counted(stories, 'story', 'stories')}, ${statements}. These are ${counted(of.quotes, 'quote')} and ` +
      `${counted(of.claims, 'paraphrase')}, beside ${counted(of.dates, 'date')} and ${counted(of.events, 'event')}.`,
    version: (version: string): string => ` Analyser version ${version}.`,
  },
  data: {
    heading: 'Open data',
    formats: [
      'Everything that a page shows is there for programs too. Beside each story stand its whole analysis (',
      { code: 'analysis.json' },
      '), its statements and dates as W3C Web Annotations (',
      { code: 'annotations.jsonld' },
      '), its statements as a table (',
      { code: 'claims.csv' },
      ') and its timeline for TimelineJS (',
      { code: 'timeline.json' },
      ') and calendars (',
      { code: 'timeline.ics' },
      '); “Data” at the foot of the story leads to them. Of the whole site there are the lists of ',
      { link: 'all statements', to: 'claims.json' },
      ' and ',
      { link: 'all actors', to: 'actors.json' },
      ', and the newest stories with their full text as ',
      ...FEEDS,
      '.',
    ],
    positions: [
      'Positions count in the text that ',
      { code: 'analysis.json' },
      ' gives, in UTF-16 units. What a page adds for its readers, the numbers of notes (class ',
      { code: 'note-ref' },
      ') and the words for those who listen (class ',
      { code: 'visually-hidden' },
      '), is no part of it.',
    ],
  },
  asked: {
    heading: 'What your browser is asked for',
    text: [
      'Nothing from other hosts, and no cookie. No page needs a script but the ',
      { link: 'search', to: 'search/' },
      ', which fetches its engine when you use it; on a story’s page, small ones open notes at their words, tell how ' +
        'much stands out at a distance, and mark the event in view. Everything on a page is in the page: it can be ' +
        'read, printed and saved as it is.',
    ],
  },
} as const;

/** Around every page, and on the pages that gather stories. */
const site = {
  parts: {
    stories: 'Stories',
    timeline: 'Timeline',
    statements: 'Statements',
    actors: 'Who’s who',
    search: 'Search',
    how: 'How this works',
  },

  home: {
    title: (name: string): string => `${name}: who said what, who passed it on, and when`,
    description:
      'News stories with every quotation and claim traced to whose word it is, through whom it came, and when.',
    tagline: 'Who said what, who passed it on, and when it happened',
    /** Whose words a story passes on: at least half of them, or the most. */
    mostly: (name: string): string => `Mostly ${name}`,
    andOthers: (name: string): string => `${name} and others`,
    minutes: (minutes: number): string => `${minutes} min read`,
    earlier: 'Earlier',
    all: (stories: number): string => (stories === 1 ? 'Archive' : `All ${counted(stories, 'story', 'stories')}`),
    mostQuoted: 'Most quoted',
  },

  /** The list of all statements, and how each is told outside its story. */
  statements: {
    title: 'Every statement',
    description: 'Every statement in every story: whose word it is, how firmly it was said, via whom, and when.',
    whole: (stories: number, statements: string): string =>
      `${counted(stories, 'story', 'stories')}, ${statements}. Each leads to its words.`,
    notWhole: 'The first page counts them all. Each leads to its words.',
    once: 'What several stories tell stands here once.',
    below: 'Every statement, below',
    unattributed: 'Unattributed',
    via: (names: readonly string[]): string => `via ${inRow(names)}`,
    undated: 'Undated',
    denied: 'Denied: ',
    filter: 'Filter',
    filterHolds: (statements: number): string =>
      `The choices hold for the ${counted(statements, 'statement')} on this page.`,
    story: 'Story',
    all: 'All',
    stories: (count: number): string => `Story by story: the ${count} on this page`,
    oneOnly: 'One speaker only',
    everybody: 'All speakers',
    showEverybody: 'Show all speakers',
    nothingLeft: 'Nothing is left to show: tick at least one box of each row.',
  },

  /** What several stories tell, and a statement by itself. */
  claims: {
    /** "Told in 4 stories" */
    told: toldIn,
    before: (day: string, title: string): string => `Told before, on ${day}, in “${title}”`,
    again: (stories: number): string => `Told again in ${counted(stories, 'story', 'stories')}`,
    title: (who: string, words: string): string => `${who}: ${words}`,
    /** Above a list of claims, below an article in a feed. */
    elsewhere: 'Told in other stories, too',
    /** Of a page, of which no two are to have the same: of a statement, and of a claim. */
    statementTitle: (title: string, day: string): string => `${title} (${day})`,
    claimTitle: (title: string, stories: number): string =>
      `${title} (told in ${counted(stories, 'story', 'stories')})`,
    description: (who: string, stories: number): string =>
      `What ${who} said, as ${counted(stories, 'story', 'stories')} told it: who told it first, and how the words changed.`,
    /** A day follows. */
    first: 'First told on',
    later: 'Told again',
    denied: 'Denied',
    /** At an address under which a claim stood until a story came that tells it earlier, and the link there. */
    moved: 'This page has moved',
    toClaim: 'What was said, and who told it',
    changes: 'Against the first wording, words that are new are underlined and words left out are struck through.',
    /** Read aloud before and after such words. */
    added: { start: 'new: ', end: ' end of new words ' },
    leftOut: { start: 'left out: ', end: ' end of words left out ' },
    custody: 'How it came here',
    thisStory: 'this story',
    /** Leads to what somebody in the chain has published. */
    document: 'document',
    noDocument: 'no document',
    trail: 'Where the trail ends',
    broken: (who: string): string => `No story names a document of ${who} among its sources: there the trail breaks.`,
    brokenHere: (who: string): string =>
      `The story names no document of ${who} among its sources: there the trail breaks.`,
    ended: (who: string, title: string): string => `The trail ends at a document of ${who}: “${title}”.`,
    endedIn: (who: string, titles: readonly string[]): string =>
      `The trail ends at ${titles.length === 1 ? 'a document' : 'documents'} of ${who}: ${inRow(titles.map((title) => `“${title}”`))}.`,
    inStory: 'In the story: ',
    embed: 'Embed',
    embedCode: 'To show it on another page, paste this there:',
    embedded: (who: string, site: string): string => `${who}, quoted by ${site}`,
  },

  actors: {
    title: 'Who’s who',
    below: 'Who’s who, below',
    listDescription: 'The people, organisations and countries in the stories, and all that they said.',
    kinds: { person: 'People', organization: 'Organisations', place: 'Countries and places', group: 'Groups' },
    /** "9 statements, in 3 stories" */
    figures: (statements: number, stories: number): string =>
      `${statements > 0 ? `${counted(statements, 'statement')}, ` : ''}in ${counted(stories, 'story', 'stories')}`,
    description: (name: string, role: string | null, statements: number, stories: number): string =>
      `${name}${role === null ? '' : `, ${role}`}: ${counted(statements, 'statement')} in ${counted(stories, 'story', 'stories')}.`,
    said: 'What they said',
    about: 'What others said',
    roles: 'Roles',
    /** Of a role: "2017–2021", "since 2017". */
    years: (from: string | null, until: string | null): string => {
      if (until === null) return `since\u00a0${from ?? ''}`;
      if (from === null) return `until\u00a0${until}`;
      return from === until ? from : `${from}–${until}`;
    },
    alsoKnownAs: 'Also known as',
    elsewhere: 'Elsewhere',
    mentionedIn: 'Mentioned in',
    /** How often a story's text mentions somebody, who may be there by an editor's word alone. */
    mentions: (mentions: number): string => (mentions === 0 ? 'not named in the text' : counted(mentions, 'mention')),
    newest: (shown: number, all: number): string => `The newest ${shown} of ${all.toLocaleString('en-GB')}.`,
  },

  search,

  how,

  /** From page to page of a long list. */
  pages: {
    before: 'Previous page',
    after: 'Next page',
    label: (list: string): string => `Pages: ${list}`,
    number: (number: number, count: number): string => `Page ${number} of ${count.toLocaleString('en-GB')}`,
    parts: 'Where each part begins',
    /** Pages have titles of their own, or a list of results would show the same one many times. */
    title: (list: string, number: number): string => (number === 1 ? list : `${list}, page ${number}`),
  },

  archive: {
    title: 'All stories',
    below: 'All stories, below',
    description: 'Every story on this site, the newest first.',
    newestFirst: (stories: number): string => `${counted(stories, 'story', 'stories')}, the newest first.`,
    newer: 'Newer',
    older: 'Older',
  },

  nowhere: {
    title: 'Page not found',
    why: 'The address may be mistyped, or the page has moved.',
    all: 'These are all the stories:',
    newest: 'These are the newest stories:',
    also: 'There are also:',
  },

  /** Around every page. */
  frame: {
    skip: 'Skip to the content',
    main: 'Main',
    trail: 'Breadcrumb',
    home: 'Home',
    /** After the name of the site. */
    foot: [
      ' shows who said what, who passed it on, and when it happened. The annotations are made from the words of each ' +
        'story; ',
      { link: 'how that works, and where it fails', to: 'how/' },
      '. All of it is ',
      { link: 'open data', to: 'how/#data' },
      '; new stories come by ',
      ...FEEDS,
      '.',
    ],
  },

  /** Events, in a story and across all. */
  events: {
    heading: 'Timeline',
    counted: (count: number): string => `Timeline: ${counted(count, 'event')}`,
    /** What filled and hollow marks mean. */
    reportedHere: 'Reported here',
    accordingToSomebody: 'According to a source',
    said: (names: readonly string[]): string => `Told by ${inRow(names)}`,
    saidByNobody: 'Told, no source given',
    accordingTo: (name: string, via: readonly string[]): string =>
      `According to ${name}${via.length > 0 ? `, via ${inRow(via)}` : ''}`,
    noSource: 'No source given',
    notNamed: 'somebody not named',
    qualified: (words: string): string => `, qualified: “${words}”`,
    byEditor: 'Added by an editor',
    byEditorFrom: (title: string): string => `Added by an editor, from ${title}`,
    /** "“on Saturday”, counted from 17 February 2019" */
    date: (words: string, from: string | null): string => `“${words}”${from === null ? '' : `, counted from ${from}`}`,
    dateByEditor: ', set by an editor',
    dayNotGiven: 'day not given',
    /** Before the titles of other stories. */
    alsoTold: 'Also told in ',
    filter: 'Filter',
    everyone: 'Everyone',
    table: { date: 'Date', event: 'Event', word: 'Whose word' },
    description: 'What happened when, across all stories, and whose word it is.',
    whole: (events: number, dates: number, stories: number): string =>
      `${counted(events, 'event')} on ${counted(dates, 'date')}, from ${counted(stories, 'story', 'stories')}.`,
    notWhole: 'The first page counts all events.',
    /** Of the second of two navigations that are alike. */
    below: 'below',
    later: 'Later',
    earlier: 'Earlier',
  },
} as const;

/** How days and stretches of days are written. */
const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** For tables and margins. */
  shortMonth: (month: string): string => month.slice(0, 3),
  /** "870" is not to be taken for another number. */
  early: (year: number): string => `AD ${year}`,
  day: (day: number, month: string, year: string): string => `${day} ${month} ${year}`,
  /** "March 2019", "late March 2019" */
  month: (month: string, year: string, part: 'early' | 'mid' | 'late' | null): string =>
    `${part === null ? '' : { early: 'early ', mid: 'mid-', late: 'late ' }[part]}${month} ${year}`,
  /** Counted from 1. */
  quarter: (quarter: number, year: string): string =>
    `${['first', 'second', 'third', 'last'][quarter - 1] ?? ''} quarter of ${year}`,
  decade: (firstYear: string): string => `the ${firstYear}s`,
  to: (from: string, until: string): string => `${from} to ${until}`,
} as const;

/** What leaves the site: data, pictures that go with links. */
const data = {
  formats: {
    analysis: { label: 'analysis', title: 'The whole analysis (JSON)' },
    annotations: { label: 'annotations', title: 'Statements and dates as W3C Web Annotations (JSON-LD)' },
    table: { label: 'table', title: 'Statements as a table (CSV)' },
    timeline: { label: 'timeline', title: 'Timeline (TimelineJS)' },
    calendar: { label: 'calendar', title: 'Timeline as a calendar (iCalendar)' },
  },
  editors: (name: string): string => `Editors of ${name}`,
  analyser: (version: string): string => `Sourceline analyser ${version}`,
  annotations: (title: string): string => `Statements and dates in “${title}”`,
  inTheStory: 'In the story',
  /** On the picture of an actor: "9 statements in 3 stories" */
  figures: (statements: number, stories: number): string =>
    `${statements > 0 ? `${counted(statements, 'statement')} in` : 'In'} ${counted(stories, 'story', 'stories')}`,
} as const;

export const en = /* @__PURE__ */ ownWords({ story, site, dates, data } as const);
