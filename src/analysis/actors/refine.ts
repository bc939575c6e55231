/**
 * Refine: cuts each run into the names in it, without titles, and drops what is no name.
 *
 * The order of the steps, with reasons:
 * 1. a run that is a known name stays whole ("General Motors" starts with a title, and is none)
 * 2. titles and forms of address come off, and cut "Huawei CEO Ren Zhengfei" in two
 * 3. known names come off at either end ("UK | National Cyber Security Centre", "German | Angela Merkel")
 * 4. what is left is dropped where it is an event, a law, a product, a people or a mere word
 */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { cut } from './cuts.ts';
import type { Run, Search } from './find.ts';
import type { KnownName } from './known-names.ts';
import { slipFor } from './misspellings.ts';
import { isName } from './plausible-names.ts';
import { SHORTEST_MISSPELT_NAME } from './spelling.ts';
import { nameKey } from './words.ts';

/** A name, as indexes into the list of words, the end not included. */
export interface NameSpan extends Run {
  known: KnownName | null;
  /** A title or form of address stands before it, so that it must be a person. */
  titled: boolean;
  /** The pronoun of that form of address, where it has one. */
  pronoun: 'he' | 'she' | null;
}

/** The names in the runs, in text order. */
export function refineRuns(search: Search, runs: readonly Run[]): NameSpan[] {
  return runs
    .flatMap((run) => cut(search, run.first, run.end))
    .map((name) => withoutArticle(search, withSlip(search, name)))
    .filter((name) => isName(search, name));
}

/** "The | Guardian", but "The Hague": only of a place the article is part of the name. */
export function withoutArticle({ words }: Search, name: NameSpan): NameSpan {
  const isPlace = name.known !== null && name.known.sense !== 'organization' && name.known.sense !== 'cast';
  return words[name.first]?.key === 'the' && !isPlace ? { ...name, first: name.first + 1 } : name;
}

/** Takes a name that nobody bears for a misspelling of a known one: "Handeslblatt". */
function withSlip({ words, capitals, castList }: Search, name: NameSpan): NameSpan {
  if (name.known) return name;
  const key = nameKey(words, name);
  if (key.length < SHORTEST_MISSPELT_NAME || capitals.small(key) > 0 || COMMON_WORDS.has(key)) return name;
  return { ...name, known: slipFor(words[name.first]?.text ?? '', key, castList) };
}
