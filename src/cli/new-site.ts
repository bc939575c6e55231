/** `sourceline new FOLDER`: makes a site of a publisher's own. Overwrites nothing. */
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { slugFrom } from '../schema/slug.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './report.ts';

const USAGE = 'usage: npx sourceline new FOLDER';

const STARTER = fileURLToPath(new URL('../starter/', import.meta.url));

await runCommand(async () => {
  const [folder, ...others] = readArguments(USAGE, {}).positionals;
  if (folder === undefined || others.length > 0) throw new Error(USAGE);
  const path = resolve(folder);
  if (existsSync(path) && readdirSync(path).length > 0) {
    throw new Error(`${folder}: is there already, and not empty: name another folder`);
  }
  cpSync(STARTER, path, { recursive: true });
  // npm leaves a file of its real name out of packages.
  const ignored = join(path, 'gitignore');
  if (existsSync(ignored)) renameSync(ignored, join(path, '.gitignore'));
  nameIt(join(path, 'package.json'), slugFrom(basename(path)) ?? 'news');
  console.log(`Made a site in ${folder}. Now:\n  cd ${folder}\n  npm install\n  npm start`);
  await Promise.resolve();
});

function nameIt(manifest: string, name: string): void {
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace('"my-news-site"', JSON.stringify(name)));
}
