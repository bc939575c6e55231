import { describe, expect, test } from 'vitest';

import { runCli } from '../support/command.ts';

describe.each(['analyze', 'import', 'check', 'review', 'new', 'nginx'] as const)('%s', (name) => {
  test.each(['--help', '-h'])('%s tells how it is used, and does nothing', async (flag) => {
    const { code, stdout, stderr } = await runCli(name, ['no-such-file.md', flag]);
    expect([code, stdout.trim(), stderr]).toEqual([0, expect.stringMatching(/^usage: npm run [^\n]+$/u), []]);
    expect(stdout).toContain(name);
  });

  test('what it doesn’t know is told in one line, with how it is used', async () => {
    const { code, stdout, stderr } = await runCli(name, ['--loud']);
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      [expect.stringMatching(/^Unknown option '--loud'; usage: npm run/u)],
    ]);
  });
});

test('an option without its value', async () => {
  const { code, stderr } = await runCli('analyze', ['a.txt', '--published']);
  expect([code, stderr]).toEqual([
    1,
    [expect.stringMatching(/^Option '--published <value>' argument missing; usage:/u)],
  ]);
});
