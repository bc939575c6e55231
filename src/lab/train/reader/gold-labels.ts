/** From hand-made attributions to one label a token, for training. */
import { firstNotBefore } from '../../../analysis/halving.ts';
import type { Document } from '../../../analysis/document.ts';
import {
  CONTENT_BEGIN,
  CONTENT_END,
  CONTENT_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  O,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
} from '../../../analysis/reader/attribution-labels.ts';

import { MASKED } from './example.ts';

type Ranges = readonly (readonly [start: number, end: number])[];

export interface GoldSpans {
  attributions: readonly { content: Ranges; cue: Ranges; source: Ranges }[];
  discard: Ranges;
}

/**
 * One label a token; a token shared by two roles is a cue first, then content. A span that crosses paragraphs begins
 * anew in each, since a paragraph is what the tagger reads as one sequence.
 */
export function goldLabels(document: Document, gold: GoldSpans): Uint8Array {
  const { tokens, sentences } = document;
  const labels = new Uint8Array(tokens.length);
  const paragraph = (token: number): number => sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? -1;
  const { attributions, discard } = gold;
  for (const { source } of attributions) mark(source, SOURCE_BEGIN, SOURCE_INSIDE, SOURCE_INSIDE);
  for (const { content } of attributions) mark(content, CONTENT_BEGIN, CONTENT_INSIDE, CONTENT_END);
  for (const { cue } of attributions) mark(cue, CUE_BEGIN, CUE_INSIDE, CUE_INSIDE);
  for (const [start, end] of discard) for (const token of tokensIn(start, end)) labels[token] = MASKED;
  repair();
  return labels;

  function tokensIn(start: number, end: number): number[] {
    let low = firstNotBefore(tokens, (token) => token.end <= start);
    const found: number[] = [];
    while (low < tokens.length && (tokens[low]?.start ?? end) < end) {
      found.push(low);
      low += 1;
    }
    return found;
  }

  function mark(ranges: Ranges, begin: number, inside: number, end: number): void {
    for (const [from, to] of ranges) {
      const found = tokensIn(from, to);
      found.forEach((token, at) => {
        const first = at === 0 || paragraph(token) !== paragraph(found[at - 1] ?? -1);
        const last = at === found.length - 1 || paragraph(token) !== paragraph(found[at + 1] ?? -1);
        labels[token] = first ? begin : last ? end : inside;
      });
    }
  }

  /** Where attributions overlap, what is left of a run may lack its beginning or end. */
  function repair(): void {
    const at = (token: number, neighbour: number): number =>
      paragraph(token) === paragraph(neighbour) ? (labels[neighbour] ?? O) : O;
    for (let token = 0; token < labels.length; token += 1) {
      const label = labels[token];
      const before = at(token, token - 1);
      const after = at(token, token + 1);
      const content = before === CONTENT_BEGIN || before === CONTENT_INSIDE;
      if (label === SOURCE_INSIDE && before !== SOURCE_BEGIN && before !== SOURCE_INSIDE) labels[token] = SOURCE_BEGIN;
      else if (label === CUE_INSIDE && before !== CUE_BEGIN && before !== CUE_INSIDE) labels[token] = CUE_BEGIN;
      else if ((label === CONTENT_INSIDE || label === CONTENT_END) && !content) labels[token] = CONTENT_BEGIN;
      else if (label === CONTENT_INSIDE && after !== CONTENT_INSIDE && after !== CONTENT_END)
        labels[token] = CONTENT_END;
    }
  }
}
