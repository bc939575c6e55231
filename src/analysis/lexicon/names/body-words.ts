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
