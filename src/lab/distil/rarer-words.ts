/** Puts words that were too rare to be clustered into the clusters of those that weren't. */

/**
 * The cluster of each word: its own, or else the one whose mean is nearest.
 * @param vectors row after row, of unit length
 * @param known row of each word among the clustered ones, or -1
 * @param clusters of the clustered ones
 */
export function nearestCentres(
  vectors: Float32Array,
  dimensions: number,
  known: Int32Array,
  clusters: Uint16Array,
): Uint16Array {
  const count = clusters.reduce((most, cluster) => Math.max(most, cluster), 0) + 1;
  const centres = new Float64Array(count * dimensions);
  const sizes = new Float64Array(count);
  known.forEach((row, word) => {
    if (row < 0) return;
    const cluster = clusters[row] ?? 0;
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
    for (let at = 0; at < dimensions; at += 1) {
      const to = cluster * dimensions + at;
      centres[to] = (centres[to] ?? 0) + (vectors[word * dimensions + at] ?? 0);
    }
  });
  const halves = new Float64Array(count).fill(Infinity);
  sizes.forEach((size, cluster) => {
    if (size === 0) return;
    let square = 0;
    for (let at = cluster * dimensions; at < (cluster + 1) * dimensions; at += 1) {
      centres[at] = (centres[at] ?? 0) / size;
      square += (centres[at] ?? 0) ** 2;
    }
    halves[cluster] = square / 2;
  });
  return Uint16Array.from(known, (row, word) => {
    if (row >= 0) return clusters[row] ?? 0;
    let best = -Infinity;
    let nearest = 0;
    for (let cluster = 0; cluster < count; cluster += 1) {
      let score = -(halves[cluster] ?? 0);
      for (let at = 0; at < dimensions; at += 1)
        score += (centres[cluster * dimensions + at] ?? 0) * (vectors[word * dimensions + at] ?? 0);
      if (score > best) {
        best = score;
        nearest = cluster;
      }
    }
    return nearest;
  });
}
