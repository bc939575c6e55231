/** What may follow what in a linear chain of labels, and how readily. Scores are natural logarithms, unnormalised. */

/** Score of what may not follow: small enough never to be chosen, finite so that sums stay numbers. */
export const FORBIDDEN = -1e4;

export interface Transitions {
  labels: number;
  /** `labels` × `labels`, from row to column. */
  between: Float64Array;
  /** Score of each label at the start of a sequence. */
  start: Float64Array;
}

/** Transitions that only say what may follow what. */
export function allowedTransitions(labels: number, allowed: (from: number, to: number) => boolean): Transitions {
  const between = new Float64Array(labels * labels);
  const start = new Float64Array(labels);
  for (let to = 0; to < labels; to += 1) {
    for (let from = 0; from < labels; from += 1) if (!allowed(from, to)) between[from * labels + to] = FORBIDDEN;
    // a sequence starts as after the label for nothing
    if (!allowed(0, to)) start[to] = FORBIDDEN;
  }
  return { labels, between, start };
}
