/** `npm run kernels`: compiles the tagger's kernels, and writes what the tagger reads. */
import { writeFile } from 'node:fs/promises';

import { encodeBase64 } from '../analysis/tagger/bytes.ts';
import { compileKernels } from './train/tagger/compile-kernels.ts';

const module = await compileKernels();
const file = new URL('../analysis/tagger/kernels.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ module: encodeBase64(module) })}\n`);
console.log(`src/analysis/tagger/kernels.json: ${module.length} bytes`);
