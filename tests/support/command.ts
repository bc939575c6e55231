/** Runs our commands as a person would, in a process of their own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

export interface CommandResult {
  code: number;
  stdout: string;
  /** Line by line. */
  stderr: string[];
}

/** One of our own commands. */
export function runCli(
  name: 'analyze' | 'build' | 'check' | 'import' | 'new' | 'nginx' | 'review' | 'serve',
  args: readonly string[],
): Promise<CommandResult> {
  return runNode([fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url)), ...args]);
}

/** @param args the script and its arguments */
export function runNode(args: readonly string[], cwd?: string): Promise<CommandResult> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, stdout, stderr: stderr.split('\n').filter((line) => line !== '') });
    });
  });
}

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
