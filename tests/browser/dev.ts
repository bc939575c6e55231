/** Starts `astro dev` in a process of its own, and tells its address: `node dev.ts PORT` */
import { fileURLToPath } from 'node:url';

import { dev } from 'astro';

const { address } = await dev({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { port: Number(process.argv[2]), host: '127.0.0.1' },
  logLevel: 'error',
});
process.stdout.write(`http://127.0.0.1:${address.port}/\n`);
