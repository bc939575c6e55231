import { existsSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { runNode } from '../support/command.ts';
import { project, story } from '../support/story-project.ts';

/** The other tests of the loader stand in for Astro; this is Astro. */
describe('a build', () => {
  const home = fileURLToPath(new URL('../../', import.meta.url));

  async function projectOf(stories: Record<string, string>): Promise<string> {
    const root = await project(stories);
    await mkdir(join(root, 'public'));
    for (const name of ['node_modules', 'src']) await symlink(join(home, name), join(root, name));
    for (const name of ['package.json', 'tsconfig.json']) await cp(join(home, name), join(root, name));
    await writeFile(
      join(root, 'astro.config.mjs'),
      `import config from ${JSON.stringify(join(home, 'astro.config.mjs'))};
       export default { ...config, cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.vite' } };`,
    );
    return root;
  }

  async function astro(command: 'build' | 'sync', root: string): Promise<{ code: number; output: string }> {
    const script = join(home, 'node_modules/astro/bin/astro.mjs');
    const { code, stdout, stderr } = await runNode([script, command, '--root', root], root);
    return { code, output: [stdout, ...stderr].join('\n') };
  }

  const sync = async (stories: Record<string, string>) => astro('sync', await projectOf(stories));

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

  test('publishes nothing that a symbolic link in public/ leads to, and names each', async () => {
    const root = await projectOf({ 'a.md': story('A.') });
    await writeFile(join(root, 'secret'), 'the secret of this machine');
    await mkdir(join(root, 'public/deep'));
    await symlink(join(root, 'secret'), join(root, 'public/deep/passwd'));
    await symlink(join(root, 'nowhere'), join(root, 'public/nothing.svg'));
    const { code, output } = await astro('build', root);
    expect(code).not.toBe(0);
    expect(output).toContain('public/deep/passwd: is a symbolic link');
    expect(output).toContain('public/nothing.svg: is a symbolic link');
    expect(output).not.toContain('secret of this machine');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  }, 120_000);
});
