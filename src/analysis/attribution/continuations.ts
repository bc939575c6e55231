/** Quotations that one cue gives to somebody, as statements: what goes on behind the cue's sentence is another. */
import type { Document } from '../document.ts';
import type { TokenRange } from './candidate.ts';
import type { LinkedParts } from './link.ts';

export interface StatementParts extends Omit<LinkedParts, 'cue'> {
  /** Null for what goes on without one. */
  cue: TokenRange | null;
}

/**
 * "“It is safe,” she said. [“It will stay so.”]" are two, and "“It is safe,” she said, “and will stay so.”" is one
 * (guideline of what a reader wants marked). Where nobody is named for the first, nobody would be for the second.
 */
export function statementsOf(document: Document, { cue, contents, source }: LinkedParts): StatementParts[] {
  if (source === null) return [{ cue, contents, source }];
  const statements: TokenRange[][] = [];
  for (const piece of contents) {
    const last = statements.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || isAnother(document, before, piece)) statements.push([piece]);
    else last.push(piece);
  }
  return statements.map((pieces, index) => ({ cue: index === 0 ? cue : null, contents: pieces, source }));
}

/** Words of the article stand between the two, and end with their sentence. */
function isAnother({ tokens, sentences }: Document, before: TokenRange, piece: TokenRange): boolean {
  const sentence = sentences[tokens[piece.first]?.sentence ?? -1];
  if (sentence?.firstToken !== piece.first) return false;
  return tokens.slice(before.end, piece.first).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
