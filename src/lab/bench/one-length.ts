/**
 * `node src/lab/bench/one-length.ts FOLDER WORDS`: analyses one text of so many words, put together from FOLDER's `.txt`
 * files, and prints as JSON what that took. bench.ts starts it anew for each length, so that memory is that text's own.
 */
import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';

import { analyze } from '../../analysis/analyze.ts';
import { committedReader } from '../../analysis/reader/load.ts';

/** Analysed first, so that code is compiled when the clock starts. */
const WARM_UP_CHARACTERS = 20_000;
const PUBLISHED = '2016-10-01';

const [folder = '', wanted = '1000'] = process.argv.slice(2);

/** Milliseconds of CPU, which others on the machine don't add to. */
function timed(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
let text = '';
let words = 0;
for (let at = 0; words < Number(wanted) && paragraphs.length > 0; at = (at + 1) % paragraphs.length) {
  const paragraph = paragraphs[at] ?? '';
  text += `${paragraph}\n`;
  words += (paragraph.match(/\S+/gu) ?? []).length;
}

const model = timed(committedReader);
analyze(text.slice(0, WARM_UP_CHARACTERS), { published: PUBLISHED });
const milliseconds = timed(() => analyze(text, { published: PUBLISHED }));
const peak = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ words, milliseconds, model, peak }));
