/** Common nouns that, standing right beside a name, say what it is the name of. */
import { words } from '../word-list.ts';

/** Verbs of those who can speak and want. */
export const SPEAKING_VERBS: ReadonlySet<string> = words(`
  say tell add ask argue claim announce warn explain write insist note describe believe think want admit deny reply respond comment suggest recall reveal confirm state
  report call urge accuse criticise criticize agree refuse decide
`);
