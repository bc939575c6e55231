/** Offices of a country or town right before the name of who holds them: "Chief Justice of | India | Ranjan Gogoi". */
import { GAZETTEER } from './known-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { titleAt } from './title-words.ts';
import { isFirstName, isInstitutional } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Chief Justice |", "Minister of Foreign Affairs |" */
const LONGEST_TITLE = 4;

/** What companies and clubs have as well: "chairman of | China Vanke". */
const OF_BODIES: ReadonlySet<string> = new Set(
  'chairman chair director president head chief secretary leader'.split(' '),
);

/** The place and the person that the tagger takes for one name; null where it is none of an office. */
export function placeAndHolder(words: readonly Word[], { first, end }: LabelledName): LabelledName[] | null {
  // "| Attorney General of Kenya Bo Ng |", "| of Kenya Bo Ng |"
  const behind = titleAt(words, first) ?? first;
  const start = words[behind]?.key === 'of' ? behind + 1 : first;
  const of = start - 1;
  const office =
    words[of]?.key === 'of' && words[of].sentence === words[start]?.sentence ? officeBefore(words, of) : null;
  if (office === null) return null;
  const place = GAZETTEER.longestAt(words, start, end);
  if (!place || (place.value.sense !== 'country' && place.value.sense !== 'place')) return null;
  const name = words.slice(place.end, end);
  const isName = name.length > 1 && name.every(({ capital }) => capital) && !isInstitutional(name.at(-1));
  if (!isName || (OF_BODIES.has(office) && !isFirstName(name[0]))) return null;
  return [
    { first: start, end: place.end, kind: 'place' },
    { first: place.end, end, kind: 'person' },
  ];
}

/** The last word of the title that ends at word `end`, as a key. */
function officeBefore(words: readonly Word[], end: number): string | null {
  for (let from = end - LONGEST_TITLE; from < end; from += 1)
    if (words[from]?.capital && titleAt(words, from) === end) return words[end - 1]?.key ?? null;
  return null;
}
