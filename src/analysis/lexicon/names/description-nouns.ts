/** Common nouns that describe an actor named elsewhere: "the company", "the alliance", "the agency". */
import type { OrganizationSort } from './known-organizations.ts';
import { phrases, words } from '../word-list.ts';

/** What a noun may ask for: a sort, one of those below, or an organisation of which no sort is known. */
export type Asked =
  | OrganizationSort
  | 'unknown'
  | 'country'
  | 'town'
  | 'regulator'
  | 'charity'
  | 'organisation'
  | 'news agency'
  | 'broadcaster'
  | 'magazine'
  | 'league'
  | 'UN agency';

/**
 * The noun -> what it can mean, "unknown" among it where an organisation of which nothing is known may be meant. Without
 * any, an organisation must have the noun in its name, or beside it: "the ministry" is no body that merely was named.
 */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly Asked[]> = new Map<string, readonly Asked[]>([
  ...'company firm giant supplier vendor maker manufacturer carmaker automaker chipmaker drugmaker planemaker retailer corporation conglomerate operator carrier startup start-up multinational business group developer publisher brand airline'
    .split(' ')
    .map((noun) => [noun, ['company', 'unknown']] as const),
  ['bank', ['bank']],
  ['lender', ['bank']],
  ['newspaper', ['press']],
  ['paper', ['press']],
  ['daily', ['press']],
  ['broadsheet', ['press']],
  ['tabloid', ['press']],
  ['magazine', ['magazine']],
  ['broadcaster', ['broadcaster']],
  ['alliance', ['alliance']],
  ['bloc', ['bloc']],
  ['agency', ['agency']],
  ['news agency', ['news agency']],
  ['ministry', []],
  ['department', []],
  ['watchdog', ['regulator']],
  ['regulator', ['regulator']],
  ['centre', []],
  ['center', []],
  ['commission', []],
  ['committee', []],
  ['council', []],
  ['court', []],
  ['institute', []],
  ['foundation', []],
  ['university', ['university']],
  ['college', []],
  ['party', ['party']],
  ['organisation', ['organisation', 'militants', 'unknown']],
  ['organization', ['organisation', 'militants', 'unknown']],
  ['group', ['organisation', 'militants', 'unknown', 'company']],
  ['militants', ['militants']],
  ['parliament', ['parliament']],
  ['team', ['club']],
  ['club', ['club']],
  ['charity', ['charity']],
]);

/** The offices by which "the Kenyan leader" is somebody, as keys. */
export const NATIONAL_OFFICES: ReadonlySet<string> = new Set(
  phrases('president; prime minister; premier; chancellor; leader; supreme leader; dictator'),
);

/** Nouns for a town. */
export const TOWN_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation']);

/** Nouns that mean the one organisation in the text in whose name they stand: "the museum", "the Commission". */
export const INSTITUTION_NOUNS: ReadonlySet<string> = words(`
  academy agency airline army assembly association authority bank bureau centre center church club college commission
  committee council court department federation foundation fund hospital institute ministry museum navy orchestra
  organisation organization parliament party regiment school senate society theatre tribunal union university trust
  board constabulary force
`);
