/** The syntax of corrections: directives on a line of their own. */
import remarkDirective from 'remark-directive';
import type { Processor } from 'unified';

/**
 * Remark plugin: what remark-directive adds to Markdown, without text directives (`:name`), so that "10:30", ":smile:"
 * and "see:note" inside a line stay the text that they are.
 */
export function remarkCorrectionSyntax(this: Processor): void {
  remarkDirective.call(this);
  const { micromarkExtensions } = this.data() as { micromarkExtensions?: { text?: unknown }[] };
  const added = micromarkExtensions?.at(-1);
  if (added) delete added.text;
}
