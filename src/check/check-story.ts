/** Checks one story by itself, and gathers what only the stories together can tell. */
import { analyze } from '../analysis/analyze.ts';
import type { CastMember } from '../analysis/schema.ts';
import { readStoryFile } from '../remark/story-reading.ts';
import type { StoryReading } from '../remark/story-reading.ts';
import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { storyLimit } from '../schema/limits.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import type { SplitFile } from '../schema/story-file.ts';
import { attemptsAt } from './broken-off.ts';
import { factsOf, unknownFacts } from './facts.ts';
import type { StoryFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { frontmatterPlaces } from './frontmatter-places.ts';
import { prosePlaces } from './prose-places.ts';
import type { RuleName } from './rule-names.ts';
import { findingOf } from './rule.ts';
import type { Rule, StoryUnderCheck } from './rule.ts';
import { altText } from './rules/alt-text.ts';
import { dateOrder } from './rules/date-order.ts';
import { footnotes } from './rules/footnotes.ts';
import { headingOrder } from './rules/heading-order.ts';
import { headlineQuotation } from './rules/headline-quotation.ts';
import { noText } from './rules/no-text.ts';
import { saidLater } from './rules/said-later.ts';
import { sourceAddress } from './rules/source-address.ts';
import { unclaimedQuotation } from './rules/unclaimed-quotation.ts';
import { weekday } from './rules/weekday.ts';

/** What a story alone can break; the folder `across` has the rules for which others are needed. */
const STORY_RULES: readonly Rule[] = [
  noText,
  headlineQuotation,
  unclaimedQuotation,
  dateOrder,
  saidLater,
  weekday,
  footnotes,
  altText,
  headingOrder,
  sourceAddress,
];

/** What answers a correction that may have outlived the text. */
const LOOK_AGAIN = 'look again; if it is right, add source="…" with the words that mean the speaker';

/** A story as it lies in the folder. */
export interface StoryText {
  id: string;
  /** Relative to the project. */
  file: string;
  text: string;
}

export interface CheckedStory {
  findings: Finding[];
  facts: StoryFacts;
}

/**
 * Whatever is thrown while a story is checked is a finding of it; all that doesn't hang on it is checked all the same.
 * @param analyser another analyser, for tests; null for a check without one
 */
export function checkStory(
  source: StoryText,
  cast: readonly CastMember[],
  analyser: typeof analyze | null = analyze,
): CheckedStory {
  const { file, text } = source;
  const limit = storyLimit(text);
  if (limit) return { findings: [asFinding(file, limit, 'file', 'error')], facts: unknownFacts(source) };
  const findings: Finding[] = [];
  const attempt = attemptsAt(file, findings);
  const read = (by: typeof analyze | null): StoryReading =>
    readStoryFile(text, file, cast, { isInsistent: true, analyser: by });
  const reading = attempt(() => read(analyser)) ?? attempt(() => read(null));
  const story = reading && attempt(() => storyUnderCheck(source, reading));
  if (!story) return { findings, facts: unknownFacts(source) };
  findings.push(
    ...reading.problems.map((problem) => asFinding(file, problem, ruleFor(problem, reading.bodyLine), 'error')),
    ...reading.warnings.map((warning) => asFinding(file, warning, 'unclosed-quotation', 'warning')),
    ...reading.doubts.map((doubt) =>
      findingOf(file, 'correction', {
        place: placeOf(doubt),
        severity: 'warning',
        message: doubt.message,
        fix: LOOK_AGAIN,
      }),
    ),
    ...STORY_RULES.flatMap(({ name, check }) => {
      const found = attempt(() => check(story)) ?? [];
      return found.map((one) => findingOf(file, name, one));
    }),
  );
  return { findings, facts: attempt(() => factsOf(story, cast)) ?? unknownFacts(source) };
}

function storyUnderCheck({ id, file, text }: StoryText, reading: StoryReading): StoryUnderCheck {
  const split = trySplit(text, file);
  const story: StoryUnderCheck = {
    id,
    file,
    frontmatter: reading.frontmatter,
    frontmatterPlace: frontmatterPlaces(split?.frontmatter ?? { name: file, text: '', firstLine: 1 }),
    tree: reading.tree,
    text: reading.prose.text,
    textPlace: () => ({ line: reading.bodyLine, column: 1 }),
    bodyPlace: ({ line, column }) => ({ line: line + reading.bodyLine - 1, column }),
    analysis: reading.analysis,
    corrections: reading.prose.corrections,
  };
  const places = prosePlaces(reading.tree, reading.body);
  story.textPlace = (offset) => story.bodyPlace(places(offset));
  return story;
}

function asFinding(file: string, problem: Problem, rule: RuleName, severity: Finding['severity']): Finding {
  return findingOf(file, rule, { place: placeOf(problem), severity, message: problem.message });
}

function placeOf({ line, column }: Problem): { line: number; column: number } | null {
  return line === null ? null : { line, column: column ?? 1 };
}

function ruleFor({ line }: Problem, bodyLine: number): RuleName {
  return line !== null && line >= bodyLine ? 'correction' : 'frontmatter';
}

function trySplit(text: string, file: string): SplitFile | null {
  try {
    return splitFrontmatter(text, file);
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
