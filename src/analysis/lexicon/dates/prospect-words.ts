/** Words by which a date lies ahead, whatever the tense: forecasts, appointments, what goes on until then. */

/** Behind "is" and "are" these tell of what may come: "snow is likely on Friday". */
export const PROSPECTS: ReadonlySet<string> = new Set(
  'anticipated forecast likely possible predicted probable unlikely'.split(' '),
);

/** What they are doing "until Friday" they do now: "stays shut until Friday". */
export const LASTING: ReadonlySet<string> = new Set(
  'continue continues last lasts remain remains run runs stand stands stay stays'.split(' '),
);

/** Dictionary forms; what is done so "for Friday" is to be then: "called a strike for Friday". */
export const APPOINTING: ReadonlySet<string> = new Set(
  'arrange book call declare fix forecast invite issue organise organize predict schedule slate summon'.split(' '),
);

/** Dictionary forms of weather, and of what it does: nobody warns of it afterwards. */
export const WEATHER: ReadonlySet<string> = new Set(
  `blizzard cold cyclone delay disruption downpour flood flooding fog frost gale gust hail heat heatwave hurricane ice
  lightning rain rainfall shower sleet snow snowfall storm thunder thunderstorm tornado typhoon weather wind`
    .trim()
    .split(/\s+/u),
);
