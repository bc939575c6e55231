/** Words by which a date lies ahead, whatever the tense: forecasts, appointments, what goes on until then. */

/** Behind "is" and "are" these tell of what may come: "snow is likely on Friday". */
export const PROSPECTS: ReadonlySet<string> = new Set(
  'anticipated forecast likely possible predicted probable unlikely'.split(' '),
);

/** With these a participle has its past and reaches to now: "have been closed until Friday". */
export const PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'ve"]);

/** Dictionary forms; what a day is made to be: "declared Friday a public holiday". */
export const DECLARING: ReadonlySet<string> = new Set('declare designate proclaim'.split(' '));

/** Dictionary forms; what a day is taken for: "has chosen Saturday for its march". */
export const CHOOSING: ReadonlySet<string> = new Set('choose pick select'.split(' '));

/** Dictionary forms; who has done so "until Friday" was done then: "has waited until Friday". */
export const HOLDING_BACK: ReadonlySet<string> = new Set(['leave', 'take', 'wait']);

/** What they are doing "until Friday" they do now: "stays shut until Friday". */
export const LASTING: ReadonlySet<string> = new Set(
  'continue continues last lasts remain remains run runs stand stands stay stays'.split(' '),
);

/** "valid from Friday", "is in force from Friday" */
export const IN_FORCE: ReadonlySet<string> = new Set(
  'available cinemas closed display effect effective force open place sale shops shut stores theaters theatres valid'.split(
    ' ',
  ),
);

/** Dictionary forms; what is done so "for Friday" is to be then: "called a strike for Friday". */
export const APPOINTING: ReadonlySet<string> = new Set(
  'arrange book call declare fix forecast invite issue organise organize predict schedule slate summon'.split(' '),
);

/** Dictionary forms of what bids somebody come: "has invited them to a meeting on Friday". */
export const INVITING: ReadonlySet<string> = new Set(['ask', 'call', 'invite', 'summon']);

/** Dictionary forms of what tells of coming weather: "warned of snow on Friday", "alert", "a warning of". */
export const OUTLOOKS: ReadonlySet<string> = new Set('alert forecast predict risk threat warn warning'.split(' '));

/** Dictionary forms of weather, and of what it does: nobody warns of it afterwards. */
export const WEATHER: ReadonlySet<string> = new Set(
  `blizzard cold cyclone delay disruption downpour flood flooding fog frost gale gust hail heat heatwave hurricane ice
  lightning rain rainfall shower sleet snow snowfall storm thunder thunderstorm tornado typhoon weather wind`
    .trim()
    .split(/\s+/u),
);

/** First words of a line without a verb that looks ahead: "Back on Monday.", "Next up: Burnley away on Saturday." */
export const COMING_UP: ReadonlySet<string> = new Set('back coming next opening out upcoming'.split(' '));

/** The same of two words: "In theaters Friday." */
export const OUT_SOON: ReadonlySet<string> = new Set([
  'in cinemas',
  'in theaters',
  'in theatres',
  'in stores',
  'on sale',
  'on bbc',
  'on channel',
  'on itv',
  'on netflix',
  'on sky',
  'up next',
]);
