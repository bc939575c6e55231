/** Reads another state of the project out of git. */
import { spawnSync } from 'node:child_process';

/** The files of one commit. */
export interface Commit {
  /** Full hash. */
  hash: string;
  /** Paths under a folder, in git's order. */
  list: (folder: string) => string[];
  /** Their bytes, in the same order; null for a path that the commit hasn't. */
  read: (paths: readonly string[]) => (Buffer | null)[];
}

const LARGEST_OUTPUT = 2 ** 30;

/**
 * The state from which `HEAD` parted from `ref`: what happened on the other branch since then is nobody's change here.
 * @throws Error where `ref` names no commit
 */
export function commitBefore(root: string, ref: string): Commit {
  const resolved = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!resolved) throw new Error(`--base ${ref}: git knows no such commit; fetch it, or name another`);
  const given = resolved.toString().trim();
  const hash = git(root, ['merge-base', given, 'HEAD'])?.toString().trim() ?? given;
  return {
    hash,
    list: (folder) =>
      (git(root, ['ls-tree', '-r', '-z', '--name-only', hash, '--', `${folder}/`]) ?? '')
        .toString()
        .split('\0')
        .filter((path) => path !== ''),
    read: (paths) => readBlobs(root, hash, paths),
  };
}

/** True where the working folder holds something else than a commit under these folders, committed or not. */
export function changedSince(root: string, hash: string, folders: readonly string[]): boolean {
  const edited = git(root, ['diff', '--name-only', hash, '--', ...folders]);
  const unknown = git(root, ['ls-files', '--others', '--exclude-standard', '--', ...folders]);
  return [edited, unknown].some((names) => names !== null && names.length > 0);
}

/** Runs git in `root`; null where it fails. */
export function git(root: string, args: readonly string[], input?: string): Buffer | null {
  const { status, stdout, error } = spawnSync('git', ['-C', root, ...args], { input, maxBuffer: LARGEST_OUTPUT });
  if (error) throw new Error(`git can't be run: ${error.message}`);
  return status === 0 ? stdout : null;
}

/** One process for all of them: "HASH TYPE SIZE", a line break, the bytes, a line break; or "… missing". */
function readBlobs(root: string, hash: string, paths: readonly string[]): (Buffer | null)[] {
  const output = git(root, ['cat-file', '--batch'], paths.map((path) => `${hash}:${path}\n`).join(''));
  let at = 0;
  return paths.map(() => {
    const end = output?.indexOf('\n', at) ?? -1;
    if (!output || end < 0) return null;
    const size = /^[\da-f]+ blob (?<size>\d+)$/u.exec(output.toString('utf8', at, end))?.groups?.size;
    at = end + 1;
    if (size === undefined) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}
