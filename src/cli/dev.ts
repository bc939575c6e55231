/** `sourceline dev`: the site at a local address, rendered anew at every change. */
import { dev } from 'astro';

import { readArguments } from './arguments.ts';
import { runCommand } from './report.ts';

await runCommand(async () => {
  const { values } = readArguments('usage: sourceline dev [--port NUMBER] [--host]', {
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new Error(`--port: expected a number from 0 to 65535, found "${values.port ?? ''}"`);
  await dev({ root: process.cwd(), server: { host: values.host, ...(port !== undefined && { port }) } });
});
