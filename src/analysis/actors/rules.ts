/**
 * The names that the rules find: what the tagger reads as one witness among others, and what counts without it.
 *
 * 1. find      runs of capitalised words that may be names
 * 2. refine    cuts titles and known names off them, drops what is nobody
 * 3. headlines names known by now, where capitals say nothing
 * 4. classify  person, organisation or place, from all mentions of a name together
 */
import type { ReadDocument } from '../reader/read-document.ts';
import type { ActorKind, DateMention } from '../schema.ts';
import { classifyNames } from './classify.ts';
import { Capitals } from './capitals.ts';
import { findRuns } from './find.ts';
import type { Search } from './find.ts';
import { namesInHeadlines } from './headlines.ts';
import { indexCast } from './known-names.ts';
import { readNames } from './read-names.ts';
import { refineRuns } from './refine.ts';
import type { NameSpan } from './refine.ts';
import type { Word } from './words.ts';

/** Spans in text order, with the kind of each; null for a name that is nobody's. */
export interface NamesFound {
  spans: readonly NameSpan[];
  kinds: readonly (ActorKind | null)[];
}

export function searchOf(document: ReadDocument, words: readonly Word[], dates: readonly DateMention[]): Search {
  return {
    words,
    capitals: new Capitals(words),
    cast: indexCast(document.cast),
    castList: document.cast,
    dates: dates.map((date) => date.span),
    read: readNames(
      document,
      words,
      dates.map((date) => date.span),
    ),
  };
}

export function findNamesByRules(search: Search): NamesFound {
  const inProse = refineRuns(search, findRuns(search));
  const spans = [...inProse, ...namesInHeadlines(search, inProse)].sort((a, b) => a.first - b.first);
  return { spans, kinds: classifyNames(search.words, spans, search.capitals) };
}
