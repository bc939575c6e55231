/** Firms that are called after their partners: "Cole & Whitman". */
import { ORGANIZATION_FORMS } from '../lexicon/organization-words.ts';
import { isAcronym, isFirstName } from './word-shapes.ts';
import { isFormOfAddress } from './title-words.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import type { Word } from './words.ts';

/** "Moore & | Van Allen" */
const LONGEST_PARTNER = 2;

/** What says, so soon behind the names, that they are two. */
const PLURAL: ReadonlySet<string> = new Set(['they', 'are', 'were', 'have', 'both']);
const PLURAL_WITHIN = 3;

/**
 * "Cole| & Whitman", but not "Anna & Clyde", nor two whom the text has by their full names.
 * @param surnames the last words of full names
 */
export function withPartner(words: readonly Word[], tagged: LabelledName, surnames: ReadonlySet<string>): LabelledName {
  const { first, end, kind } = tagged;
  const [head, last, partner] = [words[first], words[end - 1], words[end + 1]];
  const belongs = (word: Word | undefined): boolean => word?.capital === true && word.sentence === head?.sentence;
  if (!head || !last || !partner || words[end]?.text !== '&' || !belongs(partner)) return tagged;
  const isShort = end - first <= LONGEST_PARTNER && (kind === 'person' || end - first === 1);
  if (kind === 'place' || !isShort || isAcronym(head) || [words[first - 1], head, partner].some(isFormOfAddress))
    return tagged;
  if (surnames.has(last.key) || surnames.has(partner.key)) return tagged;
  if (end - first === 1 && isFirstName(head) && isFirstName(partner)) return tagged;
  let stop = end + 2;
  while (stop <= end + LONGEST_PARTNER && belongs(words[stop])) stop += 1;
  // "Macron & Merkel said they agreed"
  const areTwo = words
    .slice(stop, stop + PLURAL_WITHIN)
    .some(({ key, sentence }) => sentence === head.sentence && PLURAL.has(key));
  const goesOn = belongs(words[stop]) && !ORGANIZATION_FORMS.has(words[stop]?.key ?? '');
  return areTwo || goesOn ? tagged : { first, end: stop, kind: 'organization' };
}

/** The last words of full names. */
export function surnamesAmong(words: readonly Word[], tags: readonly LabelledName[]): Set<string> {
  return new Set(
    tags.flatMap(({ first, end, kind }) => (kind === 'person' && end - first > 1 ? [words[end - 1]?.key ?? ''] : [])),
  );
}
