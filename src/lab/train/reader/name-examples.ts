/** Labels of names, from what annotators marked. */
import type { Document } from '../../../analysis/document.ts';
import { labelIn } from '../../../analysis/actors/model/labels.ts';
import type { NameKind } from '../../../analysis/actors/model/labels.ts';

/** A name that annotators marked: UTF-16 offsets. */
interface GoldName {
  start: number;
  end: number;
  kind: NameKind;
}

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
