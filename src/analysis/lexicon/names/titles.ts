/** What stands before a name and says who its bearer is. */
import { phrases, words } from '../word-list.ts';

/** Forms of address, full stops left out, with the pronoun they go with where they have one. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map<string, 'he' | 'she' | null>([
  ['Mr', 'he'],
  ['Messrs', 'he'],
  ['Mister', 'he'],
  ['Sir', 'he'],
  ['Lord', 'he'],
  ['Father', 'he'],
  ['Brother', 'he'],
  ['King', 'he'],
  ['Prince', 'he'],
  ['Duke', 'he'],
  ['Baron', 'he'],
  ['Earl', 'he'],
  ['Viscount', 'he'],
  ['Pope', 'he'],
  ['Imam', 'he'],
  ['Ayatollah', 'he'],
  ['Emperor', 'he'],
  ['Mrs', 'she'],
  ['Ms', 'she'],
  ['Miss', 'she'],
  ['Mme', 'she'],
  ['Madame', 'she'],
  ['Lady', 'she'],
  ['Dame', 'she'],
  ['Baroness', 'she'],
  ['Queen', 'she'],
  ['Princess', 'she'],
  ['Duchess', 'she'],
  ['Countess', 'she'],
  ['Sister', 'she'],
  ['Empress', 'she'],
  ['Dr', null],
  ['Drs', null],
  ['Sens', null],
  ['Reps', null],
  ['Govs', null],
  ['Prof', null],
  ['Professor', null],
  ['Doctor', null],
  ['Rev', null],
  ['Reverend', null],
  ['Revd', null],
  ['Hon', null],
  ['Rabbi', null],
  ['Sheikh', null],
  ['Saint', null],
  ['Cardinal', null],
  ['Archbishop', null],
  ['Bishop', null],
  ['Count', null],
  ['Mx', null],
  ['Sultan', null],
  ['Emir', null],
  ['Mullah', 'he'],
  ['Datuk', null],
  ['Dato', null],
  ['Seri', null],
  ['Fr', 'he'],
  ['Engr', null],
  ['Barr', null],
  ['Alhaji', 'he'],
  ['Alhaja', 'she'],
  ['Cde', null],
  ['Comrade', null],
  ['Mallam', 'he'],
  ['Malam', 'he'],
  ['Maulana', 'he'],
  ['Mufti', 'he'],
  ['Otunba', null],
  ['Smt', 'she'],
  ['Shri', 'he'],
]);

/**
 * Honorifics that are part of the name by which newspapers call their bearer ("Pope Francis", "Prince Charles",
 * "Queen Elizabeth", "Baroness Morgan"), because without them too little is left.
 */
export const KEPT_HONORIFICS: ReadonlySet<string> = words(`
  Pope Prince Princess Queen King Lord Lady Baroness Saint Duke Duchess Baron Viscount Earl Countess Count Emperor
  Empress Sheikh Ayatollah Sultan Mullah
`);

/**
 * Offices and ranks that stand before a name, capitalised or not, as sequences of lower-case words: "vice-president",
 * "prime minister", "secretary of state". Hyphens are read as spaces.
 */
export const TITLES: readonly string[] = phrases(`
  president; vice president; deputy president; prez; ranking member; ranking democrat; ranking republican; premier;
  prime minister; deputy prime minister; chancellor; vice
  chancellor; taoiseach; foreign minister; foreign secretary; home secretary; defence secretary; defense secretary;
  health secretary; culture secretary; digital secretary; justice secretary; treasury secretary; finance minister;
  defence minister; defense minister; interior minister; health minister; justice minister; trade minister;
  environment minister; transport minister; education minister; economy minister; cabinet minister; first minister;
  deputy minister; minister; secretary; secretary of state; minister of state; attorney general of the federation; accountant general of the federation; inspector general; inspector general of police; commissioner of police; superintendent of police; deputy superintendent of police; senior superintendent of police; ceann comhairle; tánaiste; state secretary; secretary general; deputy secretary
  general; general secretary; undersecretary; under secretary; press secretary; attorney general; solicitor general;
  director general; surgeon general; governor general; governor; lieutenant governor; deputy governor; mayor; deputy
  mayor; lord mayor; senator; representative; congressman; congresswoman; councilor; alderman; alderwoman; selectman; park ranger; ranger; tan sri; puan sri; state 's attorney; grand
  ayatollah; member of parliament; mp; mep; msp; td;
  rep; sen; gov; councillor; councilman; councilwoman; assemblyman; assemblywoman; delegate; speaker; majority
  leader; minority leader; opposition leader; party leader; leader; deputy leader; whip; ambassador; envoy; special
  envoy; consul; high commissioner; commissioner; chairman; chairwoman; chair; chairperson; vice chairman; chief
  executive; chief executive officer; ceo; cfo; coo; cto; chief financial officer; finance chief; chief technology
  officer; chief operating officer; chief; chief of staff; chief scientist; chief economist; managing director;
  executive director; director; deputy director; founder; co founder; cofounder; owner; boss; head; deputy head;
  executive; manager; general manager; spokesman; spokeswoman; spokesperson; press officer; analyst; economist;
  strategist; consultant; adviser; advisor; national security adviser; national security advisor; aide; lobbyist;
  lawyer; attorney; barrister; solicitor; prosecutor; chief prosecutor; district attorney; judge; chief justice;
  justice; magistrate; sheriff; recorder; coroner; cllr; det; det con; insp; ch insp; chief insp; supt; ch supt; chief
  supt; ch con; constable; chief constable; inspector; superintendent; detective; officer; agent;
  sergeant; sgt; corporal; cpl; private; captain; capt; major; maj; lieutenant; lt; colonel; col; lieutenant
  colonel; lt col; general; gen; lt gen; maj gen; brig gen; brig; pvt; pte; pfc; spc; cmdt; cpt; trooper; tpr; ofc; coun; ald; atty; dep; pres; major general; lieutenant general; brigadier; brigadier
  general; commander; cmdr; cdr; admiral; adm; vice admiral; rear admiral; marshal; field marshal; commandant;
  commander in chief; professor; lecturer; researcher; scientist; historian; author; writer; novelist; poet;
  journalist; reporter; correspondent; editor; columnist; presenter; broadcaster; activist; campaigner; blogger;
  actor; actress; singer; musician; rapper; comedian; producer; artist; photographer; architect; engineer; coach;
  head coach; striker; goalkeeper; midfielder; defender; winger; substitute; groundsman; seamer; spinner; bowler;
  batsman; sacristan; quarterback; pitcher; player; driver; astronaut; pilot;
  astronomer; physicist; chemist; biologist; whistleblower; billionaire; businessman; businesswoman; entrepreneur;
  candidate; presidential candidate; nominee; president elect; dictator; monarch; pastor; priest; vicar; chaplain;
  lawmaker; politician; diplomat; physician; surgeon; nurse; teacher; student; headteacher; librarian; curator;
  resident; victim; suspect; gunman; lead author; crown prince; prime minister designate; backbencher; former
  president; comptroller; pollster; psephologist; mediator; ombudsman; freeholder; showrunner; frontman;
  frontwoman; bandmate; teammate; chief minister; director of public prosecutions; principal; shopkeeper; seismologist; paramedic; justices; judges; shadow chancellor; shadow home secretary; shadow foreign secretary; committee chairman; peer; chef; minister
  for the cabinet office; security minister; digital minister
`);

/** Ranks of the police whose letters mean other things as well, so that only a person's name behind them tells. */
export const RANK_ACRONYMS: ReadonlySet<string> = words(
  'DC DS DI DCI DCS PC WPC PCSO ACC DAC Garda SP SSP DSP ASP CSP DPO SHO ASI IGP AIG DIG DGP CP DCP ACP CCPO AIGP CJI',
);

/** Titles that end in a full stop, which the tagger would take for their sentence's: "said Rev. Ann Lee". */
export const SHORT_TITLES_WITH_STOP: ReadonlySet<string> = words(`
  Adm Ald Atty Barr Brig Cdr Cllr Cmdr Cmdt Coun Cpl Cpt Dep Det Drs Engr Fr Govs Insp Maj Ofc Pfc Pres Pte Pvt Rev
  Revd Sens Spc Supt Tpr
`);

/** What the short forms of titles stand for, as keys: whoever is a "Det Insp" is "the detective", too. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['sgt', 'sergeant'],
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['ald', 'alderman'],
  ['atty', 'attorney'],
  ['dep', 'deputy'],
  ['pres', 'president'],
  ['tpr', 'trooper'],
  ['dc', 'detective constable'],
  ['ds', 'detective sergeant'],
  ['di', 'detective inspector'],
  ['dci', 'detective inspector'],
  ['dcs', 'detective superintendent'],
  ['pc', 'constable'],
  ['wpc', 'constable'],
]);

/** The same of those that are a title by themselves in every text: "Gov. Bo Ng" is "the governor". */
export const ADDRESSES_IN_SHORT: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
]);

/** What may stand before a title and belongs to it: "then", "former", "acting US vice-president". */
export const TITLE_PREFIXES: ReadonlySet<string> = words(`
  former acting interim deputy assistant vice associate senior junior chief first incoming outgoing then ex late
  retired shadow lead executive managing founding presiding leading independent veteran elder incumbent longtime co honorary permanent special staff
  principal global
`);

/** What may follow a surname and belongs to the name. */
export const NAME_SUFFIXES: ReadonlySet<string> = words(`
  Jr Sr II III IV V VI VII VIII XIV XVI
`);

/** What may follow a name, says what its bearer is and is none of it: "Simon Keane KC", "Ann Lee MP", "Bo Ng OBE". */
export const POST_NOMINALS: ReadonlySet<string> = words(`
  KC QC SC MP MSP MEP MLA MS AM TD MBE OBE CBE DBE KBE GBE BEM CB KCB DCB CMG KCMG DCMG GCMG CVO KCVO DCVO LVO MVO KG
  KT CH OM PC AO AC OAM QPM KPM QFM KFM DL JP VC GC GM MC DSO DSC DFC FRS FBA FRSE FRSL FRCP FRCS FRICS FACP PhD DPhil
  MD RN Esq
`);

/** Small words inside names of people: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  de da das do dos del della di du la le van von der den ter ten bin ibn bint al el ul ud abu ben zu af av y e i san
  st dal des ap
`);
