/**
 * `npm run rules -- FOLDER`: writes the table of the rules that propose attributions: how often each does in the articles
 * of PolNeAR's training part, and how often what is shown of it is right in those that are annotated for readers.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from 'prettier';

import { analyze } from '../analysis/analyze.ts';
import { RULES } from '../analysis/attribution/rules.ts';
import type { RuleName } from '../analysis/attribution/rules.ts';
import type { Attribution } from '../analysis/schema.ts';
import { readAnnotated } from './corpora/annotated.ts';
import { readPolnear } from './corpora/polnear.ts';
import { judgedStatements } from './reader/shown-statements.ts';

const TABLE = new URL('../analysis/models/rules.md', import.meta.url).pathname;
const ANNOTATIONS = new URL('annotations/whole/', import.meta.url).pathname;

const [folder = '../shared'] = process.argv.slice(2);
const articles = join(folder, 'data', 'polnear', 'train');
if (!existsSync(articles)) {
  console.error(`rules: the corpus polnear/train is not in ${folder}`);
  process.exit(1);
}

const found = readPolnear(articles).map(({ text }) => analyze(text, { published: '2016-01-01' }).attributions);
const judged = readAnnotated(ANNOTATIONS, folder).map((article) => {
  const analysis = analyze(article.text, { published: article.published });
  return judgedStatements(analysis, article);
});
const isOf =
  (rule: RuleName) =>
  (one: Attribution): boolean =>
    one.rule === rule;
const rows = (Object.keys(RULES) as RuleName[]).map((rule) => {
  const { condition, example } = RULES[rule];
  const all = found.flat().filter(isOf(rule));
  const shown = judged.flatMap((one) => one.judged.filter(isOf(rule)));
  const right = judged.flatMap((one) => one.right.filter(isOf(rule)));
  return [
    rule,
    condition,
    example,
    String(all.length),
    String(all.filter((one) => one.shown).length),
    shown.length === 0 ? '–' : `${right.length} of ${shown.length}`,
  ];
});
const head = [
  'rule',
  'condition',
  'example',
  `in ${found.length} articles`,
  'shown',
  `right of shown in ${judged.length}`,
];
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
const text = `# What proposes attributions

Written by \`npm run rules\`. Quotations that nobody claims are shown as such, and judged by no speaker.

${table.join('\n')}
`;
writeFileSync(TABLE, await format(text, { parser: 'markdown', printWidth: 120 }));
console.log(table.join('\n'));
