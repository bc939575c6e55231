/** `npm start`: serves `dist` as readers would get it. PORT and BASE_PATH are honoured as in the build. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { basePath } from '../hosting/base-path.ts';
import { runCommand } from './report.ts';
import { serveFolder } from './static-server.ts';

const DEFAULT_PORT = 4321;

const folder = resolve('dist');
const port = Number(process.env.PORT ?? DEFAULT_PORT);

if (!existsSync(`${folder}/404.html`)) {
  console.error('dist: there is no built site here; run "npm run build" first');
  process.exitCode = 1;
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT: expected a number from 0 to 65535, found "${process.env.PORT ?? ''}"`);
  process.exitCode = 1;
} else {
  await runCommand(async () => {
    const { url } = await serveFolder(folder, { base: basePath(), port });
    console.log(`The site is at ${url} (Ctrl+C to stop)`);
  });
}
