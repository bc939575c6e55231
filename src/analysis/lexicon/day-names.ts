/** Names and titles that hold the name of a day, and days that are known by what happened on them. */

/** "Super Tuesday", "Bloody Sunday": which day that is, its name doesn't tell. Lower case; in the text with a capital. */
export const NAMED_WEEKDAYS: ReadonlySet<string> = new Set(
  'big black blue bloody casual crazy cyber fat giving gray grey mega super sunny whit'.split(' '),
);

/** "the Sunday Times", "the Saturday Evening Post" */
export const PAPERS: ReadonlySet<string> = new Set(
  'business express herald independent mail mirror people post review star sun telegraph times tribune world'.split(
    ' ',
  ),
);

/** "the Mail on Sunday", "the Independent on Sunday"; "the Times on Sunday" is a paper and its day. */
export const PAPERS_ON_SUNDAY: ReadonlySet<string> = new Set(['independent', 'mail']);

/** "the Today show", "the Tonight programme" */
export const PROGRAMMES: ReadonlySet<string> = new Set(
  'anchor co-anchor co-host host live magazine newspaper program programme show'.split(' '),
);

/** Days that keep their year where one of the words follows: "the Sept. 11 terrorist attacks". */
export const KNOWN_DAYS: readonly { month: number; day: number; year: number; before: ReadonlySet<string> }[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    before: new Set('attack attacks commission hijackers hijackings terror terrorist victims'.split(' ')),
  },
];
