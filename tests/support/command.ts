/** Runs our commands as a person would. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished, vi } from 'vitest';

export interface CommandResult {
  code: number;
  stdout: string;
  /** Line by line. */
  stderr: string[];
}

/** A command that has called for the end of its process: nothing that it does afterwards counts. */
class Ended extends Error {}

let last: Promise<unknown> = Promise.resolve();

/**
 * One of our own commands, in this process, which has the models already: reading them takes longer than most of what is
 * asked of a command. One at a time, since arguments, output and environment are the process's.
 */
export function runCli(
  name: 'analyze' | 'build' | 'check' | 'import' | 'new' | 'nginx' | 'review',
  args: readonly string[],
): Promise<CommandResult> {
  const script = new URL(`../../src/cli/${name}.ts`, import.meta.url);
  // Astro's own build takes a process for itself.
  if (name === 'build') return runNode([fileURLToPath(script), ...args]);
  const result = last.then(() => runHere(script, args));
  last = result.catch(() => undefined);
  return result;
}

let runs = 0;

async function runHere(script: URL, args: readonly string[]): Promise<CommandResult> {
  const { argv, exitCode } = process;
  const env = { ...process.env };
  const said: { stdout: string; stderr: string; code?: number } = { stdout: '', stderr: '' };
  const spies = [
    ...(['stdout', 'stderr'] as const).map((stream) =>
      vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
        if (said.code === undefined) said[stream] += String(text);
        for (const then of rest) if (typeof then === 'function') then();
        return true;
      }),
    ),
    vi.spyOn(console, 'log').mockImplementation((line) => process.stdout.write(`${String(line)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => process.stderr.write(`${String(line)}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      said.code ??= Number(code ?? 0);
      throw new Ended();
    }),
  ];
  Object.assign(process, { argv: [process.execPath, fileURLToPath(script), ...args], exitCode: undefined });
  try {
    runs += 1;
    // Under a name of its own each time, so that it runs anew; what it imports stays.
    await import(`${script.href}?run=${String(runs)}`).catch((error: unknown) => {
      if (!(error instanceof Ended)) throw error;
    });
    return {
      code: said.code ?? Number(process.exitCode ?? 0),
      stdout: said.stdout,
      stderr: said.stderr.split('\n').filter((line) => line !== ''),
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
    Object.assign(process, { argv, exitCode });
    for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, env);
  }
}

/**
 * Node, in a process of its own.
 * @param args the script and its arguments
 */
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
