/** By what a company is called for short: "Northgate" of "Northgate Water", "Morgan Sindall" of "Morgan Sindall Group". */
import { TRADES } from '../../lexicon/names/body-words.ts';
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { BUSINESS_HEADS, CORPORATE_WORDS } from '../../lexicon/names/organization-words.ts';
import { certainPeople } from './certain-people.ts';
import type { Run } from './name-span.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { Name } from './name-forms.ts';
import { isAcronym, isFirstName } from '../words/word-shapes.ts';
import { nameKey } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** Keys of the short names of the companies among the names that nobody and no place in the text can have as well. */
export function shortNamesAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  const short = new Set<string>();
  for (const { span, kind } of names) {
    if (kind !== 'organization') continue;
    const bare = { first: span.first, end: bareEnd(words, span) };
    // "Carrier" of "Carrier Corp.", though it is a word
    if (bare.end < span.end && !isPlace(words, bare)) short.add(nameKey(words, bare));
    const opening = { first: span.first, end: span.first + 1 };
    if (isBusiness(words, span) && isOwn(words, opening)) short.add(nameKey(words, opening));
  }
  if (short.size === 0) return short;
  const people = certainPeople(words, names);
  for (const key of short) if (people.has(key)) short.delete(key);
  for (const word of words) if (short.has(word.key) && isWhere(words, word)) short.delete(word.key);
  return short;
}

/** Where a company's name ends without its form and its kin: "Hargreaves | & Sons Plc", "Archer Daniels Midland | Co". */
function bareEnd(words: readonly Word[], { first, end }: Run): number {
  let at = end;
  while (at - 1 > first && CORPORATE_WORDS.has(words[at - 1]?.key ?? '')) at -= 1;
  const [link, kin] = [words[at - 2], words[at - 1]];
  const isKin =
    at - 2 > first && /^(?:&|and)$/u.test(link?.key ?? '') && /^(?:sons?|co|company)$/u.test(kin?.key ?? '');
  if (isKin) return at - 2;
  return words[at - 1]?.text === '&' ? at - 1 : at;
}

/** "Meridian Health | Partners", "Goldman | Sachs": a company by its last word, or as the world knows it. */
function isBusiness(words: readonly Word[], { first, end, known }: Name['span']): boolean {
  if (end - first < 2) return false;
  const last = words[end - 1];
  if (known?.sense === 'organization')
    return end - first === 2 && ['company', 'bank'].includes(known.organization.sort);
  const isHead = BUSINESS_HEADS.has(last?.text ?? '') || TRADES.has(last?.key ?? '');
  return isHead || CORPORATE_WORDS.has(last?.key ?? '');
}

/** No place, no people, no first name and no word of the language: not "Alaska" of "Alaska Airlines". */
function isOwn(words: readonly Word[], run: Run): boolean {
  const word = words[run.first];
  if (!word || isPlace(words, run)) return false;
  if (DEMONYMS.has(word.key) || COMMON_WORDS.has(word.key) || FUNCTION_WORDS.has(word.key)) return false;
  return word.text.length > 2 && !isFirstName(word) && !isAcronym(word) && /^\p{Lu}/u.test(word.text);
}

function isPlace(words: readonly Word[], { first, end }: Run): boolean {
  return GAZETTEER.exactly(words, first, end).some(({ sense }) => sense !== 'organization');
}

/** "in | Meridian", "near | Northgate |,", but not "shares in | Meridian", "in | Meridian Health" and "in | Meridian’s words" */
function isWhere(words: readonly Word[], { index, capital, sentence }: Word): boolean {
  const [noun, link, after] = [words[index - 2], words[index - 1], words[index + 1]];
  if (!capital || link?.sentence !== sentence || !/^(?:in|near|outside|around)$/u.test(link.key)) return false;
  const goesOn = after?.sentence === sentence && (after.capital || after.key === "'s");
  return (
    !goesOn && !/^(?:shares?|stakes?|holdings?|invest(?:s|ed|ing|ors?|ments?)?|interests?)$/u.test(noun?.key ?? '')
  );
}
