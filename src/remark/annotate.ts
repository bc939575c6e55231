/** Remark plugin: prose out of the Markdown tree, the analysis out of the prose, and both to the plugins after it. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { analyze } from '../analysis/analyze.ts';
import type { CastMember } from '../analysis/schema.ts';
import { countWords } from '../schema/reading-time.ts';
import { flatten } from './flatten.ts';
import './prose-data.ts';
import { findUnclosedQuotations } from './unclosed.ts';

export interface RemarkAnnotateOptions {
  cast: readonly CastMember[];
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
  /** Not read here: it makes Astro's content cache forget every analysis when the analyser changes. */
  digest?: string;
}

/**
 * Reads `published` from the frontmatter, writes `analysis`, `words` and `warnings` to it.
 * @throws Error where the frontmatter has no `published`, RangeError where it is not a day
 */
export function remarkAnnotate({ cast, analyser = analyze }: RemarkAnnotateOptions) {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data.astro ??= {}).frontmatter ?? {};
    const published: unknown = frontmatter.published;
    if (typeof published !== 'string') throw new Error('no date of publication ("published") to count dates from');
    const { text, headings } = flatten(tree);
    const analysis = analyser(text, { published, cast, headings });
    file.data.sourceline = { analysis };
    frontmatter.analysis = analysis;
    frontmatter.words = countWords(text);
    frontmatter.warnings = findUnclosedQuotations(tree);
    file.data.astro.frontmatter = frontmatter;
  };
}
