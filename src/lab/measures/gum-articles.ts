/** GUM's documents as articles to be analysed. */
import { readGum } from '../corpora/gum.ts';
import type { Article } from './measure.ts';

export const GUM_NEWS = 'data/gum-news/gum-news-dev.json';

export function gumArticles(gold: string): Article[] {
  return readGum(gold).map(({ id, text, dct }) => ({ id, text, published: dct }));
}
