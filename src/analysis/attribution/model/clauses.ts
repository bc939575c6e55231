/** Columns of the clause: the nearest word of reporting, verb, mark and linking word on either side in the sentence. */
import type { Document } from '../../document.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns, TokenKinds } from './columns.ts';
import { CLOSING, OPENING } from './quotations.ts';

/** Words that open a clause or a phrase which says what is said. */
const LINKS: ReadonlyMap<string, number> = new Map(
  'that to if whether who which what how why when where while because but and as after before for of about on with by against'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Stands for "none in this sentence". */
const NONE = -1;

export function clauseColumns(
  document: Document,
  columns: TokenColumns,
  kinds: TokenKinds,
  from: number,
  to: number,
): void {
  lookLeft(document, columns, kinds, from, to);
  lookRight(columns, kinds, from, to);
}

function lookLeft({ tokens }: Document, columns: TokenColumns, kinds: TokenKinds, from: number, to: number): void {
  const { W, L, Q } = columns;
  let cue = NONE;
  let mark = NONE;
  let verb = NONE;
  let link = NONE;
  let closing = NONE;
  let verbsSince = 0;
  let marksSince = 0;
  for (let token = from; token < to; token += 1) {
    const away = (other: number): number => (other === NONE ? -1 : bucket(token - other));
    const none = cue === NONE;
    columns.leftCue[token] = none ? 0 : at(L, cue);
    columns.leftCueDistance[token] = away(cue);
    columns.leftCueClass[token] = none ? 0 : at(kinds.cue, cue);
    columns.leftCueBoundary[token] = none
      ? -1
      : Math.min(marksSince, 2) * 3 + (link > cue ? 1 : 0) + (closing > cue ? 9 : 0);
    columns.verbsSinceCue[token] = Math.min(verbsSince, 4) + (none ? 5 : 0);
    columns.marksSinceCue[token] = Math.min(marksSince, 4) + (none ? 5 : 0);
    columns.leftMark[token] = mark === NONE ? 0 : at(W, mark);
    columns.leftMarkDistance[token] = away(mark);
    columns.leftVerb[token] = verb === NONE ? 0 : at(L, verb);
    columns.leftVerbDistance[token] = away(verb);
    columns.link[token] = link === NONE ? 0 : (LINKS.get(tokens[link]?.lower ?? '') ?? 0);
    columns.linkDistance[token] = away(link);
    columns.sinceLink[token] = link === NONE ? 0 : link > mark ? 1 : 2;
    columns.fromQuote[token] = away(closing);
    if (at(kinds.cue, token) > 0) {
      cue = token;
      verbsSince = 0;
      marksSince = 0;
    }
    if (at(kinds.mark, token) > 0) {
      mark = token;
      marksSince += 1;
    }
    if (at(kinds.verb, token) > 0) {
      verb = token;
      if (at(kinds.verb, token) === 2 && cue !== token) verbsSince += 1;
    }
    if (LINKS.has(tokens[token]?.lower ?? '')) link = token;
    if (at(Q, token) === CLOSING) closing = token;
  }
}

function lookRight(columns: TokenColumns, kinds: TokenKinds, from: number, to: number): void {
  const { W, L, Q } = columns;
  let cue = NONE;
  let mark = NONE;
  let verb = NONE;
  let opening = NONE;
  let marksBefore = 0;
  for (let token = to - 1; token >= from; token -= 1) {
    const away = (other: number): number => (other === NONE ? -1 : bucket(other - token));
    columns.rightCue[token] = cue === NONE ? 0 : at(L, cue);
    columns.rightCueDistance[token] = away(cue);
    columns.rightCueClass[token] = cue === NONE ? 0 : at(kinds.cue, cue);
    columns.rightCueBoundary[token] = cue === NONE ? -1 : Math.min(marksBefore, 3);
    columns.rightMark[token] = mark === NONE ? 0 : at(W, mark);
    columns.rightMarkDistance[token] = away(mark);
    columns.rightVerb[token] = verb === NONE ? 0 : at(L, verb);
    columns.rightVerbDistance[token] = away(verb);
    columns.toQuote[token] = away(opening);
    if (at(kinds.cue, token) > 0) {
      cue = token;
      marksBefore = 0;
    }
    if (at(kinds.mark, token) > 0) {
      mark = token;
      marksBefore += 1;
    }
    if (at(kinds.verb, token) > 0) verb = token;
    if (at(Q, token) === OPENING) opening = token;
  }
}
