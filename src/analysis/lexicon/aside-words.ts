/** Words beside an organisation that is only named to say who somebody else is. */
import { words } from './word-list.ts';

/** "analysts at Jefferies": they speak of other companies than theirs. */
export const ANALYSTS: ReadonlySet<string> = words(`
  analyst analysts economist economists strategist strategists broker brokers
`);

/** What a bank says of the shares of a company: "cut its | rating |", "raised its price | target |". */
export const RATINGS: ReadonlySet<string> = words('rating ratings target targets');

/** What it does with that, dictionary forms. */
export const RATES: ReadonlySet<string> = words(`
  assign boost cut drop increase initiate issue keep lift lower maintain raise reaffirm reduce reissue reiterate repeat set
`);

/** "Barclays | downgraded | Boeing": the same in one word. */
export const GRADES: ReadonlySet<string> = words('upgrade downgrade');

/** "bought Palmer from City", "who joined from Lockheed": dictionary forms of what is done away from somebody. */
export const LEFT_VERBS: ReadonlySet<string> = words(`
  acquire arrive borrow bring buy come hire join leave lure move poach purchase recruit sign switch transfer
`);
