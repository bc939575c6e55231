import { describe, expect, test, vi } from 'vitest';

import { basePath } from '../../src/hosting/base-path.ts';
import { runCli, temporaryFolder } from '../support/command.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/x/', '/x/'],
  ['//x//y', '/x/y/'],
  ['/a.b/nachrichten-für-morgen', '/a.b/nachrichten-für-morgen/'],
])('%j lies under %j', (path, base) => {
  expect(basePath(path)).toBe(base);
});

describe('what is no path is told in one line', () => {
  const refused = [
    '/x\n/*\n  Set-Cookie: a=b',
    'https://news.example/x/',
    '/x/../y',
    './x',
    '/x y/',
    '/x;}/',
    '/x?y',
    String.raw`\x`,
    '/%0a/',
  ];
  test.each(refused)('%j', (path) => {
    expect(() => basePath(path)).toThrow(
      new Error(
        `BASE_PATH: expected a path of letters, digits, hyphens and slashes like "/news/", found ${JSON.stringify(path)}`,
      ),
    );
  });

  test.each(['build', 'nginx'] as const)('by the command %s', async (name) => {
    vi.stubEnv('BASE_PATH', '/x\n/');
    const { code, stdout, stderr } = await runCli(name, [await temporaryFolder()]);
    vi.unstubAllEnvs();
    expect([code, stdout, stderr]).toEqual([1, '', [expect.stringMatching(/^BASE_PATH: [^\n]+ found "\/x\\n\/"$/u)]]);
  });

  test('nor is another value for nginx', async () => {
    expect(await runCli('nginx', ['/srv/x', '80; include /etc/passwd'])).toEqual({
      code: 1,
      stdout: '',
      stderr: ['nginx can\'t be told of "80; include /etc/passwd"'],
    });
  });
});
