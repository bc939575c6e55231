/** Participles and nouns of counts: "48 confirmed cases". */
import { words } from './word-list.ts';

/** What is said of things before they are counted, small. */
export const COUNT_PARTICIPLES: ReadonlySet<string> = words(`
  confirmed suspected reported alleged proposed planned approved predicted expected named claimed recorded suggested
`);

/** Things that nobody reports of himself, as patients do symptoms; in the plural. */
export const COUNTED: ReadonlySet<string> = words(`
  cases deaths infections outbreaks victims fatalities casualties injuries attacks sightings shootings storms
`);
