/**
 * `npm run evaluate -- FOLDER [reader|attribution|time|names|actors|across …]`: the analyser's figures on annotated articles.
 *
 * FOLDER holds `data/` (corpora), `reader/` (annotations of what a reader wants marked) and `eval/` (scorers); none of it
 * is part of the project, since most of the corpora may not be passed on. The analyser runs without a cast, as it would
 * on an article from a newsroom that it doesn't know.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/schema.ts';
import { across } from './measures/across.ts';
import { actors } from './measures/actors.ts';
import { attribution } from './measures/attribution.ts';
import type { Measure } from './measures/measure.ts';
import { nameMeasures } from './measures/names.ts';
import { reader } from './measures/reader.ts';
import { timeMeasures } from './measures/time.ts';

const measures: Readonly<Record<string, Measure>> = {
  reader,
  attribution,
  ...timeMeasures,
  ...nameMeasures,
  actors,
  across,
};

const [given, ...wanted] = process.argv.slice(2);
if (given === undefined || !existsSync(join(given, 'eval'))) {
  console.error(`evaluate: ${given ?? 'no folder given'}: name the folder that holds data/ and eval/`);
  process.exit(1);
}
// Through a symbolic link a scorer takes itself for an imported module, and prints nothing.
const folder = realpathSync(given);
for (const [name, measure] of Object.entries(measures)) {
  // "time" means all that begin with it.
  const isWanted = wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `));
  if (isWanted) await evaluate(name, measure);
}

async function evaluate(name: string, measure: Measure): Promise<void> {
  if (!existsSync(join(folder, measure.gold))) {
    console.log(`${name}: not measured: the corpus ${measure.gold} is not in ${folder}`);
    return;
  }
  const gold = join(folder, measure.gold);
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-evaluate-'));
  try {
    const analyses = join(scratch, 'analyses');
    mkdirSync(analyses);
    const articles = await measure.articles(gold, folder);
    const analysed = new Map<string, Analysis>();
    for (const { id, text, published } of articles) {
      const found = analyze(text, { published });
      const analysis = measure.asAnnotated?.(found) ?? found;
      analysed.set(id, analysis);
      writeFileSync(join(analyses, `${id}.json`), JSON.stringify(analysis));
    }
    console.log(`\n${name}: ${articles.length} articles of ${measure.gold}`);
    const predictions = measure.form ? join(scratch, measure.form.file) : analyses;
    if (measure.form) runScript(['eval/from-analysis.mjs', measure.form.name, analyses, predictions]);
    if (measure.scorer) runScript(measure.scorer(gold, predictions));
    for (const line of measure.more?.(gold, analysed) ?? []) console.log(line);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs one of the scorers' scripts with its output passed through; throws where it fails. */
function runScript([script = '', ...rest]: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(folder, script), ...rest], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}`);
}
