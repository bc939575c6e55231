/** Actors and their mentions in GUM's news. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { analyze } from '../../analysis/analyze.ts';
import type { Analysis } from '../../analysis/schema.ts';
import { mergingOf, pronounSources } from './chains.ts';
import type { Share } from './chains.ts';
import { readGum } from '../corpora/gum.ts';
import { gumArticles, GUM_NEWS } from './gum-articles.ts';
import { share } from './measure.ts';
import type { Measure } from './measure.ts';
import { pronounLines } from './pronouns.ts';

export const actors: Measure = {
  form: { name: 'actors', file: 'actors.json' },
  gold: GUM_NEWS,
  articles: gumArticles,
  scorer: (gold, predictions) => ['eval/score-actors.mjs', '--gold', gold, '--pred', predictions],
  more: actorLines,
};

/** Beside the news: pronouns that are a source are few. */
const GUM_INTERVIEWS = 'gum-interview.json';

/** How right the merging of mentions is, and pronouns that are a source; the latter in news and interviews. */
function actorLines(gold: string, analyses: ReadonlyMap<string, Analysis>): string[] {
  const news = readGum(gold).flatMap((document) => {
    const analysis = analyses.get(document.id);
    return analysis ? [{ gold: document, analysis }] : [];
  });
  const file = join(dirname(gold), GUM_INTERVIEWS);
  const interviews = (existsSync(file) ? readGum(file) : []).map((document) => ({
    gold: document,
    analysis: analyze(document.text, { published: document.dct }),
  }));
  const ratio = ({ right, all }: Share): string => share(right, all);
  const merging = (name: string, heads: readonly string[]): string => {
    const { precision, recall } = mergingOf(news, heads);
    return `pairs merged, ${name}: right ${ratio(precision)}; of those that should be, ${ratio(recall)}`;
  };
  const sources = (name: string, person: 'third' | 'speaker'): string => {
    const { named, resolved } = pronounSources([...news, ...interviews], person);
    return `pronoun as a source, ${name}: right ${ratio(named)}; where resolved, ${ratio(resolved)}`;
  };
  return [
    merging('names', ['PROPN']),
    merging('names and descriptions', ['PROPN', 'NOUN']),
    sources('he, she, it, they (news and interviews)', 'third'),
    sources('I, we, you (the same)', 'speaker'),
    ...pronounLines(dirname(dirname(dirname(gold)))),
  ];
}
