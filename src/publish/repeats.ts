/**
 * What of a text stands in it more than once, in n log n steps for n characters.
 *
 * All that can begin in the text, its suffixes, is put in order: whatever begins alike lies side by side, so that words
 * stand elsewhere too exactly where a neighbour of the suffix that begins with them does. Sorted by doubling the length
 * that is compared (U. Manber, G. Myers, "Suffix arrays", SIAM Journal on Computing 22, 1993).
 */

/** Told how many characters were looked at. */
export type CountSteps = (characters: number) => void;

/** True where the characters of the text from `start` to `end` stand in it at another place, too; places may overlap. */
export type StandsElsewhere = (start: number, end: number) => boolean;

/** @param within only what begins before this offset counts as a place; all of the text where it isn't given */
export type Repeats = (within?: number) => StandsElsewhere;

export function repeatsIn(text: string, count: CountSteps): Repeats {
  const order = orderOfSuffixes(text, count);
  return (within = text.length) => {
    const places = order.filter((place) => place < within);
    const indexes = new Int32Array(within);
    for (let index = 0; index < within; index += 1) indexes[places[index] ?? 0] = index;
    count(text.length);
    return (start, end) => {
      const words = text.slice(start, end);
      const index = indexes[start] ?? 0;
      return [places[index - 1], places[index + 1]].some((place) => {
        count(place === undefined ? 0 : words.length);
        return place !== undefined && text.startsWith(words, place);
      });
    };
  };
}

/** What begins at each place, as far as it has been compared: equal where that is, and in its order. */
interface Ranks {
  of: Int32Array;
  highest: number;
}

/** The places of a text, sorted by what begins there. */
function orderOfSuffixes(text: string, count: CountSteps): Int32Array {
  const { length } = text;
  const places = new Int32Array(length);
  const codes: Ranks = { of: new Int32Array(length), highest: 0 };
  for (let place = 0; place < length; place += 1) {
    const code = text.charCodeAt(place);
    places[place] = place;
    codes.of[place] = code;
    codes.highest = Math.max(codes.highest, code);
  }
  let order = sortedBy(codes, places);
  let ranks = ranksAlong(order, codes.of, 0);
  for (let compared = 1; ranks.highest < length - 1; compared *= 2) {
    count(length);
    order = sortedBy(ranks, bySecondHalf(order, compared));
    ranks = ranksAlong(order, ranks.of, compared);
  }
  return order;
}

/** The places by what begins `distance` behind them: first those behind which the text has ended. */
function bySecondHalf(order: Int32Array, distance: number): Int32Array {
  const places = new Int32Array(order.length);
  let at = 0;
  for (let place = Math.max(0, order.length - distance); place < order.length; place += 1) places[at++] = place;
  for (const place of order) if (place >= distance) places[at++] = place - distance;
  return places;
}

/** Places by their ranks; those of one rank stay as they stand in `places`. */
function sortedBy({ of, highest }: Ranks, places: Int32Array): Int32Array {
  const starts = new Int32Array(highest + 2);
  for (const rank of of) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const rank = of[place] ?? 0;
    const start = starts[rank] ?? 0;
    sorted[start] = place;
    starts[rank] = start + 1;
  }
  return sorted;
}

/** New ranks, the same for two places where their old ones are, and those `distance` behind them. */
function ranksAlong(order: Int32Array, old: Int32Array, distance: number): Ranks {
  const ranks: Ranks = { of: new Int32Array(order.length), highest: 0 };
  let last = order[0] ?? 0;
  for (const place of order) {
    if (old[last] !== old[place] || old[last + distance] !== old[place + distance]) ranks.highest += 1;
    ranks.of[place] = ranks.highest;
    last = place;
  }
  return ranks;
}
