/** Times in articles whose dates annotators have resolved. */
import { readWikiwars } from '../corpora/wikiwars.ts';
import { gumArticles, GUM_NEWS } from './gum-articles.ts';
import type { Measure } from './measure.ts';

export const timeMeasures: Readonly<Record<string, Measure>> = {
  time: timesIn(GUM_NEWS, gumArticles),
  'time in interviews': timesIn('data/gum-news/gum-interview.json', gumArticles),
  'time in histories': timesIn('data/wikiwars/tml', readWikiwars),
};

function timesIn(gold: string, articles: Measure['articles']): Measure {
  return {
    form: { name: 'time', file: 'time.json' },
    gold,
    articles,
    scorer: (path, predictions) => ['eval/score-time.mjs', '--gold', path, '--pred', predictions],
  };
}
