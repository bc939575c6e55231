/** The bodies of a county's officers, in one name: "Los Angeles County Sheriff's Department", "Cook County State's Attorney's Office". */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Run } from './find.ts';
import type { Word } from './words.ts';

/** "Prince George County", "East Baton Rouge Parish": at most so many words before. */
const LONGEST_COUNTY = 3;
/** "State's Attorney's Office", "District Attorney's Office" */
const LONGEST_OFFICE = 6;

/** In text order. */
export function countyBodies(words: readonly Word[]): Run[] {
  return words.flatMap(({ index, text, headline }): Run[] => {
    if (headline || !/^(?:County|Parish)$/u.test(text)) return [];
    const [first, end] = [countyFirst(words, index), officeEnd(words, index + 1)];
    return first < index && end !== null ? [{ first, end }] : [];
  });
}

/** Where the county's name begins. */
function countyFirst(words: readonly Word[], county: number): number {
  let first = county;
  while (first > county - LONGEST_COUNTY) {
    const before = words[first - 1];
    const isName = before?.capital === true && before.sentence === words[county]?.sentence;
    if (!isName || FUNCTION_WORDS.has(before.key)) break;
    first -= 1;
  }
  return first;
}

/** The word after "Sheriff's Office" from `from` on; null where no office of an officer stands there. */
function officeEnd(words: readonly Word[], from: number): number | null {
  if (!/^(?:Sheriff|State|District|Prosecutor|Coroner|Attorney|Assessor|Clerk)$/u.test(words[from]?.text ?? ''))
    return null;
  for (let at = from; at < from + LONGEST_OFFICE; at += 1) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || (!word?.capital && word?.key !== "'s")) return null;
    const isOffice = /^(?:Office|Department)$/u.test(word.text) && words[at - 1]?.key === "'s";
    if (isOffice) return at + 1;
  }
  return null;
}
