/** Which items are worth comparing: those that share something that few have. */
import { compare } from './groups.ts';

export interface Counted {
  /** Pairs that were compared: what the time goes by. */
  comparisons: number;
}

/** A key that more items have than this says too little to compare them all. */
const MOST_BEARERS = 24;

/** Of the keys that are too common by themselves, so many of an item count in twos. */
const MOST_JOINED = 4;

interface Key {
  name: string;
  bearers: number;
  /** Of the items that have it, as far as they have been met. */
  positions: number[];
}

/**
 * Every two items that share a rare key, each pair once, as positions. A key that too many have counts together with
 * another of the same item. The number of pairs grows with the number of items, not with its square.
 * @param keysOf the fewer bearers a key has, the better
 */
export function* pairsOf<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Generator<[number, number]> {
  const keys = countedKeys(items.map((item) => new Set(keysOf(item))));
  const joined = countedKeys(keys.map((own) => new Set(joinedNames(own.filter((key) => !isRare(key))))));
  for (const [position, own] of keys.entries()) {
    const met = new Set<number>();
    for (const key of [...own, ...(joined[position] ?? [])]) {
      if (!isRare(key)) continue;
      for (const other of key.positions) met.add(other);
      key.positions.push(position);
    }
    for (const other of met) yield [other, position];
  }
}

/**
 * Every two of which the other has what the one is found by, if not too many of the ones are found by it; each pair once, as
 * positions in both lists.
 */
export function* pairsBetween<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  foundBy: (one: Item) => readonly string[],
  keysOf: (other: Item) => readonly string[],
): Generator<[number, number]> {
  const bearers = new Map<string, number[]>();
  for (const [position, item] of ones.entries()) {
    for (const key of new Set(foundBy(item))) {
      const of = bearers.get(key);
      if (of) of.push(position);
      else bearers.set(key, [position]);
    }
  }
  for (const [position, item] of others.entries()) {
    const found = keysOf(item).map((key) => bearers.get(key) ?? []);
    const met = new Set(found.flatMap((of) => (of.length <= MOST_BEARERS ? of : [])));
    for (const one of met) yield [one, position];
  }
}

const isRare = ({ bearers }: Key): boolean => bearers <= MOST_BEARERS;

function countedKeys(names: readonly Iterable<string>[]): Key[][] {
  const known = new Map<string, Key>();
  return names.map((own) =>
    Array.from(own, (name) => {
      const key = known.get(name) ?? { name, bearers: 0, positions: [] };
      if (key.bearers === 0) known.set(name, key);
      key.bearers += 1;
      return key;
    }),
  );
}

/** Every two of the rarest few; of equally rare ones in the order of letters, so that the order of stories is all one. */
function joinedNames(common: readonly Key[]): string[] {
  const few = common
    .toSorted((a, b) => a.bearers - b.bearers || compare(a.name, b.name))
    .slice(0, MOST_JOINED)
    .map(({ name }) => name);
  return few.flatMap((name, at) => few.slice(at + 1).map((other) => [name, other].sort().join('\n')));
}
