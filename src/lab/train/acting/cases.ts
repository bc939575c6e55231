/** What annotated articles say of each actor that is named in them: whether it belongs to the story. */
import { actingEvidence } from '../../../analysis/acting/evidence.ts';
import { speakersOf } from '../../../analysis/acting/acting.ts';
import { analyze, defaultStages } from '../../../analysis/analyze.ts';
import { readText } from '../../../analysis/reader/read-document.ts';
import type { Analysis } from '../../../analysis/schema.ts';
import type { AnnotatedArticle } from '../../corpora/annotated.ts';
import { isSameActor } from '../../reader/actors.ts';

export interface ActingArticle {
  article: AnnotatedArticle;
  analysis: Analysis;
  cases: ActingCase[];
}

interface ActingCase {
  actorId: string;
  evidence: readonly number[];
  isSo: boolean;
}

export function readActing(article: AnnotatedArticle): ActingArticle {
  const { text, published } = article;
  const document = readText(text, { published });
  const analysis = analyze(text, { published }, { ...defaultStages, read: () => document });
  const speakers = speakersOf(analysis.attributions);
  const cases = analysis.actors
    .filter(({ named }) => named)
    .map((actor) => ({
      actorId: actor.id,
      evidence: actingEvidence(document, actor, speakers.has(actor.id)),
      isSo: article.actors.some((wanted) => isSameActor(actor, wanted)),
    }));
  return { article, analysis, cases };
}
