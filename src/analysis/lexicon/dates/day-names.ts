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

/**
 * Days that keep their year where a word of `before` follows and the text has one of `beside`: "the Sept. 11 terrorist
 * attacks", "the Jan. 6 committee", "the attacks of September 11". Where the text has one of `about`, the day alone may be
 * that one too: "was taken hostage on October 7".
 */
export const KNOWN_DAYS: readonly {
  month: number;
  day: number;
  year: number;
  before: ReadonlySet<string>;
  beside: readonly string[];
  about: readonly string[];
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    before: new Set('attack attacks commission hijackers hijackings terror terrorist victims'.split(' ')),
    beside: [],
    about: ['al-Qaeda', 'Al-Qaeda', 'al Qaeda', 'Al Qaeda', 'bin Laden', 'World Trade Center', 'Twin Towers'],
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
    about: ['Capitol riot', 'insurrection', 'stormed the Capitol', 'Proud Boys'],
  },
  {
    month: 10,
    day: 7,
    year: 2023,
    before: new Set('assault atrocities attack attacks hostages killings massacre massacres terror victims'.split(' ')),
    beside: ['Hamas', 'Israel', 'Gaza'],
    about: ['Hamas', 'Gaza', 'Kibbutz', 'kibbutz'],
  },
  {
    month: 7,
    day: 7,
    year: 2005,
    before: new Set('attacks bomber bombers bombing bombings inquest terror victims'.split(' ')),
    beside: ['London'],
    about: [],
  },
];

/** Before "Sunday" these tell that it is somebody's name: "Mr Sunday Dare". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'barr chief dr engr hon mr mrs ms pastor prof professor rev sen senator'.split(' '),
);

/** Laws that have their year behind them: "the Official Secrets Act 1911", "the Cinematograph Act, 1952". */
export const LAWS: ReadonlySet<string> = new Set('act bill code decree order ordinance regulations rules'.split(' '));
