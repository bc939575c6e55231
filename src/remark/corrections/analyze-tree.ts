/**
 * From a Markdown tree to its corrected analysis: directives out, prose, analysis, corrections in. The build, the
 * check and the command line all come through here.
 */
import type { Root } from 'mdast';

import { analyze } from '../../analysis/analyze.ts';
import type { CorrectionProblem } from '../../analysis/corrections/correction.ts';
import type { Analysis, CastMember } from '../../analysis/schema.ts';
import { ANALYSER_VERSION } from '../../analysis/version.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { isEnglish, languageOf, nameOfLanguage } from '../../schema/language.ts';
import { isSlug } from '../../schema/slug.ts';
import type { StoryFrontmatter } from '../../schema/story.ts';
import { flatten } from '../flatten.ts';
import type { Prose } from '../flatten.ts';
import { cutDeepNodes } from '../nesting.ts';
import type { BodyProblem } from './body-problem.ts';
import { withoutContradictions } from './contradictions.ts';
import { readDirectives } from './read.ts';
import type { PlacedCorrection } from './read.ts';
import { takeDirectives } from './take.ts';

/** What the frontmatter says about the whole story. */
export type StoryWide = Pick<StoryFrontmatter, 'aliases' | 'ignore' | 'events' | 'lang'>;

export const NOTHING_STORY_WIDE: StoryWide = { aliases: {}, ignore: [], events: [], lang: null };

/** A problem in the frontmatter that only the analysis could find. */
export interface FrontmatterProblem {
  /** `['aliases', 'ann-lee', 0]` */
  path: (string | number)[];
  message: string;
}

export interface CorrectedProse extends Prose {
  corrections: PlacedCorrection[];
  problems: BodyProblem[];
}

export interface AnalyzedTree {
  prose: CorrectedProse;
  /** What it is written in. */
  lang: string;
  analysis: Analysis;
  bodyProblems: BodyProblem[];
  /** Corrections that hold, but may have outlived the text. */
  bodyDoubts: BodyProblem[];
  frontmatterProblems: FrontmatterProblem[];
}

export interface AnalyzeTreeOptions {
  published: string;
  cast: readonly CastMember[];
  storyWide?: StoryWide;
  /** False where directives mean something else: they are left alone. */
  corrections?: boolean;
  /** Another analyser, for tests. */
  analyser?: typeof analyze | undefined;
}

/**
 * Takes the directives out of `tree`, and writes to its text nodes where they stand in the prose.
 * @param markdown what the tree was parsed from
 */
export function proseOf(tree: Root, markdown: string): CorrectedProse {
  const deep = cutDeepNodes(tree);
  const taken = takeDirectives(tree, markdown);
  const prose = flatten(tree);
  const read = readDirectives(taken.directives, prose.text);
  const { corrections, problems } = withoutContradictions(read.corrections, prose.text);
  return { ...prose, corrections, problems: inOrder([...deep, ...taken.problems, ...read.problems, ...problems]) };
}

/** @throws RangeError where `published` is not a day of the calendar */
export function analyzeTree(tree: Root, markdown: string, options: AnalyzeTreeOptions): AnalyzedTree {
  const { corrections = true } = options;
  const prose = corrections ? proseOf(tree, markdown) : { ...flatten(tree), corrections: [], problems: [] };
  return { prose, ...analyzeProse(prose, options) };
}

/** What `analyzeTree` does once it has the prose. */
export function analyzeProse(
  prose: CorrectedProse,
  { published, cast, storyWide = NOTHING_STORY_WIDE, analyser = analyze }: AnalyzeTreeOptions,
): Omit<AnalyzedTree, 'prose'> {
  const { text, headings, corrections } = prose;
  const { aliases, ignore, events } = storyWide;
  const lang = storyWide.lang ?? languageOf(text);
  if (!isEnglish(lang)) return { lang, ...unannotated(prose, published, lang) };
  const found: CorrectionProblem[] = [];
  const analysis = analyser(text, {
    published,
    cast,
    headings,
    corrections: { places: corrections.map(({ correction }) => correction), aliases, ignore },
    onProblem: (problem) => found.push(problem),
  });
  const known = new Set([...cast, ...analysis.actors].map(({ id }) => id));
  const bodyProblems = [...prose.problems];
  const bodyDoubts: BodyProblem[] = [];
  const frontmatterProblems: FrontmatterProblem[] = [];
  for (const { at, message, choice, isDoubt } of found) {
    const whole = choice ? `${message} "${choice.given}"${hintOf(choice.given, choice.known)}` : message;
    if (typeof at !== 'number') frontmatterProblems.push({ path: [...at], message: whole });
    else {
      const { line, column, correction } = corrections[at] ?? {};
      const name = correction?.kind === 'statement' ? correction.as : correction?.kind;
      const list = isDoubt ? bodyDoubts : bodyProblems;
      list.push({ line: line ?? 1, column: column ?? 1, message: `::${name ?? ''}: ${whole}` });
    }
  }
  events.forEach(({ actors }, nth) => {
    actors.forEach((id, index) => {
      const path = ['events', nth, 'actors', index];
      if (!known.has(id)) frontmatterProblems.push({ path, message: `no such actor "${id}"${hintOf(id, [...known])}` });
    });
  });
  return { lang, analysis, bodyProblems: inOrder(bodyProblems), bodyDoubts: inOrder(bodyDoubts), frontmatterProblems };
}

/** A text that the analyser can't read: nothing is found in it, and no correction of it fits. */
function unannotated(
  { text, corrections, problems }: CorrectedProse,
  published: string,
  lang: string,
): Omit<AnalyzedTree, 'prose' | 'lang'> {
  const language = nameOfLanguage(lang, 'en') ?? 'another language than English';
  const message = `the text is in ${language}, and only English is annotated; if it is English, write lang: en above the text`;
  const analysis = { version: ANALYSER_VERSION, published, text, actors: [], attributions: [], dates: [], events: [] };
  const unfit = corrections.map(({ line, column, correction }) => {
    const name = correction.kind === 'statement' ? correction.as : correction.kind;
    return { line, column, message: `::${name}: ${message}` };
  });
  return { analysis, bodyProblems: inOrder([...problems, ...unfit]), bodyDoubts: [], frontmatterProblems: [] };
}

function hintOf(id: string, known: readonly string[]): string {
  const near = didYouMean(id, known);
  if (near === '' && !isSlug(id))
    return ': it is no id, and the text nowhere says these words of somebody without a name';
  return near || `; somebody new needs a file content/actors/${id}.yaml`;
}

function inOrder(problems: readonly BodyProblem[]): BodyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
