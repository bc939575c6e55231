/** Common nouns that describe an actor named elsewhere: "the company", "the alliance", "the agency". */
import type { OrganizationSort } from './known-organizations.ts';
import { words } from './word-list.ts';

/** The noun -> the sorts of organisation that it can mean. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly OrganizationSort[]> = new Map<
  string,
  readonly OrganizationSort[]
>([
  ...'company firm giant supplier vendor maker manufacturer carmaker automaker chipmaker drugmaker planemaker retailer corporation conglomerate operator carrier startup start-up multinational business group developer publisher brand airline'
    .split(' ')
    .map((noun) => [noun, ['company']] as const),
  ['bank', ['bank']],
  ['lender', ['bank']],
  ['newspaper', ['press']],
  ['paper', ['press']],
  ['daily', ['press']],
  ['broadsheet', ['press']],
  ['tabloid', ['press']],
  ['magazine', ['press']],
  ['broadcaster', ['press']],
  ['broadsheet', ['press']],
  ['alliance', ['alliance']],
  ['bloc', ['bloc']],
  ['agency', ['agency']],
  ['ministry', ['body']],
  ['department', ['body', 'agency']],
  ['watchdog', ['body', 'agency']],
  ['regulator', ['body', 'agency']],
  ['centre', ['body', 'agency']],
  ['center', ['body', 'agency']],
  ['commission', ['body', 'agency']],
  ['committee', ['body']],
  ['council', ['body']],
  ['court', ['body']],
  ['institute', ['body', 'university']],
  ['foundation', ['body']],
  ['university', ['university']],
  ['college', ['university']],
  ['party', ['party']],
  ['organisation', ['body', 'militants', 'agency']],
  ['organization', ['body', 'militants', 'agency']],
  ['militants', ['militants']],
  ['parliament', ['parliament']],
  ['team', ['club']],
  ['club', ['club']],
  ['charity', ['body']],
]);

/** Words that may stand between "the" and such a noun: they narrow it to a trade. */
export const TRADE_WORDS: ReadonlySet<string> = words(`
  telecom telecoms telecommunications technology tech software hardware equipment electronics internet energy oil
  gas mining steel pharmaceutical drugs car aerospace defence defense retail banking media food chemicals network
  networking phone smartphone business financial daily news military intelligence spy security state-owned private
  embattled troubled struggling giant global multinational international largest leading
`);

/** Nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation']);

/** Nouns that mean the one organisation in the text in whose name they stand: "the museum", "the Commission". */
export const INSTITUTION_NOUNS: ReadonlySet<string> = words(`
  academy agency airline army assembly association authority bank bureau centre center church club college commission
  committee council court department federation foundation fund hospital institute ministry museum navy orchestra
  organisation organization parliament party regiment school senate society theatre tribunal union university
`);
