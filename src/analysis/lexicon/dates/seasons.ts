/** Seasons, and the words that tell on which half of the globe. */

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 codes. */
export const SEASONS: Readonly<Record<string, SeasonCode>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

/** First month of each season, by meteorologists' reckoning; a winter of the north runs into the next year. */
export const FIRST_MONTH_OF_SEASON = {
  northern: { SP: 3, SU: 6, FA: 9, WI: 12 },
  southern: { SP: 9, SU: 12, FA: 3, WI: 6 },
} as const;

export type Hemisphere = keyof typeof FIRST_MONTH_OF_SEASON;

/** Adjectives that may stand before a season and settle the hemisphere: "the Australian summer". */
export const HEMISPHERES: Readonly<Record<string, Hemisphere>> = {
  northern: 'northern',
  boreal: 'northern',
  european: 'northern',
  british: 'northern',
  english: 'northern',
  scottish: 'northern',
  irish: 'northern',
  american: 'northern',
  canadian: 'northern',
  russian: 'northern',
  german: 'northern',
  french: 'northern',
  chinese: 'northern',
  japanese: 'northern',
  korean: 'northern',
  arctic: 'northern',
  southern: 'southern',
  austral: 'southern',
  australian: 'southern',
  argentine: 'southern',
  chilean: 'southern',
  antarctic: 'southern',
};
