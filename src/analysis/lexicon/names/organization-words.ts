/** Words by which the name of an organisation is known. */
import { words } from '../word-list.ts';

/** Last words: "National Cyber Security Centre", "Harbour Technologies". */
export const ORGANIZATION_HEADS: ReadonlySet<string> = words(`
  Academy Administration Agency Airline Airlines Airways Alliance Army Assembly Assemblies Association Associates
  Authority Band Bank Board Broadcasting Brothers Bureau Cabinet Center Centre Chamber Channel Choir Chorus Church
  Club Coalition College Commission Committee Commons Communications Community Company Confederation Congress
  Consortium Constabulary Corp Corporation Corps Council Court Department Directorate Division Electronics Energy
  Enterprises Entertainment Exchange Faction Federation Fleet Forces Foundation Front Fund Government Group Guard
  Holdings Hospital House Inc Industries Initiative Institute Institution Insurance Intelligence International
  Investments Junta Laboratories Laboratory Labs League Legislature Library Ltd Limited LLC LLP Lords Media Military
  Ministry Mission Mosque Motors Movement Museum Navy Network Networks Office Orchestra Organisation Organization
  Parliament Partners Partnership Party Pharmaceuticals PLC plc Plc Police Press Productions Quartet Railroad
  Railway Railways Records Regiment Brigade Battalion Republicans Reserve School Senate Seminary Service Services
  Society Software Solutions Squad Squadron Studio Studios Synod Systems Team Technologies Technology Telecom
  Telecommunications Theatre Tribunal Troupe Trust Union Unit United University Ventures Watch AG GmbH SA NV Co SpA
  FC AFC CF Bancorp Capital Securities Petroleum Oil Gas Steel Airforce Treasury Secretariat Embassy Consulate
  Presidency Archive Archives Observatory Charity Campaign Conservancy Rangers Rovers Wanderers Athletic Pictures
  Publishing Publications Books Labour Militia Brotherhood Command Inquirer Diocese Archdiocese Taskforce
  Parliamentary Registry Syndicate Cooperative Guild Inquiry Regulator
`);

/** First words of names that run on with "of", "for" or "on": "Ministry of Defence", "Bank of England". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = words(`
  Academy Agency Army Association Authority Bank Board Bureau Center Centre Chamber Church Coalition College
  Commission Committee Confederation Congress Council Court Department Division Faculty Federation Foundation Front
  Fund Group House Institute Institution Joint League Ministry Movement Museum Office Organisation Organization
  Parliament Party Royal School Secretariat Service Society Supreme Union United University Daughters Sons Friends
  Panel Campaign Select Embassy Inc Citizens Doctors Mothers Reporters Students Guild Centres Centers Action
`);

/** Names that end like a newspaper or news agency: "The Straits Times". */
export const PRESS_HEADS: ReadonlySet<string> = words(`
  Times Post Herald Tribune Journal Gazette Chronicle Telegraph Guardian Mail Star Globe Daily Observer Standard
  Mirror Express Independent Examiner Inquirer Courier Dispatch Press News Magazine Review Weekly Zeitung Today
  Radio Television TV Argus Echo Bulletin Bee Sentinel Register Mercury Insider Wire Reporter Spectator Statesman
  American-Statesman Courier-Mail Democrat-Gazette Journal-Constitution Post-Dispatch Post-Gazette Star-Telegram
  Sun-Times Times-Picayune Union-Tribune
`);

/** What a company's name may end in without naming another company: "Harbour Technologies Co., Ltd." Small letters. */
export const CORPORATE_WORDS: ReadonlySet<string> = words(`
  inc ltd limited corp corporation co company plc llc llp ag gmbh sa nv spa group holdings technologies international
  industries sciences therapeutics pharmaceuticals labs ,
`);

/** Last words by which alone a newspaper is called, with "the" before: "the Journal". Keys. */
export const PRESS_SHORT_NAMES: ReadonlySet<string> = words(`
  times post herald tribune journal gazette chronicle telegraph mail star globe observer standard mirror express
  examiner courier dispatch
`);

/** The same of clubs: "City", but without "the". Keys. */
export const SHORT_NAMES: ReadonlySet<string> = new Set([
  ...PRESS_SHORT_NAMES,
  ...words('city united rovers wanderers athletic albion villa'),
]);
