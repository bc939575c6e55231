/**
 * Prints an nginx configuration for the built site: `npm run --silent nginx -- FOLDER [LISTEN] [SERVER_NAME]`.
 * BASE_PATH is the path under which the site lies, as for the build.
 */
import { resolve } from 'node:path';

import { basePath } from '../hosting/base-path.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';

const [folder, listen = '80', serverName = '_'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('name the folder of the built site: npm run --silent nginx -- /srv/sourceline');
  process.exitCode = 1;
} else {
  process.stdout.write(nginxConfiguration({ base: basePath(), folder: resolve(folder), listen, serverName }));
}
