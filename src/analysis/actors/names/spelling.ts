/** Misspelt names: one wrong, missing, extra or transposed letter in a long name. */

/** Names shorter than this differ by one letter too easily: "Iran" is no misspelt "Iraq". */
export const SHORTEST_MISSPELT_NAME = 9;

/** "Erdoğan" -> "Erdogan": newspapers differ in how far they keep accents. */
export function withoutAccents(text: string): string {
  return /^[\x20-\x7e]*$/u.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** Whether two words are one Damerau-Levenshtein edit apart, by optimal string alignment. */
export function isOneEditApart(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const [a, b] = [left.slice(at), right.slice(at)];
  return (
    a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || a.charAt(1) + a.charAt(0) + a.slice(2) === b
  );
}

/**
 * Finds the name that another may be a misspelling of. One edit leaves the first or the last four letters of a long name
 * as they are, so names are filed under both with their length, and only the few of the same file are compared.
 */
export class SpellingIndex<Value> {
  readonly #filed = new Map<string, { name: string; value: Value }[]>();

  add(name: string, value: Value): void {
    if (name.length < SHORTEST_MISSPELT_NAME) return;
    for (const file of [`${name.slice(0, INTACT)}^${name.length}`, `${name.slice(-INTACT)}$${name.length}`]) {
      const names = this.#filed.get(file);
      if (!names) this.#filed.set(file, [{ name, value }]);
      else if (names.length < FULL) names.push({ name, value });
    }
  }

  /** What the only name one edit away stands for; null where there is none or more than one. */
  find(name: string): Value | null {
    if (name.length < SHORTEST_MISSPELT_NAME) return null;
    const found = new Set<Value>();
    for (let length = name.length - 1; length <= name.length + 1; length += 1) {
      for (const file of [`${name.slice(0, INTACT)}^${length}`, `${name.slice(-INTACT)}$${length}`]) {
        for (const entry of this.#filed.get(file) ?? []) if (isOneEditApart(name, entry.name)) found.add(entry.value);
      }
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }
}

/** Letters at one end that one edit in a name of nine letters or more cannot reach. */
const INTACT = 4;

/** A file takes no more names than this, so that a look-up costs no more for a longer text. */
const FULL = 64;
