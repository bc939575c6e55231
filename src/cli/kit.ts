/**
 * `npm pack` runs this: compiles what others may import (`src/kit/`) to `lib/`, since Node reads no TypeScript inside
 * node_modules. With `--remove` it takes the folder away again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, new URL('../../', import.meta.url)));

/** What the models were made of, under which licences, and their limits belongs beside them. */
const CARD = 'analysis/models/card.md';

rmSync(at('lib'), { recursive: true, force: true });
if (process.argv[2] !== '--remove') {
  const compiler = [at('node_modules/typescript/bin/tsc'), '--project', at('.config/kit.tsconfig.json')];
  // npm prints its list of files on standard output, where nothing of ours should stand before it.
  const { status } = spawnSync(process.execPath, compiler, { stdio: ['ignore', process.stderr, process.stderr] });
  if (status === 0) cpSync(at(`src/${CARD}`), at(`lib/${CARD}`));
  process.exitCode = status ?? 1;
}
