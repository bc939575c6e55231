/** Columns of the clause: the nearest word of reporting on either side in the sentence, and the last linking word. */
import type { Document } from '../../document.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns, TokenKinds } from './columns.ts';
import { CLOSING } from './quotations.ts';

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
  const { Q } = columns;
  let cue = NONE;
  let link = NONE;
  let closing = NONE;
  let marksSince = 0;
  for (let token = from; token < to; token += 1) {
    const none = cue === NONE;
    columns.leftCueDistance[token] = none ? -1 : bucket(token - cue);
    columns.leftCueClass[token] = none ? 0 : at(kinds.cue, cue);
    columns.leftCueBoundary[token] = none
      ? -1
      : Math.min(marksSince, 2) * 3 + (link > cue ? 1 : 0) + (closing > cue ? 9 : 0);
    columns.link[token] = link === NONE ? 0 : (LINKS.get(tokens[link]?.lower ?? '') ?? 0);
    if (at(kinds.cue, token) > 0) {
      cue = token;
      marksSince = 0;
    }
    if (at(kinds.mark, token) > 0) marksSince += 1;
    if (LINKS.has(tokens[token]?.lower ?? '')) link = token;
    if (at(Q, token) === CLOSING) closing = token;
  }
}

function lookRight(columns: TokenColumns, kinds: TokenKinds, from: number, to: number): void {
  let cue = NONE;
  let marksBefore = 0;
  for (let token = to - 1; token >= from; token -= 1) {
    const none = cue === NONE;
    columns.rightCueDistance[token] = none ? -1 : bucket(cue - token);
    columns.rightCueClass[token] = none ? 0 : at(kinds.cue, cue);
    columns.rightCueBoundary[token] = none ? -1 : Math.min(marksBefore, 3);
    if (at(kinds.cue, token) > 0) {
      cue = token;
      marksBefore = 0;
    }
    if (at(kinds.mark, token) > 0) marksBefore += 1;
  }
}
