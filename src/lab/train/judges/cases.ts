/** What annotated articles say of each attribution that is found in them: whether it is a statement, and whether it is right. */
import { findActors } from '../../../analysis/actors/actors.ts';
import { judgedAttributions } from '../../../analysis/attribution/attributions.ts';
import { withDescribed } from '../../../analysis/attribution/described-sources.ts';
import { findDates } from '../../../analysis/dates/dates.ts';
import { readText } from '../../../analysis/reader/read-document.ts';
import type { Attribution } from '../../../analysis/schema.ts';
import type { AnnotatedArticle } from '../../corpora/annotated.ts';
import { matchStatements } from '../../reader/matching.ts';
import type { Shown, Wanted } from '../../reader/matching.ts';
import { isSpeakerRight } from '../../reader/speaker.ts';
import { RIGHT_CONTENT } from '../../reader/shown-statements.ts';
import { wordsAt } from '../../reader/words.ts';

export interface FoundCase {
  evidence: readonly number[];
  attribution: Attribution;
  /** Somebody has expressed it; null where readers may see it or not. */
  isStatement: boolean | null;
  /** What and who are right as well. */
  isRight: boolean;
}

export function casesOf(article: AnnotatedArticle): FoundCase[] {
  const { text, published, statements } = article;
  const document = readText(text, { published });
  const actors = findActors(document, findDates(document));
  const judged = judgedAttributions(document, actors);
  const said = withDescribed(
    document,
    actors.actors,
    judged.map(({ attribution }) => attribution),
  );
  const found = said.attributions.map((attribution, index) => ({
    attribution,
    evidence: judged[index]?.evidence ?? null,
    words: wordsAt(text, attribution.content),
  }));
  const isClaimed = ({ attribution: { cue, source } }: Shown): boolean => cue !== null || source !== null;
  const shown = found.filter(isClaimed);
  const wanted: Wanted[] = statements.map((statement) => ({ statement, words: wordsAt(text, statement.content) }));
  const isSpeaker = ({ attribution }: Shown, { statement }: Wanted): boolean =>
    isSpeakerRight(attribution, statement, { text, actors: said.actors }, article);
  const { wantedOf } = matchStatements(shown, wanted, isSpeaker);
  return shown.flatMap((one) => {
    const match = wantedOf.get(one);
    if (one.evidence === null) return [];
    const isOptional = match?.wanted.statement.optional === true;
    return {
      evidence: one.evidence,
      attribution: one.attribution,
      isStatement: isOptional ? null : match !== undefined,
      isRight: match !== undefined && isSpeaker(one, match.wanted) && match.alike >= RIGHT_CONTENT,
    };
  });
}
