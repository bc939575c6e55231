/** Names with their kinds, in corpora of names. */
import { findNamesWith } from '../../analysis/actors/names.ts';
import { findNamesByRules } from '../../analysis/actors/rules.ts';
import type { Stages } from '../../analysis/analyze.ts';
import { missingCorpora, NAME_CORPORA, readNameCorpus } from '../corpora/name-corpora.ts';
import type { GumFile, NameCorpus } from '../corpora/name-corpora.ts';
import { trainNamesWithout } from '../train/names/name-model.ts';
import { stagesWith } from './measure.ts';
import type { Measure } from './measure.ts';

/** The corpora of names don't date their texts. */
const ANY_DAY = '2016-01-01';

export const UNSEEN = 'rules and model (trained without this corpus)';

export const nameMeasures: Readonly<Record<string, Measure>> = Object.fromEntries(
  NAME_CORPORA.map((corpus) => [`names in ${corpus}`, namesIn(corpus)]),
);

/**
 * By the rules, and by a tagger that was trained on the other corpora alone: an honest figure needs articles that it
 * hasn't seen.
 */
function namesIn(corpus: NameCorpus): Measure {
  return {
    form: { name: 'ner', file: 'names.json' },
    gold: `data/${corpus}/gold.json`,
    articles: (gold) => readNameCorpus(gold).map(({ id, text }) => ({ id, text, published: ANY_DAY })),
    scorer: (gold, predictions) => ['eval/score-ner.mjs', '--gold', gold, '--pred', predictions],
    variants: {
      'rules alone': () => stagesWith(findNamesByRules),
      [UNSEEN]: (folder) => withNames(folder, corpus),
    },
  };
}

/** The analyser with a tagger of names that hasn't seen the texts it is scored on. */
export function withNames(folder: string, unseen: NameCorpus | GumFile): Stages {
  const missing = missingCorpora(folder);
  if (missing.length > 0) console.log(`\nnames: trained without ${missing.join(', ')} too, not in ${folder}`);
  const model = trainNamesWithout(folder, unseen);
  return stagesWith((search) => findNamesWith(search, model));
}
