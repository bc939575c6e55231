/** The package as others get it: packed, and installed once for all that is tried with it. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

import { serveRegistry } from './registry.ts';

const run = promisify(execFile);
const shell = process.platform === 'win32';
export const root = fileURLToPath(new URL('../../', import.meta.url));

const packedSchema = z.tuple([
  z.object({ filename: z.string(), size: z.int(), files: z.array(z.object({ path: z.string() })) }),
]);

/** What Vitest sets for itself would make builds those of a developer. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

export interface Packed {
  /** The folder into which it is installed; the folders of all that is tried lie in it. */
  scratch: string;
  /** What the tarball holds, in the order of its letters. */
  files: readonly string[];
  /** Of the tarball, in bytes. */
  size: number;
  /** Writes files into a new folder. */
  folderOf: (name: string, contents: Readonly<Record<string, string>>) => string;
  /** The package's command. */
  sourceline: (folder: string, ...args: string[]) => Promise<string>;
  /** Brings the next version out, and gets it as a publisher would. @returns its name */
  update: () => Promise<string>;
  remove: () => void;
}

/** @returns what it printed; rejects with that where it fails */
export async function runIn(cwd: string, command: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(command, args, { cwd, env: ENVIRONMENT, shell: shell && command === 'npm' })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(stdout + stderr, { cause: error });
  }
}

/** @param others packages that are installed beside it */
export async function installPacked(others: readonly string[]): Promise<Packed> {
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-kit-'));
  const printed = await runIn(root, 'npm', ['pack', '--json', '--pack-destination', scratch]);
  const [{ filename, size, files }] = packedSchema.parse(JSON.parse(printed));
  const tarball = join(scratch, filename);

  const npm = async (tarballs: ReadonlyMap<string, string>, command: string, ...names: string[]): Promise<void> => {
    const registry = await serveRegistry(root, tarballs);
    const from = ['--registry', registry.url, '--cache', join(scratch, 'cache')];
    await runIn(scratch, 'npm', [command, '--ignore-scripts', '--no-audit', '--no-fund', ...from, ...names]);
    await registry.close();
  };

  // As the starter's manifest asks for it.
  copyFileSync(join(root, 'src/starter/package.json'), join(scratch, 'package.json'));
  await npm(new Map([[root, tarball]]), 'install', ...others);

  return {
    scratch,
    files: files.map(({ path }) => path).sort(),
    size,
    folderOf: (name, contents) => {
      const folder = join(scratch, name);
      for (const [file, text] of Object.entries(contents)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return folder;
    },
    sourceline: (folder, ...args) =>
      runIn(folder, process.execPath, [join(scratch, 'node_modules/sourceline/lib/cli/sourceline.js'), ...args]),
    update: async () => {
      const next = join(scratch, 'next');
      mkdirSync(next);
      await runIn(next, 'tar', ['-xzf', tarball]);
      const manifest = join(next, 'package/package.json');
      const { version, ...rest } = z
        .looseObject({ version: z.string() })
        .parse(JSON.parse(readFileSync(manifest, 'utf8')));
      const raised = version.replace(/\d+$/u, (patch) => String(Number(patch) + 1));
      writeFileSync(manifest, JSON.stringify({ ...rest, version: raised }));
      await runIn(next, 'tar', ['-czf', 'next.tgz', 'package']);
      await npm(new Map([[join(next, 'package'), join(next, 'next.tgz')]]), 'update', 'sourceline');
      return raised;
    },
    remove: () => {
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
