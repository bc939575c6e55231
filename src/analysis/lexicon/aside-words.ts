/** Words beside an organisation that is only named to say who somebody else is. */
import { words } from './word-list.ts';

/** "analysts at Jefferies": they speak of other companies than theirs. */
export const ANALYSTS: ReadonlySet<string> = words(`
  analyst analysts economist economists strategist strategists broker brokers
`);

/** "bought Palmer from City", "who joined from Lockheed": dictionary forms of what is done away from somebody. */
export const LEFT_VERBS: ReadonlySet<string> = words(`
  acquire arrive borrow bring buy come hire join leave lure move poach purchase recruit sign switch transfer
`);
