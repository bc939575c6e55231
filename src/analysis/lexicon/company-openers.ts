/** What a sentence may open with before the name of a company, and is none of it: "Carmaker Ford", "Rival Tesco". Keys. */
import { words } from './word-list.ts';

/** No name begins with these. */
export const COMPANY_CALLINGS: ReadonlySet<string> = words(`
  automaker bookmaker carmaker chipmaker drugmaker housebuilder insurer jetmaker lender outsourcer planemaker retailer
  shipbuilder steelmaker toymaker truckmaker
`);

/** Names may begin with these: "Supermarket Income REIT", "Rival Sons", "Miner Willett". */
export const OPEN_CALLINGS: ReadonlySet<string> = words(`
  airline brewer broadcaster fellow grocer landlord miner newspaper publisher rival startup start-up supermarket supplier
`);

/** These are the head of many a name, too: "Bank Leumi", "Union Pacific". */
export const HEAD_CALLINGS: ReadonlySet<string> = words('bank union');
