/** What the search for names reads. */
import type { ReadDocument } from '../../reader/read-document.ts';
import type { LabelledName } from '../../reader/name-labels.ts';
import type { CastMember, DateMention, Span } from '../../schema.ts';
import { Capitals } from './capitals.ts';
import { indexCast } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import { readNames } from './read-names.ts';
import type { Word } from '../words/words.ts';

export interface Search {
  words: readonly Word[];
  capitals: Capitals;
  cast: PhraseIndex<KnownName>;
  castList: readonly CastMember[];
  /** Expressions of time, in text order: their capitals are spoken for. */
  dates: readonly Span[];
  /** Names that the reader marked, in text order. */
  read: readonly LabelledName[];
}

export function searchOf(document: ReadDocument, words: readonly Word[], dates: readonly DateMention[]): Search {
  const spans = dates.map(({ span }) => span);
  return {
    words,
    capitals: new Capitals(words),
    cast: indexCast(document.cast),
    castList: document.cast,
    dates: spans,
    read: readNames(document, words, spans),
  };
}
