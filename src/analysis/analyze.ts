/**
 * Text in, plain JSON out: the order of the stages stands here and nowhere else.
 *
 * 1. read         tokens, tags, sentences and quotations, which every later stage reads
 * 2. dates        before actors, so that "May" and "March" are spoken for
 * 3. actors       before attributions, whose sources are actors
 * 4. attributions their spans, then who says them, then what is reported inside what
 * 5. events       last: an event is a dated clause with its actors and whose word it is
 *
 * Each stage is a function in `Stages`, so that one can be replaced, or measured, on its own.
 */
import { findActors } from './actors/actors.ts';
import type { ActorIndex } from './actors/actors.ts';
import { findAttributions } from './attribution/attributions.ts';
import { findDates } from './dates/dates.ts';
import type { Document } from './document.ts';
import { findEvents } from './events/events.ts';
import type { Analysis, Attribution, CastMember, DateMention, TimelineEvent } from './schema.ts';
import { readDocument } from './text/read.ts';
import { ANALYSER_VERSION } from './version.ts';

export interface AnalyzeOptions {
  /** Reference date of relative dates, `YYYY-MM-DD`. */
  published: string;
  /** Actors that an editor has named; they win over anything inferred. */
  cast?: readonly CastMember[];
  /** Ranges that are headings, where a caller knows (Markdown does, plain text does not). */
  headings?: readonly { start: number; end: number }[];
}

export interface Stages {
  read: (text: string, options: AnalyzeOptions) => Document;
  dates: (document: Document) => DateMention[];
  actors: (document: Document, dates: readonly DateMention[]) => ActorIndex;
  attributions: (document: Document, actors: ActorIndex) => Attribution[];
  events: (
    document: Document,
    found: { dates: readonly DateMention[]; actors: ActorIndex; attributions: readonly Attribution[] },
  ) => TimelineEvent[];
}

export const defaultStages: Stages = {
  read: readDocument,
  dates: findDates,
  actors: findActors,
  attributions: findAttributions,
  events: findEvents,
};

/**
 * Analyses one article.
 * @param text the article; offsets in the result count its UTF-16 code units
 * @throws RangeError where `options.published` is not a day of the calendar
 */
export function analyze(text: string, options: AnalyzeOptions, stages: Stages = defaultStages): Analysis {
  const document = stages.read(text, options);
  const dates = stages.dates(document);
  const actors = stages.actors(document, dates);
  const attributions = stages.attributions(document, actors);
  const events = stages.events(document, { dates, actors, attributions });
  return {
    version: ANALYSER_VERSION,
    published: options.published,
    text,
    actors: actors.actors,
    attributions,
    dates,
    events,
  };
}
