/** `sourceline/analysis`: text in, plain JSON out. Runs wherever JavaScript does, in a browser too. */
export { analyze, defaultStages } from '../analysis/analyze.ts';
export type { AnalyzeOptions, Stages } from '../analysis/analyze.ts';
export { analysisSchema, castMemberSchema } from '../analysis/schema.ts';
export type {
  Actor,
  ActorKind,
  Analysis,
  Attribution,
  CastMember,
  Certainty,
  DateMention,
  Mention,
  Precision,
  Span,
  TimelineEvent,
} from '../analysis/schema.ts';
export { ANALYSER_VERSION } from '../analysis/version.ts';
