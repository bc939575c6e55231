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
import { PRESENT_AUXILIARIES, REPORTING, SCHEDULED } from '../lexicon/tense-words.ts';
import type { Attribution, DateMention, Span, TimelineEvent } from '../schema.ts';
import { indexAttributions } from './attribution-index.ts';
import type { AttributionIndex } from './attribution-index.ts';
import { deedBefore } from './charges.ts';
import { clauseAround, hasVerb } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { isComparison } from './comparisons.ts';
import { isAside, isAttributive, isNamedOnly, isQuestion, isReach } from './datable.ts';
import { namedEvent } from './event-noun.ts';
import { inCalendarOrder } from './calendar-order.ts';
import { mergeEvents } from './merge.ts';
import type { DraftEvent } from './merge.ts';
import { isNotThen } from './not-then.ts';
import { joinRanges } from './ranges.ts';
import type { EventDate } from './ranges.ts';
import { saidThen } from './said-then.ts';
import { isVerb } from './verbs.ts';

/** Finds the events of a document, in calendar order. */
export function findEvents(
  document: Document,
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

function toEvent(document: Document, draft: DraftEvent, idOf: (text: string) => string): TimelineEvent {
  const { span, dateSpan, start, end, precision, actorIds, attributionIds } = draft;
  const id = idOf(document.text.slice(span.start, span.end));
  return { id, span, dateSpan, start, end, precision, actorIds, attributionIds };
}

/** A clause that goes on for more tokens on one side of its date is none; so an endless sentence stays linear. */
const LONGEST_REACH = 150;

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
  const whole = withinBrackets(document, token.index, {
    first: Math.max(sentence.firstToken, token.index - LONGEST_REACH),
    end: Math.min(sentence.endToken, token.index + LONGEST_REACH),
  });
  const content = contents.reduce((clause, { content }) => clipped(document, clause, content), whole);
  const within = standsAlone(document, place, content) ? content : whole;
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

/** What stands in brackets tells by itself: "a base (the South, for Thurmond in 1948)". */
function withinBrackets({ tokens }: Document, date: number, { first, end }: Clause): Clause {
  let [open, close] = [date, date];
  while (open > first && !BRACKETS.has(tokens[open - 1]?.text ?? '')) open -= 1;
  while (close < end && !BRACKETS.has(tokens[close]?.text ?? '')) close += 1;
  const isInside = tokens[open - 1]?.text === '(' && tokens[close]?.text === ')';
  return isInside ? { first: open, end: close } : { first, end };
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);

/**
 * True where somebody's words tell the event without the words around them. "to vote on Friday" doesn't tell who will,
 * and in "rebuked [Trump on Friday]" the date is the rebuke's.
 */
function standsAlone({ tokens }: Document, date: Clause, { first, end }: Clause): boolean {
  // "to vote on Friday", "charged [him with theft on Friday]"
  if (tokens[first]?.lower === 'to' || OBJECTS.has(tokens[first]?.lower ?? '')) return false;
  if (tokens[first]?.lower === 'that' || date.first - first < SHORTEST_OBJECT) return true;
  // "the announcement today is proof"
  if (date.end < end && isVerb(tokens[date.end])) return true;
  return tokens.slice(first, date.first).some((token) => isVerb(token));
}

const OBJECTS: ReadonlySet<string> = new Set('him them me us'.split(' '));

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/** "Announced March 23, 2015" tells of nobody. */
function hasSubject({ tokens }: Document, clause: Clause, date: Clause): boolean {
  return tokens
    .slice(clause.first, clause.end)
    .some(({ index, pos }) => (index < date.first || index >= date.end) && NOMINAL.has(pos));
}

/** Before "Friday" this is "on". */
const SHORTEST_OBJECT = 2;

/** "Today the club costs more": the present, not a day on which something happened. */
function isPresentState({ tokens }: Document, date: number, clause: Clause): boolean {
  if (tokens[date]?.lower !== 'today') return false;
  const verb = tokens.slice(date, clause.end).find((token) => isVerb(token));
  if (!verb || clause.first < date) return false;
  const isPresent = verb.lower === verb.lemma || /[^s]s$/u.test(verb.lower) || PRESENT_AUXILIARIES.has(verb.lower);
  const [next, last] = [tokens[verb.index + 1], tokens[verb.index + 2]];
  const isPlain = next?.lower.endsWith('ing') !== true && verb.pos === 'VERB';
  // "Today it continues to grow"
  const isScheduled = SCHEDULED.has(verb.lemma) && !(next?.lower === 'to' && isVerb(last));
  return isPresent && isPlain && !isScheduled && !REPORTING.has(verb.lemma);
}

/** So many tokens at most stand before a dateline's date: "HONG KONG / NEW YORK, ". */
const LONGEST_DATELINE = 12;

/** "LONDON, Feb 16 (Reuters) - ": a date before a dash at the head of a paragraph, with no verb before the dash. */
function isDateline(document: Document, firstToken: number, endToken: number): boolean {
  const token = document.tokens[firstToken];
  const sentence = token && document.sentences[token.sentence];
  const paragraph = sentence && document.paragraphs[sentence.paragraph];
  if (!sentence || paragraph?.firstSentence !== token.sentence) return false;
  if (firstToken - sentence.firstToken > LONGEST_DATELINE) return false;
  for (let index = sentence.firstToken; index < firstToken; index += 1)
    if (isVerb(document.tokens[index])) return false;
  for (let index = endToken; index < endToken + 6; index += 1) {
    const text = document.tokens[index]?.text;
    if (text === '—' || text === '–' || text === '-' || text === '--') return true;
    if (text === undefined || isVerb(document.tokens[index])) return false;
  }
  return false;
}

/** The part of a clause that lies in a span; the clause itself where nothing does. */
function clipped(document: Document, clause: Clause, span: Span): Clause {
  let { first, end } = clause;
  while (first < end && (document.tokens[first]?.start ?? 0) < span.start) first += 1;
  while (end > first && (document.tokens[end - 1]?.end ?? 0) > span.end) end -= 1;
  return first < end ? { first, end } : clause;
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
