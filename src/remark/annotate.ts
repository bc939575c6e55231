/** Remark plugin: prose out of the Markdown tree, the analysis out of the prose, and both to the plugins after it. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { z } from 'zod';

import type { analyze } from '../analysis/analyze.ts';
import type { CastMember } from '../analysis/schema.ts';
import { countWords } from '../schema/reading-time.ts';
import { storyFrontmatterSchema } from '../schema/story.ts';
import { analyzeTree } from './corrections/analyze-tree.ts';
import './prose-data.ts';
import { findUnclosedQuotations } from './unclosed.ts';

export interface RemarkAnnotateOptions {
  cast: readonly CastMember[];
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
  /** Not read here: it makes Astro's content cache forget every analysis when the analyser changes. */
  digest?: string;
}

/** What corrects the whole story; the rest of a frontmatter is none of this plugin's business. */
const { aliases, ignore, events } = storyFrontmatterSchema.shape;
const storyWideSchema = z.object({ aliases, ignore, events });

/**
 * Reads `published` and the corrections of the whole story from the frontmatter; writes `analysis`, `words`,
 * `warnings` and the problems with corrections to it. Needs the syntax of `remarkCorrectionSyntax`.
 * @throws Error where the frontmatter has no `published`, RangeError where it is not a day
 */
export function remarkAnnotate({ cast, analyser }: RemarkAnnotateOptions) {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data.astro ??= {}).frontmatter ?? {};
    const published: unknown = frontmatter.published;
    if (typeof published !== 'string') throw new Error('no date of publication ("published") to count dates from');
    const storyWide = storyWideSchema.parse(frontmatter);
    const { prose, analysis, bodyProblems, frontmatterProblems } = analyzeTree(tree, String(file), {
      published,
      cast,
      storyWide,
      ...(analyser && { analyser }),
    });
    file.data.sourceline = { analysis };
    Object.assign(frontmatter, {
      analysis,
      words: countWords(prose.text),
      warnings: findUnclosedQuotations(tree),
      bodyProblems,
      frontmatterProblems,
    });
    file.data.astro.frontmatter = frontmatter;
  };
}
