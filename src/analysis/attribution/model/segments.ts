/** Columns of the stretch between two punctuation marks that a token stands in. */
import type { Document } from '../../document.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns, TokenKinds } from './columns.ts';
import { isSpeech } from '../../lexicon/reporting-classes.ts';

export function segmentColumns(
  document: Document,
  columns: TokenColumns,
  kinds: TokenKinds,
  from: number,
  to: number,
): void {
  const starts: number[] = [];
  for (let token = from; token < to; token += 1) {
    if (at(kinds.mark, token) === 0 && (token === from || at(kinds.mark, token - 1) > 0)) starts.push(token);
  }
  starts.forEach((start, number) => {
    columns.segmentKind.fill(kindOf(document, kinds, start, to), start, starts[number + 1] ?? to);
  });
}

/** Whether a segment has words of saying, other words of reporting, verbs and names, and how long it is. */
function kindOf({ tokens }: Document, kinds: TokenKinds, start: number, to: number): number {
  let end = start;
  let verbs = 0;
  let says = 0;
  let others = 0;
  let names = 0;
  for (; end < to && at(kinds.mark, end) === 0; end += 1) {
    const reporting = at(kinds.cue, end);
    if (reporting > 0) {
      if (isSpeech(reporting)) says = 1;
      else others = 1;
    } else if (at(kinds.verb, end) > 0) verbs = 1;
    if (tokens[end]?.pos === 'PROPN') names = 1;
  }
  return 1 + verbs + 2 * says + 4 * others + 8 * names + 16 * Math.min(3, bucket(end - start) >> 1);
}
