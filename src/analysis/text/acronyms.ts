/** Acronyms that the tagger takes for words, "the WHO" and "NICE said": which of a text's capitals they are. */
import { ACRONYM_WORDS } from '../lexicon/names/acronym-words.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { UNAMBIGUOUS_VERB_FORMS } from '../lexicon/verb-forms.ts';

/** "Marine Science (|AIMS|)": a name, and what it is called for short */
const INTRODUCED = /\p{L}[’']?\s\((?:the\s)?(?<acronym>[A-Z]{3,8})\)/gu;

/** A word in capitals, what stands before it and what after it, a word or none */
const CAPITALS =
  /(?<before>(?<![\p{L}\p{N}])[\p{L}’']{1,20} )?(?<![\p{L}\p{N}.])(?<acronym>[A-Z]{2,8})(?![\p{L}\p{N}]|\.\p{L})(?=(?<after>,? [\p{L}’']{1,20})?)/gu;

/** "CLAIM | said", "BEST | has said": whatever speaks is no emphasis, unless it is a word of the closed classes. */
const SPEAKS = /^ (?:said|says|told|has|have|had)$/u;

/** "IS | said", "by | IS |": no verb at the start of a clause, before one or behind a preposition; but not "what IS said" */
const ISLAMIC_STATE =
  /(?<=^|[.,;“"] )IS(?= (?:said|says|claimed|claims|has|had|fighters?|militants?|commanders?)\b)|(?<=\b(?:by|against|of|with|that) )IS(?=[.,;]| (?:said|claimed|fighters?|militants?|commanders?)\b)/gu;

/** The words that a text introduces as acronyms, "(AIMS)"; what is no word in small letters needs no care. */
export function introducedAcronyms(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups } of text.matchAll(INTRODUCED)) {
    const acronym = groups?.acronym ?? '';
    if (isWord(acronym)) found.add(acronym);
  }
  return found;
}

function isWord(acronym: string): boolean {
  const lower = acronym.toLowerCase();
  return FUNCTION_WORDS.has(lower) || COMMON_WORDS.has(lower) || UNAMBIGUOUS_VERB_FORMS.has(lower);
}

/**
 * A paragraph with such acronyms spelt as no word is, letter for letter. Not "WHO IS IT", where the words beside it have
 * capitals, too, and not "it is NOT so".
 */
export function withoutAcronyms(paragraph: string, introduced: ReadonlySet<string>): string {
  return paragraph
    .replaceAll(ISLAMIC_STATE, `I${UNKNOWN}`)
    .replaceAll(CAPITALS, (found: string, ...rest: unknown[]) => {
      const {
        before = '',
        acronym = '',
        after = '',
      } = rest.at(-1) as Partial<Record<'before' | 'acronym' | 'after', string>>;
      const isNamed = ACRONYM_WORDS.has(acronym) || introduced.has(acronym) || isSpeaker(acronym, after);
      if (!isNamed || isShouted(before.trim()) || isShouted(after.replace(/^,? /u, ''))) return found;
      return found.slice(0, -1) + UNKNOWN;
    });
}

/** What the last letter becomes: "WHX", "AIMX". */
const UNKNOWN = 'X';

function isSpeaker(acronym: string, after: string): boolean {
  return acronym.length > 2 && SPEAKS.test(after) && isWord(acronym) && !FUNCTION_WORDS.has(acronym.toLowerCase());
}

/** "IS" of "WHO IS IT", but not "UN" of "the UN WHO" */
function isShouted(word: string): boolean {
  return /^[A-Z’']{2,}$/u.test(word) && isWord(word.toUpperCase());
}
