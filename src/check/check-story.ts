/** Checks one story by itself, and gathers what only the stories together can tell. */
import type { CastMember } from '../analysis/schema.ts';
import { readStoryFile } from '../remark/story-reading.ts';
import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import type { SplitFile } from '../schema/story-file.ts';
import { factsOf } from './facts.ts';
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
];

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

export function checkStory(source: StoryText, cast: readonly CastMember[]): CheckedStory {
  const { file, text } = source;
  const split = trySplit(text, file);
  const reading = readStoryFile(text, file, cast, { isInsistent: true });
  const story: StoryUnderCheck = {
    id: source.id,
    file,
    frontmatter: reading.frontmatter,
    frontmatterPlace: frontmatterPlaces(split?.frontmatter ?? { name: file, text: '', firstLine: 1 }),
    tree: reading.tree,
    text: reading.prose.text,
    textPlace: () => ({ line: reading.bodyLine, column: 1 }),
    bodyPlace: ({ line, column }) => ({ line: line + reading.bodyLine - 1, column }),
    analysis: reading.analysis,
  };
  const places = prosePlaces(reading.tree, reading.body);
  story.textPlace = (offset) => story.bodyPlace(places(offset));
  const asFinding = (problem: Problem, rule: RuleName, severity: Finding['severity']): Finding =>
    findingOf(file, rule, { place: placeOf(problem), severity, message: problem.message });
  const findings = [
    ...reading.problems.map((problem) => asFinding(problem, ruleFor(problem, reading.bodyLine), 'error')),
    ...reading.warnings.map((warning) => asFinding(warning, 'unclosed-quotation', 'warning')),
    ...STORY_RULES.flatMap(({ name, check }) => check(story).map((found) => findingOf(file, name, found))),
  ];
  return { findings, facts: factsOf(story, cast) };
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
