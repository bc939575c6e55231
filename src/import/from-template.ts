/** A new story out of a template, whose comments stay for whoever fills it in. */
import { stringify } from 'yaml';

import { wholeFileProblem } from '../schema/file-problem.ts';
import { splitFrontmatter } from '../schema/story-file.ts';

/** A title stays on its line, however long. */
const WIDE = { lineWidth: 0 };

/**
 * @param name of the template, for errors
 * @throws FileProblem where the template has no frontmatter
 */
export function storyFromTemplate(
  template: string,
  values: { title: string; published: string },
  name: string,
): string {
  const { frontmatter, body } = splitFrontmatter(template, name);
  if (!frontmatter) throw wholeFileProblem(name, 'has no frontmatter');
  // Line by line: the library would move the comments of the keys that are left empty.
  const filled = Object.entries(values).reduce(
    (yaml, [key, value]) =>
      yaml.replace(new RegExp(`^${key}:.*$`, 'mu'), () => stringify({ [key]: value }, WIDE).trim()),
    frontmatter.text,
  );
  return `---\n${filled}---\n${body || '\n'}`;
}
