/** How the text tells an event: in which sentence, and whether it leaves it open. */
import { judge } from '../attribution/certainty.ts';
import type { Document } from '../document.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Span } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';

/** From the beginning of the sentence in which the clause begins to the end of that in which it ends. */
export function sentenceAround({ sentences }: Document, span: Span): Span {
  const { first, end } = tokensWithin(sentences, span);
  return {
    start: Math.min(span.start, sentences[first]?.start ?? span.start),
    end: Math.max(span.end, sentences[end - 1]?.end ?? span.end),
  };
}

/** "Removal [may] take until 2027", "that approach [seemed] to be policy": by the clause's main verb, as for what is said. */
export function hedgeOf({ tree, tokens }: ReadDocument, span: Span): Span | undefined {
  const content = [tokensWithin(tokens, span)];
  const { cue } = judge(tree, { cue: null, source: null, content });
  const [first, last] = cue ? [tokens[cue.first], tokens[cue.end - 1]] : [];
  return first && last && { start: first.start, end: last.end };
}
