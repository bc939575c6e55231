/** Words that show that a capital stands for its government: "Washington's demands", "Berlin refused", "urged Beijing". */
import { words } from '../word-list.ts';

/** What a government has and a town has not: "Washington's demands". */
export const POLICY_NOUNS = words(`
  court demands efforts policy plans decision position allies concerns campaign response request claims stance
  warning refusal offer ambassador influence pressure interests
`);

/** What a government is said to do or be after "is" or "has": "Berlin has refused". */
export const STATE_VERBS = words(`
  say warn refuse agree urge accuse press pressure demand reject threaten ban impose want deny decide insist call
  ask sanction offer order pledge promise willing ready angry furious keen determined concerned worried
`);

/** What happens in a town, and is no government's doing: "London could see snow", "Paris recorded its hottest day". */
export const TOWN_VERBS = words(`
  see record experience suffer wake brace swelter freeze shiver host stage celebrate mourn log boast lie rank bask
  flood burn smoulder sit register have become grow
`);

/** What is done to a government: "rebuke Washington". */
export const PRESSING_VERBS = words(`
  rebuke urge persuade accuse press pressure criticise criticize blame warn tell ask anger defy support help
  convince lobby condemn thank oppose provoke infuriate please upset back join embarrass challenge force irk
  irritate alienate antagonise follow
`);
