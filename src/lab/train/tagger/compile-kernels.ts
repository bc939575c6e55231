/** Compiles the tagger's kernels (AssemblyScript, `src/lab/kernels/`) to WebAssembly. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('../../kernels/', import.meta.url));

/** As a command: the types of its library would declare AssemblyScript's arrays to be everybody's. */
const COMPILER = fileURLToPath(new URL('../bin/asc.js', import.meta.resolve('assemblyscript')));

/** No allocation is left to the module: its memory is what the caller hands it. */
const FLAGS = [
  '-O3',
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '--importMemory',
  '--noAssert',
  '--disableWarning',
  'AS112',
];

/**
 * @returns the module: the same bytes from the same sources, anywhere
 * @throws Error with the compiler's words where the sources are at fault
 */
export async function compileKernels(): Promise<Uint8Array> {
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-kernels-'));
  try {
    const file = join(scratch, 'kernels.wasm');
    await promisify(execFile)(process.execPath, [COMPILER, 'index.ts', ...FLAGS, '--outFile', file], { cwd: FOLDER });
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
