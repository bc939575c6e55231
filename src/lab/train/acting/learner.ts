/** Learns which of those named belong on the list of a story's people; by folds over the articles it tells how well. */
import { LISTED } from '../../../analysis/acting/acting.ts';
import { ACTING_EVIDENCE } from '../../../analysis/acting/evidence.ts';
import { probabilityOf } from '../../../analysis/attribution/evidence.ts';
import { ACTOR_MEASURES, scoreActors } from '../../reader/actors.ts';
import { percent, sumOf } from '../../reader/score.ts';
import { fitLogistic, namedWeights } from '../logistic.ts';
import type { ActingArticle } from './cases.ts';

const RIDGE = 5;
const FOLDS = 8;

export function learnActing(articles: readonly ActingArticle[]): Record<string, number> {
  return namedWeights(ACTING_EVIDENCE, fit(articles));
}

/** A line a measure: each article as a judge lists its actors that has learnt from others. */
export function actingByFolds(articles: readonly ActingArticle[]): string[] {
  const weightsOfFold = Array.from({ length: FOLDS }, (_, fold) =>
    fit(articles.filter((__, index) => index % FOLDS !== fold)),
  );
  const scores = articles.map(({ article, analysis, cases }, index) => {
    const weights = weightsOfFold[index % FOLDS] ?? [];
    const listed = new Set(
      cases.filter(({ evidence }) => probabilityOf(evidence, weights) >= LISTED).map(({ actorId }) => actorId),
    );
    const actors = analysis.actors.map((actor) => ({ ...actor, acts: listed.has(actor.id) }));
    return scoreActors({ ...analysis, actors }, article);
  });
  const { shares } = sumOf(ACTOR_MEASURES, scores);
  return ACTOR_MEASURES.map((name) => `${name}: ${percent(shares[name]) ?? '–'} % of ${shares[name].all}`);
}

function fit(articles: readonly ActingArticle[]): Float64Array {
  return fitLogistic(
    articles.flatMap(({ cases }) => cases),
    RIDGE,
  );
}
