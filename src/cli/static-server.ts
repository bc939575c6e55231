/** Serves a built site as a static host would: under its base path, folders by their `index.html`, `404.html` for the rest. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sirv from 'sirv';

export interface StaticServer {
  /** Where the site's front page is, with its final slash. */
  url: string;
  close: () => Promise<void>;
}

export interface StaticServerOptions {
  /** Path under which the site was built, with a slash at both ends; `dist` itself isn't nested under it. */
  base: string;
  /** The port wanted; the next free one is taken where it is in use. 0 takes any free one. */
  port: number;
}

const HOST = 'localhost';
const MOST_PORTS = 50;

/** @throws Error where the folder holds no built site */
export async function serveFolder(folder: string, { base, port }: StaticServerOptions): Promise<StaticServer> {
  const notFound = readFileSync(join(folder, '404.html'));
  const serveFile = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const path = request.url ?? '/';
    if (path === base.slice(0, -1) && base !== '/') {
      response.writeHead(308, { location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      serveFile(request, response, refuse);
    } else {
      refuse();
    }
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + MOST_PORTS; port += 1) {
    try {
      await listenOn(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`ports ${wanted} to ${wanted + MOST_PORTS} are all in use: name another with PORT=…`);
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
