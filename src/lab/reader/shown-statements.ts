/** The statements that a page shows of an article, beside those that a reader wants. */
import type { Analysis, Attribution } from '../../analysis/schema.ts';
import type { GoldReading } from './gold.ts';
import { matchStatements } from './matching.ts';
import type { Matches, Shown, Wanted } from './matching.ts';
import { isSpeakerRight } from './speaker.ts';
import { wordsAt } from './words.ts';

/** The content is right where its words are so much alike (Jaccard). */
export const RIGHT_CONTENT = 0.6;

export interface Statements extends Matches {
  shown: Shown[];
  wanted: Wanted[];
  isSpeaker: (shown: Shown, wanted: Wanted) => boolean;
}

export function statementsOf(analysis: Analysis, gold: GoldReading): Statements {
  const { text } = analysis;
  const shown: Shown[] = analysis.attributions
    .filter((attribution) => attribution.shown && !isNobodys(attribution))
    .map((attribution) => ({ attribution, words: wordsAt(text, attribution.content) }));
  const wanted: Wanted[] = gold.statements.map((statement) => ({ statement, words: wordsAt(text, statement.content) }));
  const isSpeaker = ({ attribution }: Shown, { statement }: Wanted): boolean =>
    isSpeakerRight(attribution, statement, analysis, gold);
  return { shown, wanted, isSpeaker, ...matchStatements(shown, wanted, isSpeaker) };
}

/** Those shown that can be right or wrong, since what they are is not optional, and those that are right: what and who. */
export function judgedStatements(analysis: Analysis, gold: GoldReading): Record<'judged' | 'right', Attribution[]> {
  const { shown, wantedOf, isSpeaker } = statementsOf(analysis, gold);
  const judged = shown.filter((one) => wantedOf.get(one)?.wanted.statement.optional !== true);
  const right = judged.filter((one) => {
    const match = wantedOf.get(one);
    return match !== undefined && match.alike >= RIGHT_CONTENT && isSpeaker(one, match.wanted);
  });
  const attributionOf = ({ attribution }: Shown): Attribution => attribution;
  return { judged: judged.map(attributionOf), right: right.map(attributionOf) };
}

/** A quotation for which no speaker was found. */
export function isNobodys({ source, cue, actorId }: Attribution): boolean {
  return source === null && cue === null && actorId === null;
}
