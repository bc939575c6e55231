/** `sourceline dev`: the site at a local address, rendered anew at every change. */
import { dev } from 'astro';

import { runCommand } from './report.ts';

await runCommand(async () => {
  await dev({ root: process.cwd() });
});
