/** A cache that can't be written to costs what it would have saved, and no build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cacheFolder } from './shelves.ts';

/** Less room than for some stories is none. */
const PROBE = 1 << 20;

/**
 * Looks whether the folder of the cache can be written to. Where it can't, all that is made lies in another folder until
 * the process ends, and a warning says so.
 */
export function useCacheThatWorks(): void {
  const folder = cacheFolder();
  const reason = reasonNotToUse(folder);
  if (reason === null) return;
  const instead = mkdtempSync(join(tmpdir(), 'sourceline-cache-'));
  process.env.SOURCELINE_CACHE = instead;
  process.once('exit', () => {
    rmSync(instead, { recursive: true, force: true });
  });
  process.stderr.write(
    `warning: the cache ${folder} can't be written to (${reason}): all is made anew, and nothing is kept\n`,
  );
}

function reasonNotToUse(folder: string): string | null {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, Buffer.alloc(PROBE));
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    remove(probe);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // On a disk that is read alone there is nothing to remove.
  }
}
