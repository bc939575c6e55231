/** Spaces where the tagger would take two tokens for one. */
import { LETTERED_THINGS } from '../lexicon/names/lettered-things.ts';
import { BEHIND_HOURS } from '../lexicon/sentence-ends.ts';

/**
 * Where a possessive or a contraction in "'s" begins: "Trump|’s". wink-nlp takes "Trump’s" apart at the first meeting in a
 * paragraph but may take it whole at the next; set apart by a space it is never met whole.
 */
const BEFORE_APOSTROPHE_S = /(?<=\p{L})(?=[’']s(?![\p{L}\p{N}]))/u;

/** The end of a word that wink-nlp takes for an abbreviation before a full stop: "moved in|", "said no|". */
const AFTER_ORDINARY_WORD =
  /(?<=(?<![\p{L}\p{N}.'’-])(?:in|ill|no|fig|sun|sat|wed|mar|mass|miss|ore|wash|rep|gen|oz|lb|ft|mi|pa))/u;

/** "ET" and "Monday", as they stand behind an hour. */
const GOES_ON = [...BEHIND_HOURS].flatMap((word) => [word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);

/** "£20m|", "340p|", "30C|", and "5pm|", but not in "5pm. ET", "5pm. Monday". */
const AFTER_AMOUNT = new RegExp(`(?<=\\d[mkpCF])|(?<=\\d\\s?[ap]m)(?!\\.\\s+(?:${GOES_ON.join('|')})\\b)`, 'u');

/** A full stop that ends its sentence: "|. Ms Lee left", "|.” He", but not "|. 5". */
const BEFORE_LAST_STOP = /(?=\.["'”’)\]]{0,2}(?:\s+["'“‘(]{0,2}\p{Lu}|\s*$))/u;

const PLACES = new RegExp(
  `${BEFORE_APOSTROPHE_S.source}|(?:${AFTER_ORDINARY_WORD.source}|${AFTER_AMOUNT.source})${BEFORE_LAST_STOP.source}`,
  'gu',
);

/** "on X|. Musk said", "vitamin D|. Ms Lee", "Malcolm X|. Shabazz" */
const LETTER_BEFORE_STOP = new RegExp(
  `(?<![\\p{L}\\p{N}.'’-])(?<before>\\p{L}{1,15}(?:[’']s)?)\\s(?<letter>\\p{Lu})${BEFORE_LAST_STOP.source}`,
  'gu',
);

/** What somebody's initial may stand behind: "by X. Li". */
const BEFORE_INITIAL = /^(?:and|by|or|says?|said|told|with)$/u;

/** So many characters without a space are no word; wink-nlp's patterns take time by their square. */
const LONG_RUN = /\S{200}(?=\S)/gu;

export function setApart(paragraph: string): string {
  return paragraph
    .replaceAll(LETTER_BEFORE_STOP, (found: string, before: string, letter: string) =>
      isNoInitial(before, letter) ? `${found} ` : found,
    )
    .replaceAll(PLACES, ' ')
    .replaceAll(LONG_RUN, '$& ');
}

/** The network behind a small word or its owner, or what letters tell apart: a name's initial stands behind neither. */
function isNoInitial(before: string, letter: string): boolean {
  if (LETTERED_THINGS.has(before.toLowerCase())) return true;
  return letter === 'X' && /^\p{Ll}|[’']s$/u.test(before) && !BEFORE_INITIAL.test(before);
}
