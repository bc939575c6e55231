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

/**
 * Days that keep their year where a word of `before` follows and the text has one of `beside`: "the Sept. 11 terrorist
 * attacks", "the Jan. 6 committee".
 */
export const KNOWN_DAYS: readonly {
  month: number;
  day: number;
  year: number;
  before: ReadonlySet<string>;
  beside: readonly string[];
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    before: new Set('attack attacks commission hijackers hijackings terror terrorist victims'.split(' ')),
    beside: [],
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    before: new Set(
      'attack case cases committee defendant defendants hearings insurrection panel prosecutions riot rioter rioters riots'.split(
        ' ',
      ),
    ),
    beside: ['Capitol', 'Trump'],
  },
  {
    month: 10,
    day: 7,
    year: 2023,
    before: new Set('assault atrocities attack attacks hostages killings massacre massacres terror victims'.split(' ')),
    beside: ['Hamas', 'Israel', 'Gaza'],
  },
  {
    month: 7,
    day: 7,
    year: 2005,
    before: new Set('attacks bomber bombers bombing bombings inquest terror victims'.split(' ')),
    beside: ['London'],
  },
];
