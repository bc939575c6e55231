/**
 * `npm pack` runs this: makes `lib/`, all that others get. Node reads no TypeScript inside node_modules, and a publisher
 * has no Tailwind: code is compiled, with its types, and the style sheet made. With `--remove` it takes the folder away again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { jsonSchemas } from '../schema/json-schemas.ts';

const at = (path: string): string => fileURLToPath(new URL(path, new URL('../../', import.meta.url)));

rmSync(at('lib'), { recursive: true, force: true });
if (process.argv[2] !== '--remove') {
  run('node_modules/astro/bin/astro.mjs', 'sync', '--silent');
  run('node_modules/typescript/bin/tsc', '--project', '.config/kit.tsconfig.json');
  // Astro's own types name it.
  for (const end of ['js', 'd.ts']) rmSync(at(`lib/content.config.${end}`), { force: true });
  cpSync(at('src'), at('lib'), { recursive: true, filter: isCopied });
  // npm leaves out files of this name, and takes them for lists of what to leave out.
  renameSync(at('lib/starter/.gitignore'), at('lib/starter/gitignore'));
  for (const name of readdirSync(at('lib'), { recursive: true, encoding: 'utf8' })) {
    const file = join(at('lib'), name);
    if (/\.(?:js|astro)$/u.test(name) && !name.startsWith('starter'))
      writeFileSync(file, compiledNames(readFileSync(file, 'utf8')));
  }
  await writeStyles();
  mkdirSync(at('lib/schemas'));
  for (const [name, schema] of jsonSchemas()) writeFileSync(at(`lib/schemas/${name}`), JSON.stringify(schema));
}

/** npm prints its list of files on standard output, where nothing of ours should stand before it. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [at(script), ...args], {
    cwd: at('.'),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** What the compiler leaves to be copied: components, typefaces, the starter, what the models were made of. */
function isCopied(path: string): boolean {
  const name = path.slice(at('src').length).replaceAll('\\', '/');
  if (/^\/(?:lab|styles)(?:\/|$)/u.test(name)) return false;
  return statSync(path).isDirectory() || name.startsWith('/starter/') || /\.(?:astro|css|woff|md)$/u.test(name);
}

/** `import x from './x.ts'` and `new URL('./x.ts', import.meta.url)` name what is JavaScript now. */
function compiledNames(code: string): string {
  return code
    .replaceAll(/(?<before>(?:from|import|import\() ?')(?<path>\.[^'\n]*)\.ts'/gu, "$<before>$<path>.js'")
    .replaceAll(/new URL\('(?<path>\.[^'\n]*)\.ts', import\.meta\.url\)/gu, "new URL('$<path>.js', import.meta.url)");
}

/** The two style sheets that pages ask for, and the typefaces beside them. */
async function writeStyles(): Promise<void> {
  const [{ build }, { default: tailwind }] = await Promise.all([import('vite'), import('@tailwindcss/vite')]);
  await build({
    configFile: false,
    root: at('src'),
    base: './',
    logLevel: 'warn',
    plugins: [tailwind()],
    build: {
      outDir: at('lib/styles'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssMinify: false,
      rolldownOptions: {
        input: ['site', 'embed'].map((name) => at(`src/styles/${name}.css`)),
        output: {
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.woff2') ? 'fonts/[name][extname]' : '[name][extname]',
        },
      },
    },
  });
  for (const name of readdirSync(at('src/styles/fonts'))) {
    if (!name.endsWith('.woff2')) cpSync(at(`src/styles/fonts/${name}`), at(`lib/styles/fonts/${name}`));
  }
}
