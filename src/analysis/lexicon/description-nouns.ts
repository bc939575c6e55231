/** Common nouns that describe an actor named elsewhere: "the company", "the alliance", "the agency". */
import type { Calling } from './organization-callings.ts';
import { phrases, words } from './word-list.ts';

/**
 * The noun -> what it can mean, "unknown" among it where an organisation of which nothing is known may be meant. Without
 * any, an organisation must have the noun in its name, or beside it: "the ministry" is no body that merely was named.
 */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly Calling[]> = new Map<string, readonly Calling[]>([
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

/** Words that may stand between "the" and such a noun: they narrow it to a trade. */
export const TRADE_WORDS: ReadonlySet<string> = words(`
  telecom telecoms telecommunications technology tech software hardware equipment electronics internet energy oil
  gas mining steel pharmaceutical drugs car aerospace defence defense retail banking media food chemicals network
  networking phone smartphone business financial daily news military intelligence spy security state-owned private
  credit rating ratings embattled troubled struggling giant global multinational international largest leading
`);

/** Last parts of compounds that say of somebody what only he is here: "34-year-old", "Oscar-winning", "Leeds-born". */
export const COMPOUND_ENDS: ReadonlySet<string> = words('year-old winning nominated starred born based trained turned');

/** What is said of an office-holder whom the text has named, and tells him from no other. */
export const PRAISE: ReadonlySet<string> = words(`
  veteran embattled outspoken disgraced beleaguered famous famed popular controversial fiery acclaimed celebrated
  charismatic ailing beloved renowned esteemed combative
`);

/** Who leads an organisation may be called so, whatever the office: "the Nato chief". */
export const CHIEFS: ReadonlySet<string> = new Set(['chief', 'boss', 'head', 'leader']);

/** The offices that make somebody one, as keys. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set(
  phrases(`
  secretary general; director general; chief executive; chief executive officer; ceo; president; chairman; chairwoman;
  chair; chairperson; director; head; chief; boss; leader; founder; governor; general secretary; executive director;
  managing director; commissioner; high commissioner
`),
);

/** Beside these "the executive" is no chief executive, but what governs: "the executive and the judges". */
export const BESIDE_EXECUTIVE: ReadonlySet<string> = words(`
  government ministers minister ministry president parliament congress senate legislature lawmakers mps judges judge
  judiciary court courts constitution union unions party council
`);

/** The offices by which "the Kenyan leader" is somebody, as keys. */
export const NATIONAL_OFFICES: ReadonlySet<string> = new Set(
  phrases('president; prime minister; premier; chancellor; leader; supreme leader; dictator'),
);

/** Nouns for a town. */
export const TOWN_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** What a half of a divided country is called after it was named: "the North" -> "North Korea". */
export const DIVIDED_COUNTRIES: ReadonlySet<string> = words('Korea Vietnam Yemen Sudan');

/** Nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation']);

/** Nouns that mean the one organisation in the text in whose name they stand: "the museum", "the Commission". */
export const INSTITUTION_NOUNS: ReadonlySet<string> = words(`
  academy agency airline army assembly association authority bank bureau centre center church club college commission
  committee council court department federation foundation fund hospital institute ministry museum navy orchestra
  organisation organization parliament party regiment school senate society theatre tribunal union university trust
  board constabulary force
`);

/** Nouns for people that are neither titles nor roles, after a determiner beside a name: "Bo Ng, a defector,". */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  man woman girl boy child baby kid teenager youth hero icon legend star survivor defector critic opponent ally rival
  supporter loyalist hardliner moderate insider newcomer native resident citizen refugee migrant expatriate exile
  scholar academic expert authority figure voice leader frontrunner favourite favorite founder owner partner heir
  graduate alumnus dropout volunteer homeopath millionaire billionaire tycoon magnate mogul oligarch
  socialite celebrity chef model dancer comic magician
  democrat republican conservative liberal socialist communist nationalist populist unionist independent
  suspect convict felon fugitive hostage captive detainee inmate prisoner martyr traitor spy terrorist extremist
  jihadist militant insurgent warlord guerrilla bomber attacker assailant killer murderer rapist thief fraudster
`);

/** Nouns that a word of the name stands for, as keys: "Kent Police" is "the force". */
export const NOUNS_BY_WORD: ReadonlyMap<string, string> = new Map([
  ['police', 'force'],
  ['constabulary', 'force'],
  ['síochána', 'force'],
]);

/** What somebody does there and then, between commas, makes him: "Simon Keane KC, prosecuting, said". */
export const NOUNS_BY_PARTICIPLE: ReadonlyMap<string, string> = new Map([['prosecuting', 'prosecutor']]);
