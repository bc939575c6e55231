/** What the stories of a site are compared by. All of it comes from one story alone, so that it can be kept with it. */
import type { Analysis, Attribution, CastMember } from '../analysis/schema.ts';

export interface AnalysedStory {
  /** The slug. */
  id: string;
  analysis: Analysis;
  /** By the ids of the attributions that have a note on the story's page, its address there: "pence-1". */
  notes?: ReadonlyMap<string, string>;
}

/** A statement or an event of a story. */
export interface Place {
  story: string;
  /** Of the attribution or the timeline's event. */
  id: string;
}

/** The words of a content that carry it, and what no two tellings of one thing may differ in. */
export interface Wording {
  /** Stems without the words of closed classes, names apart, in text order, each once. */
  stems: readonly string[];
  /** Who and what is named, in small letters, as fully as the story names them; the speaker left out. */
  names: readonly string[];
  /** As digits. */
  numbers: readonly string[];
  /** How often it says "not", and how often "refuse" or "avoid". */
  negations: number;
  reversals: number;
  /** It leaves open whether it is so: "whether he would resign". */
  isOpen: boolean;
}

export interface StatementKeys extends Place {
  published: string;
  /** Where it begins in its story. */
  start: number;
  /** Who said it, the same in all stories. */
  speaker: string;
  /** As in `names` of a wording. */
  speakerName: string;
  /** What stands between quotation marks, each without a gap, word by word. */
  pieces: readonly (readonly string[])[];
  /** Nearly all of the content is quoted, so that it is to be compared word by word. */
  isAllQuoted: boolean;
  wording: Wording;
  /** What the cue thinks of the content: "praised the decision", "criticised the decision". */
  stance: Stance;
  /** The speaker says that the content is not so. */
  isDenied: boolean;
  /** The story tells that it was not said: "did not say". */
  isUnsaid: boolean;
  /** "pence-1"; null where it has no note of its own. */
  note: string | null;
  /** What an editor says of it and of statements of other stories. */
  elsewhere: readonly Elsewhere[];
}

export type Elsewhere = NonNullable<Attribution['elsewhere']>[number];

export type Stance = 'for' | 'against' | null;

export interface EventKeys extends Place {
  published: string;
  /** Where it stands in its story. */
  at: number;
  start: string;
  end: string;
  wording: Wording;
  /** The same in all stories. */
  actors: readonly string[];
  /** Of the same story. */
  statementIds: readonly string[];
}

export interface StoryKeys {
  story: string;
  statements: readonly StatementKeys[];
  events: readonly EventKeys[];
}

export type Cast = readonly CastMember[];
