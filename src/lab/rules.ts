/**
 * `npm run rules -- FOLDER`: writes the tables of rules. Of those that propose attributions: how often each does in the
 * articles of PolNeAR's training part, and how often what is shown of it is right in those that are annotated for readers.
 * Of those that merge names: how often each does there, and how often it is right by GUM's chains.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from 'prettier';

import { MERGING_RULES, OTHER_MERGING_RULES } from '../analysis/actors/merging/rules.ts';
import { analyze } from '../analysis/analyze.ts';
import { RULES } from '../analysis/attribution/rules.ts';
import type { RuleName } from '../analysis/attribution/rules.ts';
import type { Attribution } from '../analysis/schema.ts';
import { readAnnotated } from './corpora/annotated.ts';
import { missingChains, readChains } from './corpora/gum-chains.ts';
import { readPolnear } from './corpora/polnear.ts';
import { mergesIn } from './measures/merging.ts';
import { judgedStatements } from './reader/shown-statements.ts';

const MODELS = new URL('../analysis/models/', import.meta.url).pathname;
const ANNOTATIONS = new URL('annotations/whole/', import.meta.url).pathname;
const ANY_DAY = '2016-01-01';

const [folder = '../shared'] = process.argv.slice(2);
const articles = join(folder, 'data', 'polnear', 'train');
const missing = existsSync(articles) ? missingChains(folder)[0] : 'polnear/train';
if (missing !== undefined) {
  console.error(`rules: the corpus ${missing} is not in ${folder}`);
  process.exit(1);
}
const texts = readPolnear(articles).map(({ text }) => text);
await writeTable('rules.md', 'What proposes attributions', attributionRows(), [
  'Quotations that nobody claims are shown as such, and judged by no speaker.',
]);
await writeTable('merging.md', 'Why two names mean one actor', mergingRows(), [
  'Right is what GUM has in one chain. It has none for many names, tells a government from its country, and a name in a',
  'heading or before somebody’s words from the one in the text.',
]);

function attributionRows(): string[][] {
  const found = texts.flatMap((text) => analyze(text, { published: ANY_DAY }).attributions);
  const judged = readAnnotated(ANNOTATIONS, folder).map((article) =>
    judgedStatements(analyze(article.text, { published: article.published }), article),
  );
  const rows = (Object.keys(RULES) as RuleName[]).map((rule) => {
    const isOf = (one: Attribution): boolean => one.rule === rule;
    const all = found.filter(isOf);
    const shown = judged.flatMap((one) => one.judged.filter(isOf));
    const right = judged.flatMap((one) => one.right.filter(isOf));
    const { condition, example } = RULES[rule];
    const counts = [all.length, all.filter((one) => one.shown).length].map(String);
    return [rule, condition, example, ...counts, shareOf(right.length, shown.length)];
  });
  const head = ['rule', 'condition', 'example', `in ${texts.length} articles`, 'shown'];
  return [[...head, `right of shown in ${judged.length}`], ...rows];
}

function mergingRows(): string[][] {
  const documents = readChains(folder);
  const inArticles = texts.flatMap((text) => mergesIn(text, ANY_DAY, null));
  const inChains = documents.flatMap((gold) => mergesIn(gold.text, gold.dct, gold));
  const rows = Object.entries({ ...OTHER_MERGING_RULES, ...MERGING_RULES }).map(([rule, { condition, example }]) => {
    const judged = inChains.filter((one) => one.rule === rule && one.isRight !== null);
    const count = inArticles.filter((one) => one.rule === rule).length;
    return [
      rule,
      condition,
      example,
      String(count),
      shareOf(judged.filter(({ isRight }) => isRight).length, judged.length),
    ];
  });
  return [
    ['rule', 'condition', 'example', `in ${texts.length} articles`, `right in ${documents.length} of GUM`],
    ...rows,
  ];
}

function shareOf(part: number, all: number): string {
  return all === 0 ? '–' : `${part} of ${all}`;
}

/** @param rows the first one is the head */
async function writeTable(
  file: string,
  title: string,
  rows: readonly string[][],
  notes: readonly string[],
): Promise<void> {
  const [head = [], ...body] = rows;
  const table = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  const text = `# ${title}\n\nWritten by \`npm run rules\`. ${notes.join(' ')}\n\n${table.join('\n')}\n`;
  writeFileSync(join(MODELS, file), await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'always' }));
  console.log(table.join('\n'));
}
