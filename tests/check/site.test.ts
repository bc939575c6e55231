import { expect, test } from 'vitest';

import { runCli } from '../support/command.ts';

test('the site’s own stories and cast have no errors', async () => {
  const { code, stdout } = await runCli('check', []);
  expect(stdout).not.toMatch(/: error: /u);
  expect(code).toBe(0);
});
