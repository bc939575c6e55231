/**
 * What pages say, in English: a publisher changes the words here, or writes a file like this one in another language.
 * It imports nothing, so that every other folder may take its words from it.
 */

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const inRow = (names: readonly string[]): string => names.join(' and ');

/** By itself, since a script takes these words and no others. */
export const search = {
  title: 'Search',
  description: 'Search every story and every statement: by words, by speaker, by subject.',
  field: 'Words in stories, quotations and paraphrases, or the name of a speaker',
  needsScript: 'Search needs JavaScript. Without it, your browser can find words in the list of all statements:',
  results: 'Results',
  samples: 'For example',
  story: (day: string): string => `Story · ${day}`,
  via: (names: readonly string[]): string => `via ${inRow(names)}`,
  more: (count: number): string => `${count} more in this story`,
  found: (words: string, stories: number, statements: number, most: number): string => {
    if (stories === 0) return `Nothing found for “${words}”.`;
    const whole = `${counted(stories, 'story', 'stories')} found`;
    const within = `with ${counted(statements, 'statement')}`;
    return stories > most ? `${whole}; shown are the best ${most}, ${within}.` : `${whole}, ${within}.`;
  },
  notLoaded:
    'The search cannot be loaded: it is made when the site is built. All statements are listed under Statements.',
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
    title: 'Sourceline: who said what, who passed it on, and when',
    description:
      'News stories with every quotation and claim traced to whose word it is, through whom it came, and when.',
    tagline: 'Who said what, who passed it on, and when it happened',
    /** Whose words a story passes on: at least half of them, or the most. */
    mostly: (name: string): string => `Mostly ${name}`,
    andOthers: (name: string): string => `${name} and others`,
    minutes: (minutes: number): string => `${minutes} min read`,
    earlier: 'Earlier',
    all: (stories: number): string => `All ${counted(stories, 'story', 'stories')}`,
    mostQuoted: 'Most quoted',
  },

  /** The list of all statements, and how each is told outside its story. */
  statements: {
    title: 'Every statement',
    description: 'Every statement in every story: whose word it is, how firmly it was said, via whom, and when.',
    whole: (stories: number, statements: string): string =>
      `${counted(stories, 'story', 'stories')}, ${statements}. Each leads to its words.`,
    notWhole: 'The first page counts them all. Each leads to its words.',
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
    alsoKnownAs: 'Also known as',
    elsewhere: 'Elsewhere',
    mentionedIn: 'Mentioned in',
    newest: (shown: number, all: number): string => `The newest ${shown} of ${all.toLocaleString('en-GB')}.`,
  },

  search,

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
  },

  /** Events, in a story and across all. */
  events: {
    heading: 'Timeline',
    counted: (count: number): string => `Timeline: ${counted(count, 'event')}`,
    /** What filled and hollow marks mean. */
    reportedHere: 'Reported here',
    accordingToSomebody: 'According to somebody',
    said: (names: readonly string[]): string => `Reported here: what ${inRow(names)} said`,
    saidByNobody: 'Reported here: what was said, no source given',
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

export const en = { site } as const;
