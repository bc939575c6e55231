/** What a body is for, behind the words that the tagger found: "Panel | on Climate Change", "Union of Rail |, Maritime and …". */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { titleAt } from './title-words.ts';
import { isAcronym, isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

const MOST_FIELDS = 5;
const LONGEST_FIELD = 4;
/** What ends the names of bodies and may be what another is for: "Department for Culture, | Media | and Sport". */
const SECTORS = /^(?:Communications|Energy|Insurance|Intelligence|Media|Technology)$/u;
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]);

/** A body's name with all that it is for; any other name as it is. */
export function withFields(words: readonly Word[], tagged: LabelledName): LabelledName {
  if (tagged.kind !== 'organization') return tagged;
  const on = behindOn(words, tagged);
  if (on !== null) return { ...tagged, end: on };
  const end = isForField(words, tagged) ? listEnd(words, tagged.end) : null;
  return end === null ? tagged : { ...tagged, end };
}

/** "Nuffield Council | on Bioethics", "Agency for Research | on Cancer", but not "the Council | on Monday" and "on Iran" */
function behindOn(words: readonly Word[], { first, end }: LabelledName): number | null {
  const [head, on] = [words[end - 1], words[end]];
  if (on?.key !== 'on' || on.sentence !== head?.sentence) return null;
  const opens = /^(?:Council|Committee|Commission|Panel|Agency|Institute|Center|Centre|Coalition|Board)$/u;
  const isBody = opens.test(head.text) || (isForField(words, { first, end }) && head.text === 'Research');
  const stop = fieldEnd(words, end + 1);
  return isBody && stop > end + 1 ? stop : null;
}

/** "Department | for Culture", "National Union | of Rail": a body with a field, and no place, behind its noun. */
function isForField(words: readonly Word[], { first, end }: Pick<LabelledName, 'first' | 'end'>): boolean {
  for (let at = first + 1; at < end - 1; at += 1) {
    if (!/^(?:of|for)$/u.test(words[at]?.key ?? '')) continue;
    const last = words[end - 1];
    return ORGANIZATION_OPENERS.has(words[at - 1]?.text ?? '') && last !== undefined && !isKnown(words, last.index);
  }
  return false;
}

/** Behind "Culture|, Media and Sport" or "Labour Analysis| and Information"; null where the list is of other bodies. */
function listEnd(words: readonly Word[], from: number): number | null {
  let at = from;
  for (let fields = 0; fields < MOST_FIELDS; fields += 1) {
    const isLast = words[at]?.key === 'and';
    if (!isLast && words[at]?.text !== ',') return null;
    const first = isLast || words[at + 1]?.key !== 'and' ? at + 1 : at + 2;
    const end = fieldEnd(words, first);
    if (end === first) return null;
    if (isLast || first === at + 2) {
      const isPlain = words.slice(from, end).some(({ capital, key }) => capital && COMMON_WORDS.has(key));
      const isShort = at === from && !words.slice(first, end).every(({ key }) => COMMON_WORDS.has(key));
      return isPlain && !isShort ? end : null;
    }
    at = end;
  }
  return null;
}

/** The word behind the capitals from `first` on; `first` where they are somebody's name, a body's or a day's. */
function fieldEnd(words: readonly Word[], first: number): number {
  let end = first;
  for (; end < first + LONGEST_FIELD; end += 1) {
    const word = words[end];
    if (!word?.capital || word.sentence !== words[first]?.sentence || CALENDAR.has(word.key)) break;
    if (isKnown(words, end) || isFirstName(word) || isAcronym(word) || titleAt(words, end) !== null) return first;
  }
  const only = end === first + 1 ? words[first] : undefined;
  const isBody = only && (ORGANIZATION_HEADS.has(only.text) || ORGANIZATION_OPENERS.has(only.text));
  return isBody && !SECTORS.test(only.text) ? first : end;
}

function isKnown(words: readonly Word[], at: number): boolean {
  return GAZETTEER.longestAt(words, at, words.length) !== null || DEMONYMS.has(words[at]?.key ?? '');
}
