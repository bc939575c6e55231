/** Trains the judges of attributions and writes the weights that the analysis reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AnnotatedArticle } from '../../corpora/annotated.ts';
import { casesOf } from './cases.ts';
import { judgedByFolds, learnJudges } from './judges.ts';
import { verdictLines } from './verdicts.ts';

/** @param learntBefore articles that the network has learnt from */
export function trainJudges(
  annotated: readonly AnnotatedArticle[],
  learntBefore: readonly AnnotatedArticle[],
  out: string,
  report: (line: string) => void,
): void {
  const articles = annotated.map(casesOf);
  const beside = learntBefore.flatMap(casesOf);
  const wanted = annotated.flatMap(({ statements }) => statements.filter(({ optional }) => !optional)).length;
  for (const line of verdictLines(judgedByFolds(articles, beside), wanted)) report(line);
  writeFileSync(join(out, 'attribution.json'), `${JSON.stringify(learnJudges(articles, beside), null, 1)}\n`);
}
