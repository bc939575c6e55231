/**
 * Folders that hold what builds keep. What lies there is whole or not there at all; the whole folder may be deleted
 * whenever no build is running, and several builds may use it at once.
 *
 * Synchronous, since Node's asynchronous functions take some seven times as long for files of this size.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

export interface Shelves {
  /** The folder in which something with such a name lies: folders with tens of thousands of files are slow on some disks. */
  shelfOf: (name: string) => string;
  /**
   * @param make makes the file under another name, for a build that is broken off leaves no half a file, and two builds no mixed one
   * @returns false, with a warning, where the disk is full or can't be written to
   */
  put: (name: string, make: (unfinished: string) => void) => boolean;
  /** Deletes what nobody has used for an hour, which is longer than any other build takes. */
  prune: () => void;
}

const UNUSED_IN_MILLISECONDS = 3_600_000;

/** SOURCELINE_CACHE names another folder than the project's own. */
export const cacheFolder = (): string => process.env.SOURCELINE_CACHE ?? join('node_modules', '.cache', 'sourceline');

/** @param kind a folder of its own: "stories" */
export function openShelves(kind: string, folder = cacheFolder()): Shelves {
  const home = join(folder, kind);
  const made = new Set<string>();
  const shelfOf = (name: string): string => join(home, name.slice(0, 2));
  return {
    shelfOf,
    put: (name, make) => {
      const shelf = shelfOf(name);
      const unfinished = join(shelf, `${name}.${process.pid}-${Math.random().toString(36).slice(2)}`);
      try {
        if (!made.has(shelf)) mkdirSync(shelf, { recursive: true });
        made.add(shelf);
        make(unfinished);
        touch(unfinished);
        renameSync(unfinished, join(shelf, name));
        return true;
      } catch (error) {
        warnOnce(folder, error);
        remove(unfinished);
        return false;
      }
    },
    prune: () => {
      const before = Date.now() - UNUSED_IN_MILLISECONDS;
      for (const file of filesIn(home)) {
        const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
        if (mtimeMs !== undefined && mtimeMs < before) remove(file);
      }
    },
  };
}

/** Marks a file as used, by this process's clock, which may differ from that of the disk. */
export function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Where nothing can be written, nothing is deleted either.
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays.
  }
}

let warned = false;

function warnOnce(folder: string, error: unknown): void {
  if (warned) return;
  warned = true;
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`warning: the cache ${folder} can't be written to, so not all is kept: ${reason}\n`);
}

/** @returns none where the folder isn't there */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const filesIn = (home: string): string[] =>
  namesIn(home).flatMap((shelf) => namesIn(join(home, shelf)).map((name) => join(home, shelf, name)));
