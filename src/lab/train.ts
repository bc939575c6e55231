/**
 * `npm run train -- FOLDER [reader|judges|acting|pronouns] [--out FOLDER]`: trains one of the models anew, the same bytes
 * on the same corpora. FOLDER holds `data/`, which is no part of the project; without a corpus the command says so.
 * The reader takes an hour of two cores; the judges of attributions, which learn from what readers marked in 380
 * articles, a minute; what tells who of those named belongs to a story, and what chooses whom pronouns and
 * descriptions mean, half a minute each.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { wordKnowledge } from '../analysis/reader/load.ts';
import { readAnnotated } from './corpora/annotated.ts';
import { missingChains, readChains } from './corpora/gum-chains.ts';
import { missingCorpora } from './corpora/name-corpora.ts';
import { readActing } from './train/acting/cases.ts';
import { actingByFolds, learnActing } from './train/acting/learner.ts';
import { trainJudges } from './train/judges/model-file.ts';
import { examplesOf, readArticle } from './train/pronouns/examples.ts';
import { learnReferences, readMarkedBeside } from './train/pronouns/lessons.ts';
import { trainReaderFiles } from './train/reader/model-files.ts';

/** Annotations by the guideline of what a reader wants marked, of articles that the reader's network hasn't learnt from. */
const WHOLE = new URL('./annotations/whole/', import.meta.url).pathname;
/** The same of articles that it has learnt from, without actors and events. */
const STATEMENTS = new URL('./annotations/statements/', import.meta.url).pathname;
const MODELS = new URL('../analysis/models/', import.meta.url).pathname;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder = '../shared', name = 'reader'] = positionals;
const out = values.out ?? MODELS;
const [missing] = missingCorpora(folder);
if (missing) fail(`the corpus ${missing} is not in ${folder}`);
for (const corpus of ['polnear/train', 'ud'])
  if (!existsSync(join(folder, 'data', corpus))) fail(`the corpus ${corpus} is not in ${folder}`);
if (name === 'reader') await trainReaderFiles(folder, out, wordKnowledge(), report);
else if (name === 'judges') trainJudges(readAnnotated(WHOLE, folder), readAnnotated(STATEMENTS, folder), out, report);
else if (name === 'acting') trainActing();
else if (name === 'pronouns') trainPronounsFile();
else fail(`there is no model "${name}": reader, judges, acting or pronouns`);

function trainActing(): void {
  const articles = readAnnotated(WHOLE, folder).map(readActing);
  for (const line of actingByFolds(articles)) report(line);
  writeFileSync(join(out, 'acting.json'), `${JSON.stringify(learnActing(articles), null, 1)}\n`);
}

function trainPronounsFile(): void {
  const [absent] = missingChains(folder);
  if (absent !== undefined) fail(`the corpus ${absent} is not in ${folder}`);
  const chained = readChains(folder);
  const marked = readMarkedBeside(
    [WHOLE, STATEMENTS].flatMap((annotations) => readAnnotated(annotations, folder)),
    chained,
  );
  const weights = learnReferences(
    chained.flatMap((gold) => examplesOf(readArticle(gold))),
    marked,
  );
  const file = join(out, 'pronouns.json');
  writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
  report(`${file}: ${Object.values(weights).flatMap((group) => Object.keys(group)).length} weights`);
}

function report(line: string): void {
  console.error(line);
}

function fail(message: string): never {
  console.error(`train: ${message}`);
  process.exit(1);
}
