/** "LONDON, Feb 16 (Reuters) - ": where a report was sent from, before its first sentence and no part of it. */

import { COUNTRIES } from '../lexicon/names/countries.ts';
import { CITIES } from '../lexicon/names/places.ts';

/** "KYIV", "NEW DELHI", "ST. LOUIS", "BEIRUT/JERUSALEM" */
const SHOUTED = /\p{Lu}[\p{Lu}.'’]{1,20}(?:[ /-]\p{Lu}[\p{Lu}.'’]{1,20}){0,3}/u;

/** "Kyiv", "New Delhi": only with an agency behind it, since any sentence begins with a capital. */
const TOWN = /\p{Lu}[\p{L}.'’]{1,20}(?:[ /-]\p{L}[\p{L}.'’]{1,20}){0,3}/u;

/** ", Ukraine", ", Feb. 16", ", N.Y.", ", Mass., March 4, 2024", ", 4 March 2024" */
const MORE = /(?:,\s(?:\p{Lu}[\p{L}.]{0,15}|\d{1,4})(?:\s[\p{L}\d][\p{L}.\d]{0,15}){0,2}){0,4}/u;

/** " (Reuters)", " (AP)", " (Agence France-Presse)", " /PRNewswire/" */
const AGENCY = /\s(?:\(\p{Lu}[\p{L} .&-]{1,30}\)|\/\p{Lu}[\p{L} .&-]{1,30}\/)/u;

/** " - ", " — ", "—" before the report itself; "well-known" has none */
const DASH = /(?:\s+[-–—]{1,2}\s+|\s?[–—]\s?)(?=["“‘']?\p{Lu})/u;

/** ", March 9", ", Mar. 9" */
const DATE = /,\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}/u;

/** " (PTI) ", " (PTI): ", ": " behind a date, where Indian papers set no dash */
const DATED = new RegExp(
  `(?:${SHOUTED.source}|${TOWN.source})${DATE.source}(?:${AGENCY.source}:?|:)\\s+(?=["“‘']?\\p{Lu})`,
  'u',
);

const DATELINE = new RegExp(
  `^\\s*(?:${DATED.source}|(?:${SHOUTED.source}${MORE.source}(?:${AGENCY.source})?|${TOWN.source}${MORE.source}${AGENCY.source})${DASH.source})`,
  'u',
);

/** A further dash: "IBM — Apple's rival — said so" has an aside, and no dateline. */
const ASIDE = /^[^.!?]{0,200}?\s?[–—]\s?/u;

/** "Johannesburg - ", "New Delhi - ": a town alone, as South African papers have it. */
const TOWN_ALONE = new RegExp(`^\\s*(${TOWN.source})${DASH.source}`, 'u');

const TOWNS: ReadonlySet<string> = new Set([...CITIES, ...COUNTRIES.flatMap(({ capitals }) => capitals)]);

/** "London - The capital - voted": a second dash closes an aside. */
const HYPHENATED = /^[^.!?]{0,200}?\s[-–—]\s/u;

/** Behind a town that is known, and a dash; 0 where the paragraph opens with none. */
function townEnd(paragraph: string): number {
  const [opening = '', town = ''] = TOWN_ALONE.exec(paragraph) ?? [];
  return TOWNS.has(town) && !HYPHENATED.test(paragraph.slice(opening.length)) ? opening.length : 0;
}

/** The offset at which a paragraph's first sentence begins behind a dateline; 0 where it has none. */
export function datelineEnd(paragraph: string): number {
  const found = DATELINE.exec(paragraph)?.[0];
  if (found === undefined) return townEnd(paragraph);
  const isCertain = found.includes('(') || found.includes(',');
  return isCertain || !ASIDE.test(paragraph.slice(found.length)) ? found.length : 0;
}
