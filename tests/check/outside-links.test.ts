/** Addresses outside the site: which stand in a file and where, and what their hosts say. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { faultsOf } from '../../src/check/link-answers.ts';
import { outsideLinks } from '../../src/check/outside-links.ts';

test('each address is told with its place, without what belongs to the sentence', () => {
  const text = [
    'url: https://a.org/minutes',
    'See [there](https://b.org/Paris_(Texas)), (https://c.org/x?y=1#z). **https://d.org/**',
    '<https://e.org> and https://council.example/ and http://localhost:4321/ and [local](../a/)',
    '[one](https://f.org/b)[^1] [two](https://g.org/c), “https://h.org/d”',
  ].join('\n');
  expect(
    outsideLinks('a.md', text).map(({ file, line, column, address }) => [`${file}:${line}:${column}`, address]),
  ).toEqual([
    ['a.md:1:6', 'https://a.org/minutes'],
    ['a.md:2:13', 'https://b.org/Paris_(Texas)'],
    ['a.md:2:44', 'https://c.org/x?y=1#z'],
    ['a.md:2:70', 'https://d.org/'],
    ['a.md:3:2', 'https://e.org'],
    ['a.md:4:7', 'https://f.org/b'],
    ['a.md:4:34', 'https://g.org/c'],
    ['a.md:4:53', 'https://h.org/d'],
  ]);
});

/** A host that never answers, without the wait for it. */
const get: typeof fetch = (input, init) =>
  typeof input === 'string' && input.endsWith('/silent')
    ? Promise.reject(new DOMException('', 'TimeoutError'))
    : fetch(input, init);

const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  if (path === '/moved') response.writeHead(301, { location: '/there' }).end();
  else if (path === '/busy') response.writeHead(asked.filter((one) => one === path).length < 3 ? 503 : 200).end();
  else response.writeHead({ '/gone': 404, '/login': 403 }[path] ?? 200).end('text');
});
let host: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('dead is what stays so after some tries, and each address is asked once where it is alive', async () => {
  const paths = ['/there', '/there', '/moved', '/login', '/busy', '/gone', '/silent'].map((path) => host + path);
  const nobody = 'http://127.0.0.1:9/';
  const faults = await faultsOf([...paths, nobody], { fetch: get, timeout: 20_000, waits: [0, 0] });
  expect(Object.fromEntries(faults)).toEqual({
    [`${host}/gone`]: 'answers 404',
    [`${host}/silent`]: 'gives no answer within 20 s',
    [nobody]: expect.stringMatching(/^can't be reached \(/u) as unknown,
  });
  const times = (path: string): number => asked.filter((one) => one === path).length;
  expect(['/login', '/busy', '/gone'].map(times)).toEqual([1, 3, 3]);
});
