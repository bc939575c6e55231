/** Keeps two builds from writing to one folder at once: the second says so and ends. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A build that was broken off leaves its lock behind: one whose process is gone is none.
 * @param lock file beside the folder
 * @param folder as it is told to people
 * @returns a function that opens the lock again
 * @throws Error where another build has it
 */
export function lockFolder(lock: string, folder: string): () => void {
  mkdirSync(dirname(lock), { recursive: true });
  if (!tryLock(lock)) {
    if (isRunning(ownerOf(lock))) throw inUse(lock, folder);
    rmSync(lock, { force: true });
    if (!tryLock(lock)) throw inUse(lock, folder);
  }
  return () => {
    rmSync(lock, { force: true });
  };
}

const inUse = (lock: string, folder: string): Error =>
  new Error(`${folder}: another build is writing there: wait until it has ended (if none is running, delete ${lock})`);

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @returns NaN where the lock has just been made, or opened */
function ownerOf(lock: string): number {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

/** In a container that was started anew, processes have the numbers of those before. */
function isRunning(owner: number): boolean {
  if (Number.isNaN(owner)) return true;
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
