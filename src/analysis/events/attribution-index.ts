/** Looks up what is said in a stretch of text, sentence by sentence, so that long texts stay linear. */
import { firstNotBefore } from '../halving.ts';
import { overlaps } from '../spans.ts';
import type { Document } from '../document.ts';
import type { Attribution, Span } from '../schema.ts';

/** An attribution, and the stretch of its content that is meant. */
export interface Content {
  attribution: Attribution;
  content: Span;
}

export interface AttributionIndex {
  /** Attributions in whose content some of `span` lies, with that content, in text order. */
  contentsAt: (span: Span, sentence: number) => Content[];
  /** Attributions whose cue lies in `span`. */
  cuesIn: (span: Span, sentence: number) => Attribution[];
}

/** The sentence in which an offset lies, or the one before it. */
export function sentenceAt(document: Document, offset: number): number {
  return Math.max(0, firstNotBefore(document.sentences, ({ start }) => start <= offset) - 1);
}

export function indexAttributions(document: Document, attributions: readonly Attribution[]): AttributionIndex {
  const contents = new Map<number, Content[]>();
  const cues = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      const last = sentenceAt(document, content.end - 1);
      for (let sentence = sentenceAt(document, content.start); sentence <= last; sentence += 1) {
        addTo(contents, sentence, { attribution, content });
      }
    }
    if (attribution.cue) addTo(cues, sentenceAt(document, attribution.cue.start), attribution);
  }
  return {
    contentsAt: (span, sentence) => (contents.get(sentence) ?? []).filter(({ content }) => overlaps(content, span)),
    cuesIn: (span, sentence) =>
      (cues.get(sentence) ?? []).filter(({ cue }) => cue !== null && span.start <= cue.start && cue.end <= span.end),
  };
}

function addTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
