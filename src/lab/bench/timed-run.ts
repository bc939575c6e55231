/** Runs a command and tells how long it took, how much work that was, and how much memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface TimedRun {
  /** On the clock. */
  seconds: number;
  /** Of all processors together; null where the system doesn't say. */
  cpuSeconds: number | null;
  /** The most that the command and all that it started held at once; null where the system doesn't say. */
  gigabytes: number | null;
}

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const LOOK_EVERY_MILLISECONDS = 200;

/** @throws Error where the command fails */
export async function timedRun({ file, args, cwd, env = {} }: Command): Promise<TimedRun> {
  const [start, before] = [performance.now(), cpuOfChildren()];
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), LOOK_EVERY_MILLISECONDS);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  if (code !== 0) throw new Error(`${file} ${args.join(' ')}: failed in ${cwd}`);
  const after = cpuOfChildren();
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: before === null || after === null ? null : after - before,
    gigabytes: peak > 0 ? peak / 1e6 : null,
  };
}

/** Linux counts in hundredths of a second what the children of a process took that have ended. */
function cpuOfChildren(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return null;
  }
}

/** Kilobytes in memory, of a process and all below it. */
function residentOf(root: number): number {
  const below = new Map<number, { pid: number; kilobytes: number }[]>();
  let total = 0;
  for (const { pid, parent, kilobytes } of processes()) {
    below.set(parent, [...(below.get(parent) ?? []), { pid, kilobytes }]);
    if (pid === root) total += kilobytes;
  }
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    for (const child of below.get(pid) ?? []) {
      total += child.kilobytes;
      waiting.push(child.pid);
    }
  }
  return total;
}

function processes(): { pid: number; parent: number; kilobytes: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8');
          const of = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
          return [{ pid: Number(name), parent: of('PPid'), kilobytes: of('VmRSS') }];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}
