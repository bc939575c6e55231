/**
 * Text in, plain JSON out: the order of the stages stands here and nowhere else.
 *
 * 1. read         tokens, sentences, quotations and trees, and who says what where, which every later stage reads
 * 2. dates        before actors, so that "May" and "March" are spoken for
 * 3. actors       before attributions, whose sources are actors
 * 4. attributions their spans, then who says them, then what is reported inside what; whom the text doesn't name
 *                 becomes an actor of its own
 * 5. acting       who of those named belongs to the story, which what they say helps to tell
 * 6. events       last: an event is a dated clause with its actors and whose word it is
 *
 * Each stage is a function in `Stages`, so that one can be replaced, or measured, on its own. What an editor says of
 * dates, actors, attributions or events is put in right after their stage, so that the stages after it build on that.
 */
import { withActing } from './acting/acting.ts';
import { findActors } from './actors/actors.ts';
import type { ActorIndex } from './actors/actors.ts';
import { findAttributions } from './attribution/attributions.ts';
import { withLead } from './attribution/lead.ts';
import { withDescribed } from './attribution/described-sources.ts';
import { correctActors } from './corrections/actors.ts';
import { castWithAliases } from './corrections/cast.ts';
import { withCited } from './corrections/cited.ts';
import { NO_CORRECTIONS } from './corrections/correction.ts';
import type { CorrectionContext, Corrections, OnProblem } from './corrections/correction.ts';
import { correctDates } from './corrections/dates.ts';
import { correctEvents } from './corrections/events.ts';
import { withoutNamesakes } from './corrections/namesakes.ts';
import { withSetDescriptions } from './corrections/set-descriptions.ts';
import { withSetSpeakers } from './corrections/set-speakers.ts';
import { reportUnanswered } from './corrections/unanswered.ts';
import { correctAttributions } from './corrections/statements.ts';
import { findDates } from './dates/dates.ts';
import { readText } from './reader/read-document.ts';
import type { ReadDocument } from './reader/read-document.ts';
import { findEvents } from './events/events.ts';
import type { Analysis, Attribution, CastMember, DateMention, TimelineEvent } from './schema.ts';
import { ANALYSER_VERSION } from './version.ts';

export interface AnalyzeOptions {
  /** Reference date of relative dates, `YYYY-MM-DD`. */
  published: string;
  /** Actors that an editor has named; they win over anything inferred. */
  cast?: readonly CastMember[];
  /** Ranges that are headings, where a caller knows (Markdown does, plain text does not). */
  headings?: readonly { start: number; end: number }[];
  /** What an editor has put right. */
  corrections?: Corrections;
  /** Gets each correction that fits nothing, which is left out of the analysis, and each that is in doubt. */
  onProblem?: OnProblem;
}

export interface Stages {
  read: (text: string, options: AnalyzeOptions) => ReadDocument;
  dates: (document: ReadDocument) => DateMention[];
  actors: (document: ReadDocument, dates: readonly DateMention[]) => ActorIndex;
  attributions: (document: ReadDocument, actors: ActorIndex) => Attribution[];
  events: (
    document: ReadDocument,
    found: { dates: readonly DateMention[]; actors: ActorIndex; attributions: readonly Attribution[] },
  ) => TimelineEvent[];
}

export const defaultStages: Stages = {
  read: readText,
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
  const { corrections = NO_CORRECTIONS, onProblem = () => undefined } = options;
  const { cast = [] } = options;
  const known = withoutNamesakes(text, castWithAliases(cast, corrections), corrections, onProblem);
  const context: CorrectionContext = { corrections, onProblem, confirmed: new Set() };
  const document = stages.read(text, { ...options, cast: known });
  const dates = correctDates(text, stages.dates(document), context);
  const named = correctActors(text, stages.actors(document, dates), cast, context);
  const spoken = withSetSpeakers(text, stages.attributions(document, named), named.actors);
  const said = withDescribed(document, named.actors, spoken);
  const set = withSetDescriptions(text, said.actors, cast, corrections);
  const described = { ...named, actors: set.actors };
  const corrected = correctAttributions(
    text,
    said.attributions,
    { actors: described, cast },
    { ...context, corrections: set.corrections },
  );
  const attributions = corrected.map((one) => withLead(document, dates, one));
  const actors = {
    ...described,
    actors: withCited(withActing(document, described.actors, attributions), attributions, cast),
  };
  const events = correctEvents(stages.events(document, { dates, actors, attributions }), dates, corrections);
  reportUnanswered(text, { attributions, actors: actors.actors, dates }, context);
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
