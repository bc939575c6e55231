/** From the reader's labels to runs of tokens, one list a role. */
import {
  contentsIn,
  CUE_BEGIN,
  CUE_INSIDE,
  runsOf,
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
    contents: contentsIn(labels),
    cues: runsOf(labels, CUE_BEGIN, [CUE_INSIDE]),
    sources: runsOf(labels, SOURCE_BEGIN, [SOURCE_INSIDE]),
  };
}
