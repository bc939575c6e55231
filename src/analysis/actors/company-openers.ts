/** Where a company's name begins behind what it is called at the beginning of a sentence: "Carmaker | Ford", "Rival | Tesco". */
import { COMPANY_CALLINGS, HEAD_CALLINGS, OPEN_CALLINGS } from '../lexicon/company-openers.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import type { Run } from './find.ts';
import { GAZETTEER } from './known-names.ts';
import type { Word } from './words.ts';

/** The first word of the name behind such a word; `first` itself where none opens it. */
export function afterCalling(words: readonly Word[], first: number, end: number): number {
  const opening = words[first];
  if (!opening?.initial || end - first < 2) return first;
  return opensCompany(words, opening, { first: first + 1, end }) ? first + 1 : first;
}

/** Whether what a company is called stands right before the name: nobody is a "carmaker". */
export function isCalledCompany(words: readonly Word[], { first }: Run): boolean {
  const opening = words[first - 1];
  if (!opening?.initial || !opening.capital || opening.sentence !== words[first]?.sentence) return false;
  return COMPANY_CALLINGS.has(opening.key);
}

function opensCompany(words: readonly Word[], { key }: Word, rest: Run): boolean {
  if (COMPANY_CALLINGS.has(key)) return true;
  const isKnown = GAZETTEER.exactly(words, rest.first, rest.end).some(({ sense }) => sense === 'organization');
  if (HEAD_CALLINGS.has(key)) return isKnown;
  if (!OPEN_CALLINGS.has(key)) return false;
  return isKnown || ORGANIZATION_HEADS.has(words[rest.end - 1]?.text ?? '') || standsElsewhere(words, key, rest);
}

/** "Miner | Zelvora", where the text has Zelvora alone as well. */
function standsElsewhere(words: readonly Word[], calling: string, { first, end }: Run): boolean {
  return words.some(({ index, capital, headline }) => {
    if (!capital || headline || index === first || words[index - 1]?.key === calling) return false;
    for (let offset = 0; offset < end - first; offset += 1)
      if (words[index + offset]?.text !== words[first + offset]?.text) return false;
    const [before, after] = [words[index - 1], words[index + end - first]];
    const isPart = [before, after].some((word) => word?.capital === true && word.sentence === words[index]?.sentence);
    return !isPart;
  });
}
