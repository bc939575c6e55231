/** Words that say of the name beside them that it is a body's, a company's above all, rather than a person's. */
import { words } from '../word-list.ts';

/** What a body is called right before its name, or behind a comma: "the drugmaker X", "X, Spain's rescue service,". Keys. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  agency airline association automaker bank bookmaker brand brewer broadcaster builder carmaker chain charity chipmaker
  club company conglomerate consultancy cooperative corporation drugmaker employer federation firm foundation group
  housebuilder institute insurer label lender lobby magazine manufacturer militia ministry museum network newspaper
  ngo operator organisation organization party planemaker platform publisher regulator retailer service
  shipbuilder startup start-up studio subsidiary supermarket supplier tabloid think-tank thinktank trust union
  university utility watchdog website
`);

/** What companies and authorities do, dictionary forms: "it would cut jobs", but not "it would cost a lot". */
export const BODY_DEEDS: ReadonlySet<string> = words(`
  abide acquire appeal apologise apologize appoint approve ask assess await close comply condemn consider cooperate cut
  decline deny disagree dispute employ expect file fine hire hope identify intend introduce invest investigate issue
  know launch lodge monitor negotiate notify operate oppose own plan prepare publish pursue receive recruit refund
  refuse regret reject release respond restructure review search submit sue suspend understand wait want welcome withdraw
`);

/** How a body says that it is, behind "it was". Keys. */
export const BODY_STATES: ReadonlySet<string> = words(`
  aware unaware committed confident cooperating disappointed pleased proud delighted saddened shocked sorry ready
  unable willing unwilling concerned determined
`);

/** Last words of companies' names, beside those that mean nothing else: "Norvane Foods". Keys. */
export const TRADES: ReadonlySet<string> = words(`
  aerospace airlines airways biotech capital chemicals construction electronics energy engineering entertainment farms
  financial foods games healthcare homes hotels insurance logistics marine materials media mining motors pharma
  pharmaceuticals power properties resources restaurants semiconductor semiconductors shipping software solar steel
  stores studios systems telecom therapeutics
`);

/** What a company has on the exchange, and what that does there, dictionary forms: "X shares fell". */
export const SHARES: ReadonlySet<string> = new Set(['shares', 'stock']);
