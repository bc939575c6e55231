/**
 * The events stage: the dated clauses that make the timeline.
 *
 * 1. dates with days, neither in headings nor beside a noun only
 * 2. ranges: "from 5 to 7 March" is one date
 * 3. the clause around each; inside somebody's words it doesn't reach beyond them
 * 4. its actors, and whose word it is: what it is told in, and what is said then (said-then.ts)
 * 5. what is told twice becomes one
 */
import { firstNotBefore } from '../halving.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { tokenAt } from '../dates/find/finder.ts';
import type { Document, PartOfSpeech } from '../document.ts';
import { contentIds } from '../identity.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, DateMention, Span, TimelineEvent } from '../schema.ts';
import { indexAttributions } from './attribution-index.ts';
import type { AttributionIndex } from './attribution-index.ts';
import { deedBefore } from './charges.ts';
import { clauseAround, hasVerb } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { isComparison } from './comparisons.ts';
import { isDateline } from './dateline.ts';
import { isAside, isAttributive, isNamedOnly, isReach } from './datable.ts';
import { namedEvent } from './event-noun.ts';
import { inCalendarOrder } from './calendar-order.ts';
import { mergeEvents } from './merge.ts';
import type { DraftEvent } from './merge.ts';
import { isNotThen } from './not-then.ts';
import { isPresentState } from './present-state.ts';
import { isQuestion } from './questions.ts';
import { labelOf } from './label.ts';
import { joinRanges } from './ranges.ts';
import type { EventDate } from './ranges.ts';
import { saidThen } from './said-then.ts';
import { hedgeOf, sentenceAround } from './telling.ts';
import { stretchAround } from './stretch.ts';

/** Finds the events of a document, in calendar order. */
export function findEvents(
  document: ReadDocument,
  found: { dates: readonly DateMention[]; actors: ActorIndex; attributions: readonly Attribution[] },
): TimelineEvent[] {
  const said = indexAttributions(document, found.attributions);
  const dates = joinRanges(document, found.dates);
  const drafts = dates.flatMap((date) => draftEvent(document, date, found.actors, said) ?? []);
  const idOf = contentIds('event');
  return mergeEvents(drafts)
    .map((draft) => toEvent(document, draft, idOf))
    .sort((a, b) => inCalendarOrder(a, b) || a.dateSpan.start - b.dateSpan.start);
}

function toEvent(document: ReadDocument, draft: DraftEvent, idOf: (text: string) => string): TimelineEvent {
  const { span, dateSpan, start, end, precision, actorIds, attributionIds } = draft;
  const id = idOf(document.text.slice(span.start, span.end));
  const label = labelOf(document, span, dateSpan);
  const hedge = hedgeOf(document, span);
  return {
    ...{ id, span, sentence: sentenceAround(document, span), label, dateSpan, start, end, precision },
    ...{ actorIds, attributionIds, ...(hedge && { hedge }) },
  };
}

function draftEvent(
  document: Document,
  date: EventDate,
  actors: ActorIndex,
  said: AttributionIndex,
): DraftEvent | null {
  const token = tokenAt(document, date.span.start);
  const after = tokenAt(document, date.span.end);
  const sentence = token && document.sentences[token.sentence];
  if (!token || !sentence || document.paragraphs[sentence.paragraph]?.heading === true) return null;
  const endToken = after?.index ?? document.tokens.length;
  const place = { first: token.index, end: endToken };
  if (isAttributive(document, place, date.precision) || isComparison(document, token.index, date.precision))
    return null;
  if (isNamedOnly(document, token.index) || isAside(document, token.index)) return null;
  if (isReach(document, token.index) || isNotThen(document, place, date)) return null;
  if (isDateline(document, token.index, endToken)) return null;
  const contents = said.contentsAt(date.span, token.sentence);
  const bounds = { first: sentence.firstToken, end: sentence.endToken };
  const { within, whole } = stretchAround(document, place, bounds, contents);
  const named = namedEvent(document, token.index, endToken);
  const around = named?.phrase ?? clauseAround(document, token.index, hasVerb(document, within) ? within : whole);
  const deed = deedBefore(document, token.index, around, date);
  const clause = deed ?? around;
  const told = spanOf(document, clause);
  if (!told || !(named || hasVerb(document, clause)) || isPresentState(document, token.index, clause)) return null;
  if (!hasSubject(document, clause, place) || isQuestion(document, token.index, clause.first)) return null;
  // A sentence that was cut short after "Dec." still holds its whole date.
  const span = { start: Math.min(told.start, date.span.start), end: Math.max(told.end, date.span.end) };
  const attributionIds = new Set(contents.map(({ attribution }) => attribution.id));
  for (const { id } of saidThen(document, place, { within, clause: span }, said)) attributionIds.add(id);
  return {
    span,
    dateSpan: date.span,
    start: date.start,
    end: date.end,
    precision: date.precision,
    actorIds: actorsIn(actors, span),
    attributionIds: [...attributionIds],
    isNamed: named !== null,
    verb: named?.verb ?? verbOf(document, token.index, clause),
  };
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/** "Announced March 23, 2015" tells of nobody. */
function hasSubject({ tokens }: Document, clause: Clause, date: Clause): boolean {
  return tokens
    .slice(clause.first, clause.end)
    .some(({ index, pos }) => (index < date.first || index >= date.end) && NOMINAL.has(pos));
}

function spanOf(document: Document, { first, end }: Clause): Span | null {
  const [start, last] = [document.tokens[first], document.tokens[end - 1]];
  return start && last ? { start: start.start, end: last.end } : null;
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

/** The verb nearest before the date in its clause, or else the first after it. */
function verbOf(document: Document, index: number, clause: Clause): string | null {
  for (let left = index - 1; left >= clause.first; left -= 1) {
    const token = document.tokens[left];
    if (token?.pos === 'VERB') return token.lemma;
  }
  for (let right = index; right < clause.end; right += 1) {
    const token = document.tokens[right];
    if (token?.pos === 'VERB') return token.lemma;
  }
  return null;
}
