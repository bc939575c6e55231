/**
 * The analysis contract: what the analyser returns for one text, as plain JSON.
 *
 * One Zod schema per noun; every type is derived from it, so a page, a plugin and the command line
 * cannot disagree about a field. All offsets are UTF-16 code units into `Analysis.text`, ranges are half-open.
 */
import { z } from 'zod';

import { isCalendarDay } from './dates/calendar.ts';

/** A day of the Gregorian calendar as `YYYY-MM-DD`; `2019-02-30` is refused. */
export const daySchema = z
  .string()
  .refine(isCalendarDay, { error: 'expected a day of the calendar, written YYYY-MM-DD' });

export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, { error: 'a span must hold at least one character' });

/** Set where an editor decided, left out where the analyser did. */
const byEditor = z.literal('editor').optional();

/** A place that means an actor. */
export const mentionSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), by: byEditor })
  .refine((span) => span.start < span.end, { error: 'a mention must hold at least one character' });

export const actorKindSchema = z.enum(['person', 'organization', 'place', 'group']);

export const actorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** False for a source whom the text doesn't name ("a ministry source"): nobody outside its article. */
  named: z.boolean(),
  kind: actorKindSchema,
  /** Every other surface form that was merged into this actor. */
  aliases: z.array(z.string()),
  /** What a person is, as the text states it ("Nato secretary-general"); null where it states nothing. */
  role: z.string().nullable(),
  /** True where the text mostly says "the" before the name: "the Financial Times". */
  articled: z.literal(true).optional(),
  /** False for whoever is only named: a place where something happens, a firm that somebody once worked for. */
  acts: z.boolean(),
  /** Names, describing noun phrases and pronouns, each once, in text order. */
  mentions: z.array(mentionSchema),
});

export const certaintySchema = z.enum(['stated', 'hedged', 'denied', 'hearsay']);

/**
 * Attributions of lower confidence stay in the data, for editors, and out of the page. By folds, what is shown from here on
 * is right in 85 of 100 cases.
 */
export const SHOWN_FROM = 0.45;

export const elsewhereSchema = z.strictObject({
  isSame: z.boolean(),
  /** The slug. */
  story: z.string(),
  /** "pence-1" */
  note: z.string(),
});

export const attributionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['quote', 'claim']),
  form: z.enum(['direct', 'mixed', 'indirect']),
  /** What is said: marks and a leading "that" inside, a final full stop outside; several spans when interrupted. */
  content: z.array(spanSchema).min(1),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable(),
  /** The words that lead on to what is said, "told the conference that"; left out where none stand before or within it. */
  lead: z.array(spanSchema).optional(),
  /** Null where the text names nobody: never guessed. */
  actorId: z.string().nullable(),
  /** The attribution inside which this one is reported. */
  parentId: z.string().nullable(),
  /** A statement is expressed in words; an attitude is a belief, wish or plan that the article tells of somebody. */
  act: z.enum(['statement', 'attitude']),
  /** Whether readers see it. */
  shown: z.boolean(),
  certainty: certaintySchema,
  /** The words that decided the certainty. */
  certaintyCue: spanSchema.nullable(),
  confidence: z.number().min(0).max(1),
  by: z.enum(['extracted', 'editor']),
  /** Which rule or model proposed it, for the editor who asks why. */
  rule: z.string(),
  /** Statements of other stories, by the addresses of their notes, of which an editor says that they are this claim, or aren't. */
  elsewhere: z.array(elsewhereSchema).optional(),
});

export const precisionSchema = z.enum(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']);

export const dateMentionSchema = z.strictObject({
  span: spanSchema,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3 value: 2019-02-16, 2019-W06, 2019-02, 2018-Q4, P3D, PRESENT_REF. */
  value: z.string(),
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  precision: precisionSchema.nullable(),
  /** `resolved` means worked out from the reference date. */
  basis: z.enum(['stated', 'resolved']),
  /** The date in the text that it was counted from ("three days later"); left out where that is the publication. */
  anchor: spanSchema.optional(),
  by: byEditor,
});

export const timelineEventSchema = z.strictObject({
  id: z.string(),
  /** The clause or sentence that tells it. */
  span: spanSchema,
  /** The whole sentence around it. */
  sentence: spanSchema,
  /** At most nine words of the text, in their order, like a headline; few where a headline would tell nothing: "said". */
  label: z.string(),
  /** The words of the clause that leave it open, "may", "seemed"; left out where there are none. */
  hedge: spanSchema.optional(),
  dateSpan: spanSchema,
  start: daySchema,
  end: daySchema,
  precision: precisionSchema.nullable(),
  actorIds: z.array(z.string()),
  /** What is said in it, so that the timeline can say whose word it is. */
  attributionIds: z.array(z.string()),
  /** An editor's where its date is. */
  by: byEditor,
});

export const analysisSchema = z.strictObject({
  version: z.string(),
  published: daySchema,
  text: z.string(),
  actors: z.array(actorSchema),
  attributions: z.array(attributionSchema),
  dates: z.array(dateMentionSchema),
  events: z.array(timelineEventSchema),
});

/**
 * What an editor tells the analyser about an actor that it would otherwise have to infer.
 * `aliases` are names; `descriptions` are noun phrases that can mean nobody else ("the Chinese telecom giant").
 */
export const castMemberSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: actorKindSchema,
  aliases: z.array(z.string()),
  descriptions: z.array(z.string()),
});

export type Span = z.infer<typeof spanSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type ActorKind = z.infer<typeof actorKindSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
export type CastMember = z.infer<typeof castMemberSchema>;
