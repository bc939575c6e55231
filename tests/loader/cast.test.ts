import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../support/command.ts';
import { castHarness } from '../support/loader-context.ts';

test('the cast, by the names of its files', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content/actors'), { recursive: true });
  await writeFile(join(root, 'content/actors/eric-xu.yaml'), 'name: Eric Xu\nkind: person\n');
  const { load, entries } = castHarness(root);
  await load();
  expect(entries.get('eric-xu')?.data).toMatchObject({ name: 'Eric Xu', role: null, link: null, aliases: [] });
});
