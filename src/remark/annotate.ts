/** Remark plugin: prose out of the Markdown tree, the analysis out of the prose, and both to the plugins after it. */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { z } from 'zod';

import type { analyze } from '../analysis/analyze.ts';
import type { CastMember } from '../analysis/schema.ts';
import { isEnglish } from '../schema/language.ts';
import { countWords } from '../schema/reading-time.ts';
import { storyFrontmatterSchema } from '../schema/story.ts';
import { analyzeTree, NOTHING_STORY_WIDE } from './corrections/analyze-tree.ts';
import type { StoryWide } from './corrections/analyze-tree.ts';
import { inFile } from './corrections/body-problem.ts';
import { remarkCorrectionSyntax } from './corrections/syntax.ts';
import './prose-data.ts';
import { findUnclosedQuotations } from './unclosed.ts';

export interface RemarkAnnotateOptions {
  /** Day from which "on Saturday" is counted, `YYYY-MM-DD`; by default `published` of the frontmatter. */
  published?: string | undefined;
  /** Actors that an editor has named; they win over anything inferred. */
  cast?: readonly CastMember[] | undefined;
  /**
   * Whether lines such as `::actor[the firm]{is="nordwind"}`, which are then taken out, and `aliases`, `ignore` and
   * `events` of the frontmatter correct the analysis, as by default. With `false` they are left to other plugins.
   */
  corrections?: boolean | undefined;
  /** Another analyser, for tests. */
  analyser?: typeof analyze | undefined;
  /** Not read here: it makes Astro's content cache forget every analysis when the analyser changes. */
  digest?: string | undefined;
}

/** What of a frontmatter is this plugin's business. */
const { aliases, ignore, events, lang } = storyFrontmatterSchema.shape;
const storyWideSchema = z.object({ aliases, ignore, events, lang });
const frontmatterSchema = z.object({ published: z.unknown().optional() }).catchall(z.unknown());

/**
 * Reads the frontmatter from `file.data.matter`, where vfile-matter puts it; it may lack. Writes what it finds to
 * `file.data.sourceline`, and what an editor should look at to `file.messages` too. remark-rehype needs
 * `remarkRehypeOptions` after it.
 * @throws Error where nothing says `published`, or the frontmatter's corrections make no sense; RangeError where
 * `published` is not a day
 */
export function remarkAnnotate(
  this: Processor,
  { published, cast = [], corrections = true, analyser }: RemarkAnnotateOptions = {},
): (tree: Root, file: VFile) => void {
  if (corrections) remarkCorrectionSyntax.call(this);
  return (tree, file) => {
    const frontmatter = frontmatterSchema.parse(file.data.matter ?? {});
    const day = published ?? frontmatter.published;
    if (typeof day !== 'string') throw new Error('no date of publication ("published") to count dates from');
    const { prose, bodyDoubts, ...found } = analyzeTree(tree, String(file), {
      published: day,
      cast,
      storyWide: corrections ? readStoryWide(frontmatter) : NOTHING_STORY_WIDE,
      corrections,
      analyser,
    });
    const words = countWords(prose.text);
    const warnings = [...(isEnglish(found.lang) ? findUnclosedQuotations(tree) : []), ...bodyDoubts];
    file.data.sourceline = { ...found, words, warnings };
    for (const { line, column, message } of [...warnings, ...found.bodyProblems].map((one) => inFile(one, 1))) {
      file.message(message, { place: { line, column }, source: 'sourceline' });
    }
    for (const { path, message } of found.frontmatterProblems) {
      file.message(`${path.join('.')}: ${message}`, { source: 'sourceline' });
    }
  };
}

function readStoryWide(frontmatter: unknown): StoryWide {
  const read = storyWideSchema.safeParse(frontmatter);
  if (!read.success) throw new Error(`corrections in the frontmatter: ${z.prettifyError(read.error)}`);
  return read.data;
}
