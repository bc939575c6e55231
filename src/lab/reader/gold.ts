/** What a careful reader finds in a text: the form of the annotations that analyses are scored by. */
import type { ActorKind, Certainty, Span } from '../../analysis/schema.ts';

export interface GoldStatement {
  /** The words that are said: several pieces where something interrupts them. */
  content: readonly Span[];
  cue: Span | null;
  source: Span | null;
  /** The fullest name; `unnamed: …` for somebody whom the text only describes; null where it does neither. */
  speaker: string | null;
  certainty: Certainty;
  /** Position of the statement within which this one is reported. */
  inside: number | null;
  /** Counts neither for nor against an analysis. */
  optional: boolean;
}

export interface GoldActor {
  name: string;
  kind: ActorKind;
  aliases: readonly string[];
  role: string | null;
  /** The story can't be retold without it. */
  salient: boolean;
}

export interface GoldEvent {
  /** First and last day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  /** The clause that tells it. */
  what: Span;
  salient: boolean;
}

export interface GoldReading {
  text: string;
  statements: readonly GoldStatement[];
  actors: readonly GoldActor[];
  events: readonly GoldEvent[];
}
