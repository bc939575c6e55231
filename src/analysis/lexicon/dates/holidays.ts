/**
 * Days with a name. Only those whose day is the same wherever the word is used: "Independence Day" or
 * "Labour Day" depend on the country, so they aren't here.
 */

export type Holiday =
  | { names: readonly string[]; month: number; day: number }
  /** The `nth` such weekday (Monday is 1) of a month; -1 is the last. */
  | { names: readonly string[]; month: number; weekday: number; nth: number }
  /** Days after Easter Sunday of the western churches. */
  | { names: readonly string[]; afterEaster: number }
  /** One day of history. */
  | { names: readonly string[]; on: string };

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year's day", 'new years day'], month: 1, day: 1 },
  { names: ["new year's eve", 'hogmanay'], month: 12, day: 31 },
  { names: ['burns night'], month: 1, day: 25 },
  { names: ['groundhog day'], month: 2, day: 2 },
  { names: ["valentine's day", "st valentine's day"], month: 2, day: 14 },
  { names: ["st david's day", "st. david's day"], month: 3, day: 1 },
  { names: ["international women's day"], month: 3, day: 8 },
  { names: ["st patrick's day", "st. patrick's day"], month: 3, day: 17 },
  { names: ["april fools' day", "april fool's day"], month: 4, day: 1 },
  { names: ['earth day'], month: 4, day: 22 },
  { names: ["st george's day", "st. george's day"], month: 4, day: 23 },
  { names: ['may day'], month: 5, day: 1 },
  { names: ['anzac day'], month: 4, day: 25 },
  { names: ['cinco de mayo'], month: 5, day: 5 },
  { names: ['juneteenth'], month: 6, day: 19 },
  { names: ['canada day'], month: 7, day: 1 },
  { names: ['fourth of july', 'july fourth'], month: 7, day: 4 },
  { names: ['bastille day'], month: 7, day: 14 },
  { names: ['halloween', "hallowe'en"], month: 10, day: 31 },
  { names: ['bonfire night', 'guy fawkes night'], month: 11, day: 5 },
  { names: ["all saints' day", 'all saints day'], month: 11, day: 1 },
  { names: ["st andrew's day", "st. andrew's day"], month: 11, day: 30 },
  { names: ['remembrance sunday'], month: 11, weekday: 7, nth: 2 },
  { names: ['armistice day', 'remembrance day', 'veterans day', "veterans' day"], month: 11, day: 11 },
  { names: ['christmas eve'], month: 12, day: 24 },
  { names: ['christmas', 'christmas day'], month: 12, day: 25 },
  { names: ['boxing day', "st stephen's day", "st. stephen's day"], month: 12, day: 26 },
  { names: ['martin luther king day', 'martin luther king jr. day', 'mlk day'], month: 1, weekday: 1, nth: 3 },
  { names: ["presidents' day", 'presidents day', "president's day"], month: 2, weekday: 1, nth: 3 },
  { names: ['memorial day'], month: 5, weekday: 1, nth: -1 },
  // The American spelling: "Labour Day" depends on the country.
  { names: ['labor day'], month: 9, weekday: 1, nth: 1 },
  { names: ['columbus day'], month: 10, weekday: 1, nth: 2 },
  { names: ['thanksgiving', 'thanksgiving day'], month: 11, weekday: 4, nth: 4 },
  { names: ['black friday'], month: 11, weekday: 5, nth: 4 },
  { names: ['shrove tuesday', 'mardi gras'], afterEaster: -47 },
  { names: ['ash wednesday'], afterEaster: -46 },
  { names: ['palm sunday'], afterEaster: -7 },
  { names: ['maundy thursday'], afterEaster: -3 },
  { names: ['good friday'], afterEaster: -2 },
  { names: ['easter', 'easter sunday', 'easter day'], afterEaster: 0 },
  { names: ['easter monday'], afterEaster: 1 },
  { names: ['whit sunday', 'pentecost'], afterEaster: 49 },
  { names: ['whit monday'], afterEaster: 50 },
  { names: ['d-day'], on: '1944-06-06' },
  { names: ['9/11'], on: '2001-09-11' },
];
