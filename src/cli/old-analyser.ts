/** Runs the analyser of another commit over that commit's stories, to tell its changes from those of an editor. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { analysisSchema } from '../analysis/schema.ts';
import type { Analysis } from '../analysis/schema.ts';
import { git } from './git.ts';
import { STORIES } from './site-files.ts';

/** @returns the analyses by story id; null where that commit's analyser can't be run, or says what ours doesn't know */
export function analysesOf(root: string, hash: string): Map<string, Analysis> | null {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-base-'));
  try {
    const archive = join(folder, 'base.tar');
    const paths = ['package.json', 'src', 'content'];
    if (!git(root, ['archive', '--format=tar', `--output=${archive}`, hash, '--', ...paths])) return null;
    if (spawnSync('tar', ['-xf', archive, '-C', folder]).status !== 0) return null;
    if (existsSync(join(root, 'node_modules')))
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    // One story that the old analyser refuses makes it end with 1, and the others are still written.
    spawnSync(process.execPath, ['src/cli/analyze.ts', STORIES, '--out', 'analyses'], { cwd: folder });
    return readAnalyses(join(folder, 'analyses'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAnalyses(folder: string): Map<string, Analysis> | null {
  if (!existsSync(folder)) return null;
  const analyses = new Map<string, Analysis>();
  for (const name of readdirSync(folder)) {
    const parsed = analysisSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) return null;
    analyses.set(name.replace(/\.json$/u, ''), parsed.data);
  }
  return analyses;
}
