/**
 * Keeps on disk, from one build to the next, what takes long to make. An entry is found by a key that names everything
 * it was made of, so it is never stale.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bytesOf } from './file-reading.ts';
import { openShelves, touch } from './shelves.ts';
import type { Shelves } from './shelves.ts';

export interface Cache extends Pick<Shelves, 'prune'> {
  /** Null where there is no such entry, or what lies there isn't what was written. */
  read: (key: string) => string | null;
  /** Whether `read` would give something. */
  holds: (key: string) => boolean;
  /** Whether something lies there, whole or not: sooner told. */
  seemsToHold: (key: string) => boolean;
  /** @returns false where it can't be kept, of which a warning tells */
  write: (key: string, content: string) => boolean;
}

/** Bytes before the content: what `digestOf` gives for it. */
const HEADER = 32;

/** A key out of everything that an entry is made of; what stands in one part can't pass into the next. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}

/** @param kind a folder of its own: "stories" */
export function openCache(kind: string, folder?: string): Cache {
  const { shelfOf, put, prune } = openShelves(kind, folder);
  const contentOf = (key: string): Buffer | null => {
    const file = join(shelfOf(key), key);
    const content = contentIn(key, bytesOf(file));
    if (content) touch(file);
    return content;
  };
  return {
    read: (key) => contentOf(key)?.toString('utf8') ?? null,
    holds: (key) => contentOf(key) !== null,
    seemsToHold: (key) => existsSync(join(shelfOf(key), key)),
    write: (key, content) =>
      put(key, (file) => {
        writeFileSync(file, Buffer.concat([digestOf(key, Buffer.from(content)), Buffer.from(content)]));
      }),
    prune,
  };
}

/** SHA-256 of content and key: neither damage nor the entry of another key passes for it. */
const digestOf = (key: string, content: Uint8Array): Buffer => Buffer.from(cacheKey(key, content), 'hex');

function contentIn(key: string, entry: Buffer | null): Buffer | null {
  if (!entry || entry.length < HEADER) return null;
  const content = entry.subarray(HEADER);
  return digestOf(key, content).equals(entry.subarray(0, HEADER)) ? content : null;
}
