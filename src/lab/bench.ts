/**
 * `npm run bench [-- FOLDER]`: words a second of each stage of the analysis, beside other libraries' own pass.
 *
 * FOLDER holds `.txt` files (default: the development part of PolNeAR, which lies outside the project). Every stage
 * is run over all texts, five times, and its best run counts: the others measure what else the machine was doing.
 * Then single texts of growing length, each in a process of its own: time, and the most memory that it took.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import compromise from 'compromise';
import { z } from 'zod';

import type { Stages } from '../analysis/analyze.ts';
import { analyze, defaultStages } from '../analysis/analyze.ts';
import { tagParagraph } from '../analysis/text/tagger.ts';

const RUNS = 5;
const PUBLISHED = '2016-10-01';

/** Words of the single texts. */
const LENGTHS = [1000, 5000, 20_000, 50_000, 100_000, 200_000];

/** New objects get 4 MB instead of 16, which is no slower and takes a quarter less memory; `npm run analyze` does so, too. */
const FLAGS = ['--max-semi-space-size=4'];

/** What bench/one-length.ts prints: milliseconds of CPU, megabytes. */
const lengthSchema = z.object({ words: z.number(), milliseconds: z.number(), model: z.number(), peak: z.number() });

const folder = process.argv[2] ?? '../shared/data/polnear/dev/text';
if (!existsSync(folder)) {
  console.error(`bench: no folder ${folder}: name one that holds .txt files`);
  process.exit(1);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu) ?? []).length, 0);

/** Milliseconds that each stage took in one run over all texts. */
function timeStages(): Map<string, number> {
  const spent = new Map<string, number>();
  const timed = <Input extends unknown[], Output>(name: string, stage: (...input: Input) => Output) => {
    return (...input: Input): Output => {
      const from = performance.now();
      const output = stage(...input);
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - from);
      return output;
    };
  };
  const stages: Stages = {
    read: timed('read', defaultStages.read),
    dates: timed('dates', defaultStages.dates),
    actors: timed('actors', defaultStages.actors),
    attributions: timed('attributions', defaultStages.attributions),
    events: timed('events', defaultStages.events),
  };
  const whole = timed('all stages', (text: string) => analyze(text, { published: PUBLISHED }, stages));
  for (const text of texts) whole(text);
  const tag = timed('wink-nlp alone', (text: string) => text.split('\n').map(tagParagraph));
  for (const text of texts) tag(text);
  return spent;
}

/** Milliseconds of compromise's own tagging; slower by far, so it runs once. */
function timeCompromise(): number {
  const from = performance.now();
  for (const text of texts) compromise(text);
  return performance.now() - from;
}

const best = new Map<string, number>();
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, spent] of timeStages()) best.set(name, Math.min(spent, best.get(name) ?? Infinity));
}
best.set('compromise alone', timeCompromise());

console.log(`${texts.length} texts, ${words} words\n`);
for (const [name, spent] of best) {
  const rate = Math.round((words / spent) * 1000).toLocaleString('en-GB');
  console.log(`${name.padEnd(18)}${spent.toFixed(0).padStart(7)} ms${rate.padStart(12)} words/s`);
}

console.log('\n  words   CPU ms    words/s   peak MB   model ms');
for (const length of LENGTHS) {
  const script = new URL('./bench/one-length.ts', import.meta.url).pathname;
  const { stdout } = spawnSync(process.execPath, [...FLAGS, script, folder, String(length)], { encoding: 'utf8' });
  const { words: count, milliseconds, model, peak } = lengthSchema.parse(JSON.parse(stdout));
  const rate = Math.round((count / milliseconds) * 1000).toLocaleString('en-GB');
  console.log(
    `${String(count).padStart(7)} ${milliseconds.toFixed(0).padStart(8)} ${rate.padStart(10)} ` +
      `${peak.toFixed(0).padStart(9)} ${model.toFixed(0).padStart(10)}`,
  );
}
