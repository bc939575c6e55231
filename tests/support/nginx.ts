/** A real nginx with the shipped configuration, as an ordinary user or as root, on any free port. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { nginxConfiguration } from '../../src/hosting/nginx.ts';

export interface NginxServer {
  /** Address of the site's front page, with its final slash. */
  url: string;
  close: () => Promise<void>;
}

/** What Debian's own nginx.conf says before it includes ours. */
const DEBIAN = `sendfile on; tcp_nopush on; types_hash_max_size 2048; default_type application/octet-stream; gzip on;`;

/** True where an nginx is installed; Debian keeps it where only root's PATH looks. */
export const nginx = ['/usr/sbin/nginx', 'nginx'].find((command) => {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/**
 * @param folder the built site
 * @throws Error with what nginx says of the configuration where it refuses it
 */
export async function serveByNginx(folder: string, base: string): Promise<NginxServer> {
  if (nginx === undefined) throw new Error('no nginx is installed');
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-nginx-'));
  const port = await freePort();
  const server = nginxConfiguration({ base, folder, listen: `127.0.0.1:${port}`, serverName: 'localhost' });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/${name};`)
    .join('\n');
  const file = join(scratch, 'nginx.conf');
  await writeFile(
    file,
    `daemon off;\nmaster_process off;\npid ${scratch}/pid;\nerror_log stderr warn;\nevents {}\n` +
      `http {\naccess_log off;\n${DEBIAN}\n${temporary}\n${server}}\n`,
  );
  execFileSync(nginx, ['-t', '-q', '-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const running = spawn(nginx, ['-c', file, '-e', 'stderr'], { stdio: 'ignore' });
  const url = `http://localhost:${port}${base}`;
  await untilItAnswers(url);
  return {
    url,
    close: async () => {
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      await gone;
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not answer at ${url}`);
}
