/** Ids that are derived from words, so that an edit elsewhere in an article doesn't change them. */

const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Digits of an id: seven of base 36 hold any 32-bit hash. */
const LENGTH = 7;

/**
 * Gives out the ids of one kind in one document: "event-0k3x9f2" for something that consists of `text`.
 * White space doesn't count, so that rewrapping a paragraph changes nothing. A second thing with the same words gets
 * "-2", a third "-3". The hash is FNV-1a, 32 bits.
 */
export function contentIds(prefix: string): (text: string) => string {
  // one count for each hash, so that a thousand copies of one sentence don't search for a free number each
  const copies = new Map<string, number>();
  return (text) => {
    const base = `${prefix}-${hash(text.replaceAll(/\s+/gu, ' ').trim())}`;
    const copy = (copies.get(base) ?? 0) + 1;
    copies.set(base, copy);
    return copy === 1 ? base : `${base}-${String(copy)}`;
  };
}

function hash(text: string): string {
  let value = FNV_OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (value >>> 0).toString(36).padStart(LENGTH, '0');
}

/** Folders are named after ids, and most disks take 255 bytes: a character of these takes three at most. */
const LONGEST_ID = 80;

/** The beginning of an id that is too long, and what tells it from others that begin so. */
export function shortId(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  const beginning = id.slice(0, LONGEST_ID - LENGTH - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${beginning}-${hash(id)}`;
}

/** The id of an actor whom the text doesn't name begins so: "ministry source" is somebody else in the next article. */
export const UNNAMED_PREFIX = 'unnamed-';

/** @returns the id of whom the text names, null for an unnamed source and for nobody */
export function namedActorId({ actorId }: { actorId: string | null }): string | null {
  return actorId === null || actorId.startsWith(UNNAMED_PREFIX) ? null : actorId;
}
