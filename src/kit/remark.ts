/** `sourceline/remark`: analyses a Markdown tree; `file.data.sourceline` then holds what was found. */
export { remarkAnnotate } from '../remark/annotate.ts';
export type { RemarkAnnotateOptions } from '../remark/annotate.ts';
export { remarkRehypeOptions } from '../remark/handlers.ts';
export type { Annotated } from '../remark/prose-data.ts';
