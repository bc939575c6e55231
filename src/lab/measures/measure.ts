/** What a measure of the analyser is: articles with what annotators found in them, and a script that scores. */
import type { Analysis } from '../../analysis/schema.ts';

export interface Article {
  id: string;
  text: string;
  published: string;
}

export interface Measure {
  /** What `from-analysis.mjs` calls the form that the scorer reads; null where it reads analyses as they are. */
  form: { name: string; /** A folder or one file, as the form wants it. */ file: string } | null;
  /** What the scorer reads as gold, below the folder that holds `data/`, `eval/` and `reader/`. */
  gold: string;
  /** Given where the gold is, and that folder. */
  articles: (gold: string, folder: string) => Article[] | Promise<Article[]>;
  /** Analyses as the corpus's annotators would have made them, where they go by other conventions. */
  asAnnotated?: (analysis: Analysis) => Analysis;
  /** The scorer's file below that folder and its arguments, given where gold and predictions are; null where `more` scores. */
  scorer: ((gold: string, predictions: string) => string[]) | null;
  /** Lines that the scorer doesn't print, from the analyses by name of the article. */
  more?: (gold: string, analyses: ReadonlyMap<string, Analysis>) => string[];
}

/** "77.6 %, 45 of 58" */
export function share(part: number, all: number): string {
  if (all === 0) return 'none';
  return `${((100 * part) / all).toFixed(1)} %, ${part} of ${all}`;
}
