/** How many of the statements that a page shows are right, and how many of those that a reader wants are there. */
import type { Analysis, Span } from '../../analysis/schema.ts';
import type { GoldReading } from './gold.ts';
import type { Shown, Wanted } from './matching.ts';
import { quotedCharacters } from './quoted.ts';
import { count, emptyScore } from './score.ts';
import type { Score } from './score.ts';
import { isNobodys, RIGHT_CONTENT, statementsOf } from './shown-statements.ts';
import { likeness, wordsAt } from './words.ts';

export const STATEMENT_MEASURES = [
  'statements right',
  'statements found',
  'quoted right',
  'quoted found',
  'told right',
  'told found',
  'inside found',
  'certainty right',
] as const;

export type StatementMeasure = (typeof STATEMENT_MEASURES)[number];

/** A quotation that no speaker was found for is one that a reader wants where it is so much like it. */
const SAME_QUOTATION = 0.4;

/**
 * Right: content and speaker are. Of those shown, what matches an optional statement doesn't count. Found: right, each of
 * those that a reader wants, even where the page tells two as one. Inside: found, and within the statement that a reader
 * wants it in. Certainty: of those found.
 */
export function scoreStatements(analysis: Analysis, gold: GoldReading): Score<StatementMeasure> {
  const { text } = analysis;
  const score = emptyScore(STATEMENT_MEASURES);
  const { shares } = score;
  const { shown, wanted, wantedOf, shownOf, isSpeaker } = statementsOf(analysis, gold);

  const quoted = quotedCharacters(text);
  const kindOf = ({ words }: Shown | Wanted): 'quoted' | 'told' =>
    [...words].some((start) => quoted.has(start)) ? 'quoted' : 'told';
  const fault = (kind: string, content: readonly Span[], more: string): void => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    score.faults.push(`${kind}: "${words.replaceAll(/\s+/gu, ' ')}" (${more})`);
  };

  const right = new Set<Shown>();
  for (const one of shown) {
    const { content, actorId } = one.attribution;
    const match = wantedOf.get(one);
    if (match?.wanted.statement.optional) continue;
    const speaker = match?.wanted.statement.speaker ?? 'nobody';
    if (!match) fault('not wanted', content, actorId ?? 'nobody');
    else if (!isSpeaker(one, match.wanted)) fault('wrong speaker', content, `${actorId ?? 'nobody'}, is ${speaker}`);
    else if (match.alike < RIGHT_CONTENT) fault('wrong words', content, speaker);
    else right.add(one);
    count(shares['statements right'], right.has(one));
    count(shares[`${kindOf(one)} right`], right.has(one));
  }

  const isRight = (one: Shown | undefined): one is Shown => one !== undefined && right.has(one);
  const loose = analysis.attributions.filter(isNobodys).map(({ content }) => wordsAt(text, content));
  for (const other of wanted) {
    const { content, speaker, certainty, inside, optional } = other.statement;
    if (optional) continue;
    const one = shownOf.get(other);
    count(shares['statements found'], isRight(one));
    count(shares[`${kindOf(other)} found`], isRight(one));
    if (isRight(one)) count(shares['certainty right'], one.attribution.certainty === certainty);
    const outer = wanted[inside ?? -1];
    if (outer) count(shares['inside found'], isRight(one) && isWithin(one, shownOf.get(outer)));
    if (one) continue;
    const isLoose = speaker !== null && loose.some((words) => likeness(words, other.words) >= SAME_QUOTATION);
    fault(isLoose ? 'speaker missing' : 'missed', content, speaker ?? 'nobody');
  }
  return score;
}

function isWithin({ attribution }: Shown, outer: Shown | undefined): boolean {
  return attribution.parentId !== null && attribution.parentId === outer?.attribution.id;
}
