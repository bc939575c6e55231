/** Attributions in PolNeAR's development part. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Analysis, Attribution } from '../../analysis/schema.ts';
import { agreementWith, calibrationError, surerThan } from './agreement.ts';
import { readPolnear } from '../corpora/polnear.ts';
import { share } from './measure.ts';
import type { Article, Measure } from './measure.ts';

/** `breitbart_2016-09-12_stealth-…`: PolNeAR names each article by its publisher, day and title. */
const POLNEAR_DAY = /_(\d{4}-\d{2}-\d{2})_/u;

/** From here on an attribution should be right nine times in ten. */
const SURE = 0.8;

export const attribution: Measure = {
  form: { name: 'attribution', file: 'attribution' },
  gold: 'data/polnear/dev',
  articles: polnearArticles,
  asAnnotated: withContinuations,
  scorer: (gold, predictions) => [
    'eval/score-attribution.mjs',
    '--gold',
    gold,
    '--pred',
    predictions,
    '--bootstrap',
    '500',
  ],
  more: attributionLines,
};

/** @param gold a part of PolNeAR */
export function polnearArticles(gold: string): Article[] {
  const folder = join(gold, 'text');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.txt'.length),
      text: readFileSync(join(folder, name), 'utf8'),
      published: POLNEAR_DAY.exec(name)?.[1] ?? '2016-11-08',
    }));
}

/** "“A,” she said. “B.”": PolNeAR has one attribution where a reader wants two statements. */
function withContinuations(analysis: Analysis): Analysis {
  const attributions: Attribution[] = [];
  for (const one of analysis.attributions) {
    const begun = attributions.findLast(({ source }) => source !== null && source.start === one.source?.start);
    if (one.cue === null && one.rule !== 'turn' && begun) begun.content = [...begun.content, ...one.content];
    else attributions.push({ ...one });
  }
  return { ...analysis, attributions };
}

function attributionLines(gold: string, analyses: ReadonlyMap<string, Analysis>): string[] {
  const attributionsOf = ({ name }: { name: string }) => analyses.get(name)?.attributions ?? [];
  const { reported, judged } = agreementWith(readPolnear(gold), attributionsOf);
  const sure = surerThan(judged, SURE);
  return [
    `recall where the cue is a reporting verb (J>=0.5)  ${share(reported.found, reported.all)}`,
    `right (J>=0.5 and source) at confidence >= ${SURE}     ${share(sure.right, sure.all)}`,
    `expected calibration error                         ${calibrationError(judged).toFixed(3)}`,
  ];
}
