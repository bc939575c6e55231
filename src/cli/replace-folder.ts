/** Puts a new folder in the place of an old one, so that whatever breaks off on the way leaves one of the two, whole. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { lockFolder } from './folder-lock.ts';

/**
 * What is left beside it by one that was broken off goes, or takes its place again.
 * @param make fills the new folder, which isn't there yet; where it throws, the old one stays
 * @throws Error where another process is at it, and whatever `make` throws
 */
export async function replaceFolder(folder: string, make: (next: string) => Promise<void>): Promise<void> {
  /** On the same disk as the folder itself, so that they change places by name alone. */
  const beside = (name: string): string => join(dirname(folder), `.${basename(folder)}-${name}`);
  const [next, last] = [beside('next'), beside('last')];
  const open = lockFolder(beside('lock'), folder);
  try {
    // Broken off between the two renames below, it left the last one under its other name.
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    for (const rest of [next, last]) remove(rest);
    await make(next);
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
    remove(last);
  } finally {
    open();
  }
}

/** Synchronous: for tens of thousands of files Node's asynchronous `rm` takes twice as long. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
