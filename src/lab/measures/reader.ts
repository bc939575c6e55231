/** What a reader wants marked, in articles of PolNeAR and GUM that are annotated anew by a guideline of its own. */
import { readAnnotated } from '../corpora/annotated.ts';
import type { Measure } from './measure.ts';

export const reader: Measure = {
  form: null,
  gold: 'reader/gold',
  articles: readAnnotated,
  scorer: (gold, predictions) => ['reader/score-reader.mjs', '--gold', gold, '--pred', predictions],
};
