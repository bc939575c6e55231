/** Common nouns that, standing right beside a name, say what it is the name of. */
import { words } from './word-list.ts';

/** "the city of X", "X province" */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village province district county state region island airport suburb municipality capital peninsula border river valley area residents coast port
  neighbourhood neighborhood parish territory mountains desert coastline metro beach prison station stadium resident villagers
`);

/** "the newspaper X", "rival X" */
export const ORGANIZATION_NOUNS_BEFORE: ReadonlySet<string> = words(`
  company firm group newspaper magazine broadcaster agency maker giant retailer airline bank party website band charity club team manufacturer operator supplier startup
  network organisation organization daily rival subsidiary carmaker publisher provider chain platform label movement militia union university channel tabloid
`);

/** "X shares", "an X spokesman" */
export const ORGANIZATION_NOUNS_AFTER: ReadonlySet<string> = words(`
  officials official spokesman spokeswoman spokesperson products product shares executives executive employees staff chief chairman chairmen ceo cfo equipment
  technology customers users members fans players subsidiary headquarters stock board leader lawmakers candidate mp mps gear devices stores bosses management
  workers investigators director president website fighters militants rebels supporters activists team coach manager driver games game scientists researchers editor reporter
`);

/** Verbs of those who can speak and want. */
export const SPEAKING_VERBS: ReadonlySet<string> = words(`
  say tell add ask argue claim announce warn explain write insist note describe believe think want admit deny reply respond comment suggest recall reveal confirm state
  report call urge accuse criticise criticize agree refuse decide
`);
