/**
 * `npm run review -- --base REF [--out FILE] [--source URL] [--preview URL]`
 *
 * What the changes since REF would change for readers, in Markdown of at most 64 KB: for a pull request. SOURCE_URL and
 * PREVIEW_URL stand in for `--source` (where the files can be seen, up to the folder of the project) and `--preview`
 * (where the changed site is served).
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { reviewReport } from '../review/report.ts';
import { reviewSite } from '../review/review.ts';
import { readArguments } from './arguments.ts';
import { changedSince, commitBefore } from './git.ts';
import { analysesOf } from './old-analyser.ts';
import { runCommand } from './report.ts';
import { stateOfCommit, stateOfFolder } from './site-state.ts';

/** What decides what is found in a text. Its version alone would not do: it is easily forgotten. */
const ANALYSER = ['src/analysis', 'src/remark'];

const USAGE = 'usage: npm run --silent review -- --base REF [--out FILE] [--source URL] [--preview URL]';

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, {
    base: { type: 'string' },
    out: { type: 'string' },
    source: { type: 'string', default: process.env.SOURCE_URL ?? '' },
    preview: { type: 'string', default: process.env.PREVIEW_URL ?? '' },
    root: { type: 'string', default: process.cwd() },
  });
  if (values.base === undefined || positionals.length > 0) throw new Error(USAGE);
  const root = resolve(values.root);
  const base = commitBefore(root, values.base);
  const analyseBefore = changedSince(root, base.hash, ANALYSER) ? () => analysesOf(root, base.hash) : null;
  const review = reviewSite(stateOfCommit(base), await stateOfFolder(root), analyseBefore);
  const report = reviewReport(review, {
    source: addressOrNone('--source', values.source),
    preview: addressOrNone('--preview', values.preview),
  });
  if (values.out === undefined) process.stdout.write(report);
  else await writeFile(values.out, report);
});

/** Empty means none. */
function addressOrNone(name: string, address: string): string | null {
  if (address === '') return null;
  if (!/^https?:\/\//u.test(address))
    throw new Error(`${name} ${address}: expected an address that starts with https://`);
  return address;
}
