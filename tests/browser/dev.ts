/** Starts `astro dev` in a process of its own, and tells its address: `node dev.ts PORT CACHE_DIR` */
import { fileURLToPath } from 'node:url';

import { dev } from 'astro';

const [port, cacheDir] = process.argv.slice(2);
if (!cacheDir) throw new Error('name a folder for what is kept');

const { address } = await dev({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { port: Number(port), host: '127.0.0.1' },
  cacheDir,
  logLevel: 'error',
});
process.stdout.write(`http://127.0.0.1:${address.port}/\n`);
