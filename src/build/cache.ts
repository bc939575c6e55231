/**
 * Keeps on disk, from one build to the next, what takes long to make. An entry is found by a key that names everything
 * it was made of, so it is never stale; the whole folder may be deleted whenever no build is running, and several
 * builds may use it at once.
 *
 * Synchronous, since Node's asynchronous functions take some seven times as long for files of this size.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface Cache {
  /** Null where there is no such entry, or what lies there isn't what was written. */
  read: (key: string) => Buffer | null;
  write: (key: string, content: string | Uint8Array) => void;
  /** Deletes what nobody has read or written for an hour, which is longer than any other build takes. */
  prune: () => void;
}

/** Before the content: its length and its checksum, four bytes each. */
const HEADER = 8;

const UNUSED_IN_MILLISECONDS = 3_600_000;

/** SOURCELINE_CACHE names another folder than the project's own. */
export const cacheFolder = (): string => process.env.SOURCELINE_CACHE ?? join('node_modules', '.cache', 'sourceline');

/** A key out of everything that an entry is made of; what stands in one part can't pass into the next. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}

/** @param kind a folder of its own: "stories" */
export function openCache(kind: string, folder = cacheFolder()): Cache {
  const home = join(folder, kind);
  const made = new Set<string>();
  // Folders with tens of thousands of files are slow on some disks.
  const shelfOf = (key: string): string => join(home, key.slice(0, 2));
  return {
    read: (key) => {
      const file = join(shelfOf(key), key);
      try {
        const content = contentOf(readFileSync(file));
        if (content) touch(file);
        return content;
      } catch {
        return null;
      }
    },
    write: (key, content) => {
      const shelf = shelfOf(key);
      if (!made.has(shelf)) mkdirSync(shelf, { recursive: true });
      made.add(shelf);
      // Under another name first: a build that is broken off leaves no half an entry, and two builds no mixed one.
      const unfinished = join(shelf, `${key}.${process.pid}-${Math.random().toString(36).slice(2)}`);
      writeFileSync(unfinished, withHeader(Buffer.from(content)));
      touch(unfinished);
      renameSync(unfinished, join(shelf, key));
    },
    prune: () => {
      const before = Date.now() - UNUSED_IN_MILLISECONDS;
      for (const file of filesIn(home)) {
        const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
        if (mtimeMs !== undefined && mtimeMs < before) rmSync(file, { force: true });
      }
    },
  };
}

/** By this process's clock, which may differ from that of the disk. */
function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

function withHeader(content: Buffer): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(content.length, 0);
  header.writeUInt32LE(crc32(content), 4);
  return Buffer.concat([header, content]);
}

function contentOf(entry: Buffer): Buffer | null {
  if (entry.length < HEADER) return null;
  const content = entry.subarray(HEADER);
  return entry.readUInt32LE(0) === content.length && entry.readUInt32LE(4) === crc32(content) ? content : null;
}

function filesIn(home: string): string[] {
  const entries = (folder: string): string[] => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return entries(home).flatMap(entries);
}
