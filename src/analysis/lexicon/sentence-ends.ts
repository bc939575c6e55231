/** Abbreviations that end in a full stop, and the words that tell whether a sentence ends there too. */
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from './dates/months.ts';
import { TIME_ZONES, ZONE_NAMES } from './dates/parts-of-day.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from './dates/weekdays.ts';
import { words } from './word-list.ts';

/** What may stand at the end of a sentence, and seldom stands before somebody's title. Small letters, without the last stop. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = words(`
  u.s u.k u.n e.u d.c n.y l.a inc ltd corp co bros jr sr etc st ave rd blvd
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo`);

/** Before a name these begin a sentence: "… Acme Inc. Ms Lee said". */
export const OPENING_TITLES: ReadonlySet<string> = words('mr mrs ms dr sir');

/** Several, though the form doesn't say so: "… in the U.S. Police said". */
export const OPENING_GROUPS: ReadonlySet<string> = words('police people staff management crew');

/** What goes on with an hour: "8 p.m. ET", "5pm. Monday", "9 a.m. Christmas Eve". Small letters, without the last stop. */
export const BEHIND_HOURS: ReadonlySet<string> = new Set([
  ...TIME_ZONES,
  ...ZONE_NAMES,
  ...WEEKDAY_NAMES,
  ...Object.keys(WEEKDAY_ABBREVIATIONS),
  ...MONTH_NAMES,
  ...Object.keys(MONTH_ABBREVIATIONS),
  ...words('greenwich nzst nzdt awst hst akst akdt sgt hkt wib pht pkt eat cat wat sast eest eet'),
  ...words('christmas easter thanksgiving halloween'),
]);
