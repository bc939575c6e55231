/**
 * What pages say, in English: a publisher changes the words here, or writes a file like this one in another language.
 * It imports nothing, so that every other folder may take its words from it.
 */

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const inRow = (names: readonly string[]): string => names.join(' and ');

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
