/** Trains the judges of attributions and writes the weights that the analysis reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readAnnotated } from '../../corpora/annotated.ts';
import { casesOf } from './cases.ts';
import { judgedByFolds, learnJudges } from './judges.ts';
import { verdictLines } from './verdicts.ts';

/** Annotations by the guideline of what a reader wants marked, of articles that the reader's network hasn't learnt from. */
const ANNOTATIONS = new URL('../../annotations/', import.meta.url).pathname;

/** @param folder holds `data/` */
export function trainJudges(folder: string, out: string, report: (line: string) => void): void {
  const annotated = readAnnotated(ANNOTATIONS, folder);
  const articles = annotated.map(casesOf);
  const wanted = annotated.flatMap(({ statements }) => statements.filter(({ optional }) => !optional)).length;
  for (const line of verdictLines(judgedByFolds(articles), wanted)) report(line);
  writeFileSync(join(out, 'attribution.json'), `${JSON.stringify(learnJudges(articles), null, 1)}\n`);
}
