/** Verbs whose subject is whom a claim is made against, or who rejects it, and never who makes it. Dictionary forms. */
import { words } from './word-list.ts';

/** "faced accusations that", "rejected claims that" */
export const FACING_VERBS: ReadonlySet<string> = words(`
  address answer attract brush confront contest counter deflect deny dismiss dispute downplay draw endure escape face
  fight ignore invite meet parry provoke rebuff rebut receive refute reject spark survive trigger weather`);
