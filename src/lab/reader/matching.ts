/** Which of the statements that a page shows is which of those that a reader wants. */
import type { Attribution } from '../../analysis/schema.ts';
import type { GoldStatement } from './gold.ts';
import { likeness } from './words.ts';

/** An attribution that the page shows. */
export interface Shown {
  attribution: Attribution;
  words: ReadonlySet<number>;
}

export interface Wanted {
  statement: GoldStatement;
  words: ReadonlySet<number>;
}

export interface Matches {
  /** How alike the contents are, from 0 to 1; 1 where one is told in several. */
  wantedOf: ReadonlyMap<Shown, { wanted: Wanted; alike: number }>;
  shownOf: ReadonlyMap<Wanted, Shown>;
}

/** Contents less alike are not the same statement. */
const LEAST_ALIKE = 0.2;

/** One is a part of another where that has so much of its words. */
const PART = 0.8;

/** Parts make up a whole where their words together are so much like its. */
const WHOLE = 0.6;

/**
 * One to one, the most alike first. Before that, what one speaker says and the page tells as two statements for one,
 * or as one for two: readers can't tell the difference.
 */
export function matchStatements(
  shown: readonly Shown[],
  wanted: readonly Wanted[],
  isSpeaker: (shown: Shown, wanted: Wanted) => boolean,
): Matches {
  const wantedOf = new Map<Shown, { wanted: Wanted; alike: number }>();
  const shownOf = new Map<Wanted, Shown>();
  const isFree = (one: Shown, other: Wanted): boolean => !wantedOf.has(one) && !shownOf.has(other);
  for (const whole of shown) {
    const parts = wanted.filter(
      (part) =>
        isFree(whole, part) &&
        !part.statement.optional &&
        part.statement.inside === null &&
        isPart(part, whole) &&
        isSpeaker(whole, part),
    );
    const [first] = parts;
    if (!first || !makeUp(parts, whole)) continue;
    wantedOf.set(whole, { wanted: first, alike: 1 });
    for (const part of parts) shownOf.set(part, whole);
  }
  for (const whole of wanted) {
    const parts = shown.filter(
      (part) => isFree(part, whole) && !whole.statement.optional && isPart(part, whole) && isSpeaker(part, whole),
    );
    const [first] = parts;
    if (!first || !makeUp(parts, whole)) continue;
    shownOf.set(whole, first);
    for (const part of parts) wantedOf.set(part, { wanted: whole, alike: 1 });
  }
  const pairs = shown
    .flatMap((one) => wanted.map((other) => ({ one, other, alike: likeness(one.words, other.words) })))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((first, second) => second.alike - first.alike);
  for (const { one, other, alike } of pairs) {
    if (!isFree(one, other)) continue;
    wantedOf.set(one, { wanted: other, alike });
    shownOf.set(other, one);
  }
  return { wantedOf, shownOf };
}

type WithWords = Pick<Shown, 'words'>;

function isPart(part: WithWords, whole: WithWords): boolean {
  return part.words.size > 0 && part.words.intersection(whole.words).size / part.words.size >= PART;
}

function makeUp(parts: readonly WithWords[], whole: WithWords): boolean {
  const together = new Set(parts.flatMap(({ words }) => [...words]));
  return parts.length > 1 && likeness(together, whole.words) >= WHOLE;
}
