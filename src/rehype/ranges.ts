/** The ranges of an analysis that a page marks in the text, as plain data. */
import type { Analysis, Attribution, Span, TimelineEvent } from '../analysis/schema.ts';
import { quotationsIn } from '../schema/quotations.ts';
import { dateAnchor, eventPlaceAnchor } from '../schema/anchors.ts';
import { markedAttributions } from '../schema/shown.ts';
import { speakerOf } from '../schema/speaker.ts';
import { distribute } from './distribute.ts';
import { isIndirectMention } from './mention.ts';

export interface AttributionMark {
  kind: 'attribution';
  attribution: Attribution;
  /** Of its note. */
  number: number;
  /** The id of its words. */
  address: string;
  /** Ids of the statements that only pass this one on: what leads to them leads here. */
  passedOnBy: string[];
  speaker: string | null;
}

/** Words between quotation marks in a statement that is otherwise told. */
export interface VerbatimMark {
  kind: 'verbatim';
}

export interface DateMark {
  kind: 'date';
  id: string;
  /** TIMEX3 value; null for a date that only an event knows. */
  value: string | null;
  /** The events that happen then. */
  eventIds: string[];
  byEditor: boolean;
}

export interface ActorMark {
  kind: 'actor';
  actorId: string;
  /** True for "he" and "the company", which are no names, and for a mere place, which has no entry: no link. */
  indirect: boolean;
  byEditor: boolean;
}

/** What is marked. One mark may have several ranges (an interrupted quotation), which are then the same object. */
export type Mark = AttributionMark | VerbatimMark | DateMark | ActorMark;

export interface MarkedRange extends Span {
  mark: Mark;
}

/**
 * All ranges, layer by layer: a range of an earlier layer encloses those of later ones, which are split at its ends.
 * Attributions come first, because their numbered links must not stand inside another link.
 */
export function markedRanges(analysis: Analysis): MarkedRange[][] {
  return [attributionRanges(analysis), verbatimRanges(analysis), dateRanges(analysis), actorRanges(analysis)];
}

function attributionRanges(analysis: Analysis): MarkedRange[] {
  return markedAttributions(analysis).flatMap(({ attribution, number, address, passedOnBy }) => {
    const mark: Mark = {
      kind: 'attribution',
      attribution,
      number,
      address,
      passedOnBy: passedOnBy.map(({ id }) => id),
      speaker: speakerOf(attribution, analysis),
    };
    return attribution.content.map(({ start, end }) => ({ start, end, mark }));
  });
}

function verbatimRanges(analysis: Analysis): MarkedRange[] {
  const mixed = markedAttributions(analysis).flatMap(({ attribution }) =>
    attribution.form === 'mixed' ? attribution.content : [],
  );
  if (mixed.length === 0) return [];
  return quotationsIn(analysis.text).flatMap((quotation) => {
    const [widest] = mixed
      .map((piece) => ({ start: Math.max(piece.start, quotation.start), end: Math.min(piece.end, quotation.end) }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return widest ? [{ ...widest, mark: { kind: 'verbatim' } }] : [];
  });
}

/** Dates that lie in the calendar; "now", "for three days" and "every Monday" are no points on a timeline. */
function dateRanges(analysis: Analysis): MarkedRange[] {
  const dated = analysis.events.map((event) => ({ ...event.dateSpan, event }));
  const eventsOfDates = distribute(
    dated,
    analysis.dates.map(({ span }) => span),
  );
  const placed = new Set<TimelineEvent>();
  const ranges: MarkedRange[] = analysis.dates.flatMap(({ span, start, value, by }, index) => {
    const events = (eventsOfDates[index] ?? []).map(({ range }) => range.event);
    for (const event of events) placed.add(event);
    if (start === null && events.length === 0) return [];
    const eventIds = events.map(({ id }) => id);
    return [{ ...span, mark: { kind: 'date', id: dateAnchor(index), value, eventIds, byEditor: by === 'editor' } }];
  });
  for (const event of analysis.events) {
    if (placed.has(event)) continue;
    const id = eventPlaceAnchor(analysis, event);
    ranges.push({ ...event.dateSpan, mark: { kind: 'date', id, value: null, eventIds: [event.id], byEditor: false } });
  }
  return ranges;
}

function actorRanges({ actors, text }: Analysis): MarkedRange[] {
  return actors.flatMap(({ id, acts, named, mentions }) =>
    mentions.map(({ start, end, by }) => {
      const mark: Mark = {
        kind: 'actor',
        actorId: id,
        indirect: !acts || !named || isIndirectMention(text.slice(start, end)),
        byEditor: by === 'editor',
      };
      return { start, end, mark };
    }),
  );
}
