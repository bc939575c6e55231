/** From the reader's labels to runs of tokens, one list a role. */
import {
  CONTENT_BEGIN,
  CONTENT_END,
  CONTENT_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
} from '../reader/attribution-labels.ts';
import type { TokenRange } from './candidate.ts';

/** Each list in text order. Parts do not overlap. */
export interface Parts {
  contents: readonly TokenRange[];
  cues: readonly TokenRange[];
  sources: readonly TokenRange[];
}

/** @param labels one a token of the document */
export function partsOf(labels: Uint8Array): Parts {
  return {
    contents: runs(labels, CONTENT_BEGIN, [CONTENT_INSIDE, CONTENT_END]),
    cues: runs(labels, CUE_BEGIN, [CUE_INSIDE]),
    sources: runs(labels, SOURCE_BEGIN, [SOURCE_INSIDE]),
  };
}

function runs(labels: Uint8Array, begin: number, inside: readonly number[]): TokenRange[] {
  const found: { first: number; end: number }[] = [];
  for (const [token, label] of labels.entries()) {
    const last = found.at(-1);
    if (label === begin) found.push({ first: token, end: token + 1 });
    else if (last?.end === token && inside.includes(label)) last.end = token + 1;
  }
  return found;
}
