/** A registry of the packages that are installed here, so that others can be installed without the network. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { z } from 'zod';

export interface Registry {
  url: string;
  close: () => Promise<void>;
}

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const manifestSchema = z.looseObject({ name: z.string(), version: z.string() });

/**
 * @param root folder of the project whose packages it offers
 * @param tarballs of others, by the folder that holds their manifest
 */
export async function serveRegistry(
  root: string,
  tarballs: ReadonlyMap<string, string> = new Map(),
): Promise<Registry> {
  const { packages } = lockSchema.parse(readJson(join(root, 'package-lock.json')));
  const folders = Object.keys(packages).filter((path) => existsSync(join(root, path, 'package.json')));
  const server = createServer((request, response) => {
    const [name = '', folder] = decodeURIComponent(request.url?.slice(1) ?? '').split('?');
    const tarball = folder === undefined ? undefined : tarballs.get(folder);
    if (tarball !== undefined) {
      response.end(readFileSync(tarball));
      return;
    }
    if (folder !== undefined) {
      void pack(join(root, folder)).then((tarball) => response.end(tarball));
      return;
    }
    const offered = folders.filter((path) => path.endsWith(`node_modules/${name}`));
    const made = [...tarballs.keys()].filter(
      (path) => manifestSchema.parse(readJson(join(path, 'package.json'))).name === name,
    );
    const versions = [
      ...offered.map((path) => ({ path, file: join(root, path) })),
      ...made.map((path) => ({ path, file: path })),
    ].map(({ path, file }) => {
      const manifest = manifestSchema.parse(readJson(join(file, 'package.json')));
      return [manifest.version, { ...manifest, dist: { tarball: `${url}${name}?${path}` } }] as const;
    });
    response.statusCode = versions.length === 0 ? 404 : 200;
    response.end(
      JSON.stringify({ name, 'dist-tags': { latest: versions[0]?.[0] }, versions: Object.fromEntries(versions) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

async function pack(folder: string): Promise<Buffer> {
  const args = ['-czf', '-', '--exclude', 'node_modules', '-C', dirname(folder), basename(folder)];
  const { stdout } = await promisify(execFile)('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 28 });
  return stdout;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
