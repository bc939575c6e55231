/**
 * Keeps files of the site from build to build. A file that is kept and one in the site are one file under two names (a
 * hard link), so that a build doesn't write it again. Whoever edits the site in place edits what is kept: a digest
 * of key and content stands in its name, and what doesn't fit it is made anew.
 */
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { cacheKey } from './cache.ts';
import { bytesOf } from './file-reading.ts';
import { namesIn, openShelves, touch } from './shelves.ts';
import type { Shelves } from './shelves.ts';

export interface KeptFiles extends Pick<Shelves, 'prune'> {
  /**
   * Puts what is kept under a key at a path of the site, whose folder need not be there.
   * @returns false where nothing is kept, where it isn't what was kept, or where something lies at that path already
   */
  place: (key: string, path: string) => boolean;
  /** Writes a file of the site, and keeps it. */
  write: (key: string, content: Uint8Array, path: string) => void;
  /**
   * Keeps a file of the site that somebody else has written; none where there is no such file.
   * @param seal of what was written there, by `sealOf`
   */
  keep: (seal: string, path: string) => void;
}

/** @param kind a folder of its own: "pages" */
export function openKeptFiles(kind: string, folder?: string): KeptFiles {
  const { shelfOf, put, prune } = openShelves(kind, folder);
  /** By shelf: what lay there when it was first looked at, by key. */
  const shelves = new Map<string, Map<string, string>>();
  const known = (shelf: string): Map<string, string> => {
    const names = shelves.get(shelf) ?? new Map(namesIn(shelf).flatMap(sealedName));
    shelves.set(shelf, names);
    return names;
  };
  const keep = (seal: string, path: string): void => {
    if (!existsSync(path)) return;
    const isKept = put(seal, (file) => {
      link(path, file);
    });
    if (!isKept) return;
    for (const [key] of sealedName(seal)) known(shelfOf(key)).set(key, seal);
  };

  return {
    place: (key, path) => {
      const shelf = shelfOf(key);
      const name = known(shelf).get(key);
      if (name === undefined) return false;
      const file = join(shelf, name);
      try {
        const content = bytesOf(file);
        if (!content || sealOf(key, content) !== name) return false;
        link(file, path);
        touch(file);
        return true;
      } catch {
        return false;
      }
    },
    write: (key, content, path) => {
      writeAnew(path, content);
      keep(sealOf(key, content), path);
    },
    keep,
    prune,
  };
}

/** What lies there may be kept under another name: it is not written over. The folder is made where it isn't there. */
function writeAnew(path: string, content: Uint8Array): void {
  try {
    // Most files of a build are the first at their path, in a folder that an earlier one has made.
    writeFileSync(path, content, { flag: 'wx' });
  } catch {
    rmSync(path, { force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** On another disk, or on one that knows no links, a file is copied. The folder is made where it isn't there. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
  }
}

/** The name under which a file is kept: its key, and what tells that it is still what it was. */
export const sealOf = (key: string, content: Uint8Array): string => `${key}-${cacheKey(key, content)}`;

const NAME = /^(?<key>[0-9a-f]+)-[0-9a-f]{64}$/u;

/** None for what a build left unfinished. */
function sealedName(name: string): [key: string, name: string][] {
  const key = NAME.exec(name)?.groups?.key;
  return key === undefined ? [] : [[key, name]];
}
