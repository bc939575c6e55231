import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { runNode } from '../support/command.ts';
import { project, story } from '../support/story-project.ts';

/** The other tests of the loader stand in for Astro; this is Astro. */
describe('a build', () => {
  const home = fileURLToPath(new URL('../../', import.meta.url));

  async function sync(stories: Record<string, string>): Promise<{ code: number; output: string }> {
    const root = await project(stories);
    for (const name of ['node_modules', 'src', 'public']) await symlink(join(home, name), join(root, name));
    for (const name of ['package.json', 'tsconfig.json']) await cp(join(home, name), join(root, name));
    await writeFile(
      join(root, 'astro.config.mjs'),
      `import config from ${JSON.stringify(join(home, 'astro.config.mjs'))};
       export default { ...config, cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.vite' } };`,
    );
    const astro = join(home, 'node_modules/astro/bin/astro.mjs');
    const { code, stdout, stderr } = await runNode([astro, 'sync', '--root', root], root);
    return { code, output: [stdout, ...stderr].join('\n') };
  }

  test('ends with an error that names file and place', async () => {
    const { code, output } = await sync({ 'a.md': story('A.'), 'b.md': story('B.', 'sumary: x') });
    expect(output).toContain('content/stories/b.md:4:1: sumary: no such key; did you mean "summary"?');
    expect(code).not.toBe(0);
  }, 120_000);

  test('passes where nothing is wrong', async () => {
    const { code, output } = await sync({ 'a.md': story('A.') });
    expect(output).not.toMatch(/error|warn/iu);
    expect(code).toBe(0);
  }, 120_000);
});
