/** `sourceline/rehype`: marks in HTML what `sourceline/remark` found. */
export { rehypeAnnotate } from '../rehype/annotate.ts';
export type { RehypeAnnotateOptions } from '../rehype/annotate.ts';
export type { BlockKind, StoryBlock } from '../schema/story-data.ts';
