/** One state of a story, as the review compares it. */
import type { Analysis, CastMember, Span } from '../analysis/schema.ts';
import { prosePlaces } from '../check/prose-places.ts';
import { blockAbove } from '../remark/corrections/place.ts';
import { readStoryFile } from '../remark/story-reading.ts';
import type { Problem } from '../schema/file-problem.ts';
import type { StoryFrontmatter } from '../schema/story.ts';

/** A story file of the one or the other side. */
export interface StorySource {
  id: string;
  /** Relative to the project. */
  file: string;
  text: string;
}

export interface StoryVersion extends StorySource {
  frontmatter: StoryFrontmatter;
  analysis: Analysis;
  /** Line of the file on which an offset of the prose stands. */
  lineOf: (offset: number) => number;
  /** Corrections that may have outlived the text; places in the file. */
  doubts: readonly Problem[];
  /** Its paragraphs, lists and so on: below each, a correction may stand. */
  passages: readonly Passage[];
}

export interface Passage {
  prose: Span | null;
  /** Of the file. */
  lastLine: number;
}

/** @returns null for a file that can't be analysed, since its frontmatter is wrong */
export function readVersion(source: StorySource, cast: readonly CastMember[]): StoryVersion | null {
  const { frontmatter, analysis, tree, body, bodyLine, doubts } = readStoryFile(source.text, source.file, cast);
  if (!frontmatter || !analysis) return null;
  const places = prosePlaces(tree, body);
  const passages = tree.children.map((node) => ({
    prose: blockAbove([node]),
    lastLine: (node.position?.end.line ?? 1) + bodyLine - 1,
  }));
  return { ...source, frontmatter, analysis, doubts, passages, lineOf: (offset) => places(offset).line + bodyLine - 1 };
}
