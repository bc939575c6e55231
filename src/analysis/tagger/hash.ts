/** Hashes of words and of their combinations: 32-bit integers, so that no string is built per feature. */

/** FNV-1a over UTF-16 code units, finished with a mix: the high bits are as good as the low ones. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** murmur3's finaliser. */
export function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** Adds one integer to a running hash. */
export function combine(hash: number, value: number): number {
  return Math.imul((hash ^ value) + ((hash << 7) | (hash >>> 25)), 0x9e3779b1) ^ (value >>> 15);
}
