/**
 * What pages say, in English: a publisher changes the words here, or writes a file like this one in another language.
 * It imports nothing, so that every other folder may take its words from it.
 */

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The page of a story, and the notes on its statements wherever they stand. */
const story = {
  /** How close to the speaker's own words the text keeps. */
  form: { quoted: 'Quoted', partly: 'Partly quoted', paraphrased: 'Paraphrased' },

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

  via: (names: readonly string[]): string => `via ${names.join(' and ')}`,

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
    copied: 'Link copied',
    close: 'Close',
    deniedSign: '≠',
    byEditor: 'Set by an editor',
    speakerByEditor: 'speaker set by an editor',
    bySoftware: (percent: number): string => `Software reading, ${percent}% reliable`,
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
    skip: 'Skip to the text',
  },

  /** Shares of a story's words. */
  shares: {
    question: 'Whose words',
    all: 'all',
    own: 'own words',
    named: 'named sources',
    unnamed: 'unnamed',
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
    how: 'How it works, and where it fails',
    versions: 'Corrections and updates',
    corrected: (text: string): string => `Corrected: ${text}`,
    updated: 'Updated',
    published: 'Published',
  },

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

export const en = { story } as const;
