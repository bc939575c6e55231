/** Stories that readers don't get yet: drafts, and those that are to appear on a later day. */
import { z } from 'zod';

import { FileProblem } from './file-problem.ts';
import { splitFrontmatter } from './story-file.ts';
import { readYaml } from './yaml-file.ts';

/** What is looked for before anything is parsed: most stories are old, and no drafts. */
const DRAFT = 'draft';
const PUBLISHED = /^published:[ \t]*["']?(?<day>\d{4}-\d{2}-\d{2})/mu;

const heldSchema = z.looseObject({ draft: z.unknown(), published: z.unknown() });

/**
 * @param name how to name the file
 * @param today the last day whose stories appear, YYYY-MM-DD; null for any
 */
export function isHeldBack(text: string, name: string, today: string | null): boolean {
  try {
    const { frontmatter } = splitFrontmatter(text, name);
    if (!frontmatter) return false;
    const day = PUBLISHED.exec(frontmatter.text)?.groups?.day;
    const isPlain = day !== undefined && !frontmatter.text.includes(DRAFT);
    if (isPlain) return today !== null && day > today;
    const { draft, published } = readYaml(frontmatter, heldSchema);
    return draft === true || (today !== null && typeof published === 'string' && published > today);
  } catch (error) {
    // Whatever is wrong is told by whoever reads the story.
    if (error instanceof FileProblem) return false;
    throw error;
  }
}
