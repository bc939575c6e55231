/** What a loss says of scores. */

/**
 * Of one right answer a row: expected minus true to `errors`, by `weight`.
 * @param answers those in a row that may be right; the others have no errors
 * @returns the loss
 */
export function softmaxErrors(
  scores: Float32Array,
  errors: Float32Array,
  width: number,
  rows: number,
  right: (row: number) => number,
  weight: number,
  answers = width,
): number {
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const from = row * width;
    let most = -Infinity;
    for (let at = from; at < from + answers; at += 1) most = Math.max(most, scores[at] ?? 0);
    let sum = 0;
    for (let at = from; at < from + answers; at += 1) sum += Math.exp((scores[at] ?? 0) - most);
    for (let at = from; at < from + width; at += 1)
      errors[at] = at < from + answers ? (weight * Math.exp((scores[at] ?? 0) - most)) / sum : 0;
    const answer = from + right(row);
    errors[answer] = (errors[answer] ?? 0) - weight;
    loss += weight * (Math.log(sum) + most - (scores[answer] ?? 0));
  }
  return loss;
}
