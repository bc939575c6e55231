/** Words for sources that a text does not name: "a ministry source", "two officials", "his widow". */
import { isPersonNoun } from '../names/people-nouns.ts';
import { ROLE_NOUNS } from '../names/roles.ts';
import { words } from '../word-list.ts';

/** Nouns for somebody who can say something, dictionary forms, beside those for roles. */
const SPEAKERS: ReadonlySet<string> = words(`
  source person people man woman ally opponent supporter insider investigator rebel protester demonstrator voter worker
  employee neighbour neighbor local islander villager watchdog regulator observer onlooker bystander passenger
  scholar academic medic paramedic trader investor shareholder banker broker scientist adviser adviser minister
  policeman policewoman guard soldier fighter militant refugee migrant patient parent child pupil teenager tenant
  landlord customer user fan motorist commuter tourist negotiator mediator regulator auditor juror inmate prisoner
  loyalist moderate hardliner democrat republican conservative conservationist environmentalist rival relative
  biographer guide staff crew family couple
`);

export const isSpeaker = (lemma: string): boolean =>
  SPEAKERS.has(lemma) || ROLE_NOUNS.has(lemma) || isPersonNoun(lemma);

/** What stands before somebody who is new to the text, and isn't named by it. */
export const INDEFINITE: ReadonlySet<string> = words(`
  a an one two three four five six seven eight nine ten several some many most few dozens another other both various
  numerous senior former top local western european
`);

/** "second official", "the other source": one beside the first. */
export const FURTHER: ReadonlySet<string> = words('second third fourth fifth other another');

/** What is left out of the name that such a source is called by. */
export const ARTICLES: ReadonlySet<string> = words('a an the one');

/** Several, though the form doesn't say so. */
export const COLLECTIVE: ReadonlySet<string> = words('people staff crew family');
