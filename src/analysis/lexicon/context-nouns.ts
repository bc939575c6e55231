/** Common nouns that, standing right beside a name, say what it is the name of. */
import { words } from './word-list.ts';

/** "the city of X", "X province" */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village province district county state region island airport suburb municipality capital peninsula border river valley area residents coast port
  neighbourhood neighborhood parish territory mountains desert coastline metro beach prison station stadium resident villagers
`);

/** Verbs of those who can speak and want. */
export const SPEAKING_VERBS: ReadonlySet<string> = words(`
  say tell add ask argue claim announce warn explain write insist note describe believe think want admit deny reply respond comment suggest recall reveal confirm state
  report call urge accuse criticise criticize agree refuse decide
`);
