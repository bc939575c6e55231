/** Learns whom pronouns and descriptions mean, of chains and of what readers marked: the chains hold little news. */
import { choose } from '../../../analysis/actors/reference/ranker.ts';
import type { Weights } from '../../../analysis/actors/reference/ranker.ts';
import type { AnnotatedArticle } from '../../corpora/annotated.ts';
import type { GumDocument } from '../../corpora/gum.ts';
import type { Example } from './examples.ts';
import { trainPronouns } from './learner.ts';
import { markedExamples, readMarked } from './marked-examples.ts';
import type { MarkedArticle } from './marked-examples.ts';

/** The annotated articles that have no chains. */
export function readMarkedBeside(
  annotated: readonly AnnotatedArticle[],
  chained: readonly GumDocument[],
): MarkedArticle[] {
  const known = new Set(chained.map(({ id }) => id));
  return annotated.filter(({ id }) => !known.has(id)).map(readMarked);
}

/** Of marked articles only some words are known, so that what the chains teach reads the rest. */
export function learnReferences(chained: readonly Example[], marked: readonly MarkedArticle[]): Weights {
  const ofChains = trainPronouns(chained);
  const examples = marked.flatMap((article) =>
    markedExamples(article, (question) => choose(question, ofChains).referent),
  );
  return trainPronouns([...chained, ...examples]);
}
