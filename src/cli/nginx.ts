/**
 * Prints an nginx configuration for the built site: `npm run --silent nginx -- FOLDER [LISTEN] [SERVER_NAME]`.
 * BASE_PATH is the path under which the site lies, as for the build.
 */
import { resolve } from 'node:path';

import { basePath } from '../hosting/base-path.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './report.ts';

const USAGE = 'usage: npm run --silent nginx -- FOLDER [LISTEN] [SERVER_NAME]';

await runCommand(async () => {
  const [folder, listen = '80', serverName = '_'] = readArguments(USAGE, {}).positionals;
  if (folder === undefined) throw new Error(`name the folder of the built site; ${USAGE}`);
  const configuration = nginxConfiguration({ base: basePath(), folder: resolve(folder), listen, serverName });
  await new Promise((written) => process.stdout.write(configuration, written));
});
