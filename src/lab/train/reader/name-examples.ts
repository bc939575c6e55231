/** Labels of names, from what annotators marked. */
import type { Document } from '../../../analysis/document.ts';
import { labelIn } from '../../../analysis/reader/name-labels.ts';
import type { GoldName } from '../../corpora/name-corpora.ts';

/** One label a token; names that go on into another sentence are cut at its start, as the tagger would have to cut them. */
export function nameLabels({ tokens }: Document, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      const first = at;
      while ((tokens[at]?.start ?? end) < end && tokens[at]?.sentence === tokens[first]?.sentence) at += 1;
      for (let token = first; token < at; token += 1) labels[token] = labelIn(kind, token, first, at);
    }
  }
  return labels;
}
