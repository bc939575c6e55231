/**
 * `npm run --silent analyze -- PATH [PATH …] --published YYYY-MM-DD [--out DIR]`
 *
 * One file and no `--out`: its analysis as JSON on standard output, and nothing else there. Otherwise
 * `DIR/<basename>.json` for each. A file that is wrong is one line on standard error; the others are still written.
 */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';

import type { CastMember } from '../analysis/schema.ts';
import { readCast } from '../schema/cast.ts';
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { readArguments } from './arguments.ts';
import { ARTICLE_EXTENSIONS, analyzeArticle } from './article-file.ts';
import { ACTORS } from './site-files.ts';
import { reportErrors, runCommand } from './report.ts';

const USAGE = 'usage: npm run --silent analyze -- PATH [PATH …] --published YYYY-MM-DD [--out DIR]';

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, { published: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length === 0) throw new Error(USAGE);
  const { out, published } = values;
  const { paths, errors } = await collectArticles(positionals);
  const [first] = paths;
  if (paths.length > 1 && out === undefined) throw new Error(`${paths.length} files need --out DIR; ${USAGE}`);
  if (out !== undefined) await makeFolder(out);
  const cast = await readCast(resolve(ACTORS), ACTORS);
  if (out === undefined && first !== undefined && errors.length === 0) {
    process.stdout.write(await analysisOf(first, published, cast));
  } else if (out !== undefined) {
    for (const path of paths) {
      try {
        await writeFile(join(out, `${nameOf(path)}.json`), await analysisOf(path, published, cast));
      } catch (error) {
        errors.push(error);
      }
    }
  }
  reportErrors(errors);
});

/** The articles that the arguments mean, without those whose results would overwrite each other. */
async function collectArticles(args: readonly string[]): Promise<{ paths: string[]; errors: unknown[] }> {
  const errors: unknown[] = [];
  const found = new Set<string>();
  for (const path of args) {
    try {
      for (const article of await articlesAt(path)) found.add(article);
    } catch (error) {
      errors.push(error);
    }
  }
  const byName = Map.groupBy(found, nameOf);
  const paths: string[] = [];
  for (const [name, same] of byName) {
    const [path, ...twins] = same;
    if (path !== undefined && twins.length === 0) paths.push(path);
    else errors.push(wholeFileProblem(same.join(' and '), `both would be written to ${name}.json: rename one`));
  }
  return { paths, errors };
}

async function articlesAt(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => {
    throw wholeFileProblem(path, 'no such file or folder');
  });
  if (!stats.isDirectory()) {
    if (isArticle(path)) return [path];
    throw wholeFileProblem(path, `neither a ${ARTICLE_EXTENSIONS.join(' nor a ')} file nor a folder of them`);
  }
  const articles = (await readdir(path)).filter(isArticle).sort();
  if (articles.length === 0) throw wholeFileProblem(path, `no ${ARTICLE_EXTENSIONS.join(' or ')} file in this folder`);
  return articles.map((name) => join(path, name));
}

async function analysisOf(path: string, fallback: string | undefined, cast: readonly CastMember[]): Promise<string> {
  try {
    return `${JSON.stringify(await analyzeArticle(path, fallback, cast), null, 2)}\n`;
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw wholeFileProblem(path, `cannot be analysed: ${String(error)}`);
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw wholeFileProblem(path, `cannot be made a folder: ${String(error)}`);
  });
}

function isArticle(path: string): boolean {
  return ARTICLE_EXTENSIONS.includes(extname(path).toLowerCase());
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}
