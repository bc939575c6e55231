/**
 * The events stage: the dated clauses that make the timeline.
 *
 * 1. dates with days, not in headings; "from 5 to 7 March" is one
 * 2. the clause that each dates, by the tree (dated-clause.ts)
 * 3. without hypotheses, states and comparisons (not-told.ts)
 * 4. its actors, and whose word it is; within somebody's words it doesn't reach beyond them
 * 5. what is told twice becomes one
 */
import { firstNotBefore } from '../halving.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { EVENT_VERBS } from '../lexicon/reporting/event-nouns.ts';
import { contentIds } from '../identity.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, DateMention, Span, TimelineEvent } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import type { TokenRange } from '../tree/tree.ts';
import { inCalendarOrder } from './calendar-order.ts';
import { isComparison } from './comparisons.ts';
import { datedClause } from './dated-clause.ts';
import type { DatedClause } from './dated-clause.ts';
import { labelOf } from './label.ts';
import { mergeEvents } from './merge.ts';
import type { DraftEvent } from './merge.ts';
import { isNotTold } from './not-told.ts';
import { joinRanges } from './ranges.ts';
import type { EventDate } from './ranges.ts';
import { Statements } from './whose-word.ts';
import { hedgeOf, sentenceAround } from './telling.ts';

/** Finds the events of a document, in calendar order. */
export function findEvents(
  document: ReadDocument,
  found: { dates: readonly DateMention[]; actors: ActorIndex; attributions: readonly Attribution[] },
): TimelineEvent[] {
  const statements = new Statements(document, found.attributions);
  const dates = joinRanges(document, found.dates);
  const drafts = dates.flatMap((date) => draftEvent(document, date, found.actors, statements) ?? []);
  const idOf = contentIds('event');
  return mergeEvents(drafts)
    .map((draft) => toEvent(document, draft, idOf))
    .sort((a, b) => inCalendarOrder(a, b) || a.dateSpan.start - b.dateSpan.start);
}

function toEvent(document: ReadDocument, draft: DraftEvent, idOf: (text: string) => string): TimelineEvent {
  const { span, dateSpan, start, end, precision, actorIds, attributionIds } = draft;
  const id = idOf(document.text.slice(span.start, span.end));
  const label = labelOf(document, draft);
  const hedge = hedgeOf(document, span);
  const sentence = sentenceAround(document, span);
  const told = { id, span, sentence, label, dateSpan, start, end, precision, actorIds, attributionIds };
  return hedge ? { ...told, hedge } : told;
}

/** What goes on for more tokens is a table or a list; so an endless sentence stays linear. */
const LONGEST_SENTENCE = 250;

function draftEvent(
  document: ReadDocument,
  date: EventDate,
  actors: ActorIndex,
  statements: Statements,
): DraftEvent | null {
  const { tree, tokens, sentences, paragraphs, text } = document;
  const place = tokensWithin(tokens, date.span);
  const sentence = sentences[tokens[place.first]?.sentence ?? -1];
  if (sentence === undefined || paragraphs[sentence.paragraph]?.heading === true) return null;
  if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return null;
  const clause = datedClause(tree, place);
  if (clause === undefined || isComparison(document, place, date.precision) || isNotTold(document, date, clause))
    return null;
  const around = statements.around(clause.head);
  const own = around.reduce((span, { content }) => common(span, content), spanOf(document, clause.range));
  const said = statements.saidBy(clause.head, own);
  // A sentence that was cut short after "Dec." still holds its whole date.
  const span = [date.span, ...said.quoted].reduce(covering, own);
  return {
    span,
    words: text.slice(span.start, span.end),
    dateSpan: date.span,
    start: date.start,
    end: date.end,
    precision: date.precision,
    actorIds: actorsIn(actors, span),
    attributionIds: [...new Set([...around.map(({ attribution }) => attribution.id), ...said.ids])],
    isNamed: clause.isNamed,
    head: clause.head,
    verb: verbOf(document, clause),
  };
}

function spanOf({ tokens }: ReadDocument, { first, end }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

function common(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

function covering(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** The dictionary form of what tells the event: "arrest" of "her arrest" and of "was arrested". */
function verbOf({ tree }: ReadDocument, { head, isNamed }: DatedClause): string {
  const lemma = tree.lemma(head);
  return (isNamed ? EVENT_VERBS.get(lemma) : undefined) ?? lemma;
}

/** Ids of the actors mentioned in a span, each once, in the order of mention. */
function actorsIn({ mentions }: ActorIndex, span: Span): string[] {
  const ids = new Set<string>();
  const first = firstNotBefore(mentions, ({ start }) => start < span.start);
  for (let index = first; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) ids.add(mention.actorId);
  }
  return [...ids];
}
