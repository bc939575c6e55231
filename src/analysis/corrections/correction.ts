/**
 * What an editor says about places of a text, and about the whole of it. An editor's word beats the analyser's.
 * Finding the places is the caller's business (`src/remark/corrections` does it for Markdown): here they are spans.
 */
import { z } from 'zod';

import { certaintySchema, spanSchema } from '../schema.ts';

/** An actor's id; null for nobody, left out for what the analyser has. */
const whoever = z.string().nullable().optional();

const cue = z.strictObject({
  words: z.string(),
  /** Where they stand, if they stand in the same block once. */
  span: spanSchema.nullable(),
});

export const correctionSchema = z.discriminatedUnion('kind', [
  /** These words mean this actor, or none. */
  z.strictObject({ kind: z.literal('actor'), span: spanSchema, actorId: z.string().nullable() }),
  /** These words are a quote or a claim. */
  z.strictObject({
    kind: z.literal('statement'),
    as: z.enum(['quote', 'claim']),
    /** One span; further ones for an interrupted quotation. */
    content: z.array(spanSchema).min(1),
    by: whoever,
    /** Who passes it on. */
    via: whoever,
    certainty: certaintySchema.optional(),
    cue: cue.optional(),
    source: spanSchema.optional(),
  }),
  /** These words are neither. */
  z.strictObject({ kind: z.literal('no-statement'), span: spanSchema, cue: cue.optional() }),
  /** What the analyser proposes here is right; `by`, `via` and `is` are what the editor saw proposed. */
  z.strictObject({
    kind: z.literal('confirm'),
    span: spanSchema,
    cue: cue.optional(),
    by: whoever,
    via: whoever,
    /** An actor's id, or a date's value. */
    is: z.string().optional(),
  }),
  /** This statement is one claim with a statement of another story, or isn't. */
  z.strictObject({
    kind: z.enum(['same-claim', 'other-claim']),
    span: spanSchema,
    cue: cue.optional(),
    /** The slug of the other story, and the address of the note on its page. */
    story: z.string(),
    note: z.string(),
  }),
  /** These words mean this TIMEX3 value, or are no date. */
  z.strictObject({ kind: z.literal('date'), span: spanSchema, value: z.string().nullable() }),
  /** This date makes no event. */
  z.strictObject({ kind: z.literal('no-event'), span: spanSchema }),
  /** Nothing is annotated here. */
  z.strictObject({ kind: z.literal('plain'), span: spanSchema }),
]);

export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;
export type Cue = z.infer<typeof cue>;

export interface Corrections {
  /** In text order. */
  places: readonly Correction[];
  /** By actor id: the words that mean this actor wherever they stand. */
  aliases: Readonly<Record<string, readonly string[]>>;
  /** Words that are no name and no date wherever they stand. */
  ignore: readonly string[];
}

export const NO_CORRECTIONS: Corrections = { places: [], aliases: {}, ignore: [] };

/** A correction that doesn't fit what the text says or what the analyser found, or may not. */
export interface CorrectionProblem {
  /** Position in `Corrections.places`, or the path of a key: `['aliases', 'ann-lee', 0]`. */
  at: number | readonly [key: 'aliases' | 'ignore', ...path: (string | number)[]];
  message: string;
  /** What was written and what could have been, for "did you mean". */
  choice?: { given: string; known: readonly string[] };
  /** True where the correction holds all the same, but should be looked at again. */
  isDoubt?: true;
}

export type OnProblem = (problem: CorrectionProblem) => void;

/** What the stages of correction share. */
export interface CorrectionContext {
  corrections: Corrections;
  onProblem: OnProblem;
  /** Positions of confirmations that something answered to. */
  confirmed: Set<number>;
}

/** The corrections of some kinds, with their positions. */
export function placesOf<Kind extends Correction['kind']>(
  { places }: Corrections,
  ...kinds: readonly Kind[]
): { correction: CorrectionOf<Kind>; at: number }[] {
  return places.flatMap((correction, at) => (isOf(correction, kinds) ? [{ correction, at }] : []));
}

function isOf<Kind extends Correction['kind']>(
  correction: Correction,
  kinds: readonly Kind[],
): correction is CorrectionOf<Kind> {
  return kinds.some((kind) => kind === correction.kind);
}

/** True for a confirmation that speaks of whoever says something: what else has the same words isn't meant. */
export function isOfStatement({ by, via, cue }: CorrectionOf<'confirm'>): boolean {
  return by !== undefined || via !== undefined || cue !== undefined;
}
