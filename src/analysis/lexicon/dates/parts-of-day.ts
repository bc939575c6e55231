/** Parts of the day and named hours, with what stands behind the T of a TIMEX3 value. */

export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  lunchtime: '12:00',
};

export const NAMED_HOURS: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };

/** Zones that may follow an hour. The value leaves them out, as the news corpora do. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'pt',
  'ist',
  'jst',
  'aest',
  'aedt',
  'msk',
]);

/** "10 a.m. Eastern", "6 p.m. Pacific time" */
export const ZONE_NAMES: ReadonlySet<string> = new Set(['eastern', 'central', 'mountain', 'pacific']);
