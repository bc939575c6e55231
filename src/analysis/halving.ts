/** Where something begins in a sorted list, by halving. */

/**
 * @param items those that `isBefore` holds of come first
 * @returns the position of the first item that it doesn't hold of; the number of items where it holds of all
 */
export function firstNotBefore<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
