/** Capitalised words and names that are nobody: events, laws, products, techniques, calendars. */
import { phrases, words } from '../word-list.ts';

/**
 * Last words of names that are events, laws, prizes or works. Conferences, elections, wars and awards are things that
 * happen, or that people hold; whoever speaks at one is an actor, the event is not.
 */
export const NON_ACTOR_HEADS: ReadonlySet<string> = words(`
  Conference Summit Forum Election Elections Referendum War Wars Revolution Uprising Spring Crisis Olympics Games
  Cup Championship Championships Prix Open Marathon Festival Fair Expo Show Award Awards Prize Medal Oscar Oscars
  Grammy Grammys Day Eve Week Year Month Act Bill Law Laws Treaty Agreement Accord Accords Pact Convention Protocol
  Constitution Amendment Declaration Directive Regulation Resolution Deal Plan Project Programme Program Report
  Review Code Charter Battle Siege Massacre Attack Attacks Bombing Holocaust Genocide Hurricane Storm
  Earthquake Tsunami Flood Pandemic Epidemic Disease Syndrome Virus Flu Trial Case Affair Scandal Tour Series Season
  Album Song Symphony Concerto Windows Theory Theorem Effect Age Era Century Period Dynasty Standard Index Average
  Strategy Debate Speech Address Doctrine Question Proclamation Bible Qur’an Qur'an Koran Language Gospel Mass
  Trophy Shield Tournament Playoffs Playoff Final Finals Bowl Derby Race Rally Exhibition Operation Offensive
  Mission Fellowship Scholarship Degree Diploma Licence License Movie Film Trilogy Saga Edition Version Model Engine
  Missile Rifle Tank Aircraft Shuttle Rover Telescope Satellite
`);

/** First words of the same: "Hurricane Katrina", "Operation Barbarossa", "Article 5". */
export const NON_ACTOR_OPENERS: ReadonlySet<string> = words(`
  Hurricane Typhoon Cyclone Storm Tropical Operation Article Section Chapter Project Apollo Windows Nobel
`);

/** First words of the same where "of" follows: "Battle of Hastings", "Treaty of Rome", "Book of Kells". */
export const NON_ACTOR_OPENERS_WITH_OF: ReadonlySet<string> = words(`
  Battle Treaty Siege Book Declaration War Act Bill Day Feast Gospel Master Bachelor Doctor Order Medal Code Charter
`);

/** Abbreviations that name no body. */
export const NON_ACTOR_ACRONYMS: ReadonlySet<string> = words(`
  CEO CFO COO CTO CIO VP MP MPs MEP MEPs MSP MSPs PM AM QC KC PhD MA BA BSc MSc MBA MD RN GDP GNP VAT IPO ETF GMT
  UTC BST EST EDT CST CDT PST PDT CET CEST IST USD GBP EUR TV PC PCs IT ICT AI IoT IP ID IDs DNA RNA HIV AIDS SARS
  MERS COVID Covid BSE CD CDs DVD DVDs HD HTML URL USB GPS GSM LTE RAN SIM SMS VPN VPNs WiFi LAN CPU GPU RAM API PDF
  FAQ OK UFO UFOs WMD WMDs IED IEDs SUV SUVs ATM CCTV NGO NGOs HQ VIP PR HR POW POWs SOS RIP LGBT LGBTQ LGBTI BC AD
  BCE CE II III IV VI VII VIII IX XI XII PS NB ETA DIY LOL FYI ASAP RSVP MRI CT ICU PTSD ADHD CO2 IQ SPF GM PPE R&D
  Q&A A&E M&A DJ MC EP LP NO YES NOT AND THE OR I A LED LCD OLED SMEs SME P2P B2B FDI ISP ISPs MoU NDA JPEG PNG GIF
  UEFI ISBN ISSN ISO FM KO MVP ERA RBI GOAT BMI EPO IVF STD STI EMT SWAT RPG AK-47 C-SPAN HSBC-led MTV-style X XX
  XXX TBA TBD FAO PIN DOS OS iOS IOS SQL PHP XML CSS SSL HTTP HTTPS CTBT NPT INF START TTIP NAFTA Nafta TPP GDPR
  DACA DAPA
`);

/** Words with a capital that are no name of an actor: peoples, faiths, languages' kin, brands, ideas, directions. */
export const NON_ACTOR_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  Internet; Web; Obamacare; Bluetooth; Wi-Fi; Ethernet; Android; Windows; Linux; Unix; iPhone; iPad; iPod; Mac; PlayStation;
  Xbox; Wii; Kindle; Chromebook; Brexit; Bitcoin; Ethereum; Covid-19; COVID-19; Ebola; Zika; Omicron; Christmas;
  Easter; Ramadan; Eid; Hanukkah; Passover; Lent; Advent; Thanksgiving; Halloween; Diwali; Yom; Kippur; Hajj;
  Sabbath; Holocaust; Renaissance; Enlightenment; Reformation; Olympics; Paralympics; Olympic; Paralympic; Oscar;
  Oscars; Grammy; Emmy; Bafta; BAFTA; Nobel; Pulitzer; Wimbledon; Bible; Koran; Quran; Torah; Talmud; God; Allah;
  Islam; Christianity; Judaism; Buddhism; Hinduism; Sikhism; Catholicism; Protestantism; Marxism; Communism;
  Socialism; Fascism; Nazism; Zionism; Islamism; Christian; Christians; Muslim; Muslims; Islamic; Islamist;
  Islamists; Jewish; Jew; Jews; Hindu; Hindus; Sikh; Sikhs; Buddhist; Buddhists; Catholic; Catholics; Protestant;
  Protestants; Anglican; Anglicans; Orthodox; Sunni; Sunnis; Shia; Shiite; Shiites; Shi'ite; Kurd; Kurds; Kurdish;
  Arab; Arabs; Arabic; Latin; Hebrew; Mandarin; Cantonese; English; Hindi; Urdu; Swahili; Roma; Gypsy; Uighur;
  Uighurs; Uyghur; Uyghurs; Tibetan; Tibetans; Catalan; Catalans; Basque; Scottish; Scots; Welsh; Englishman;
  Londoner; Londoners; Gardaí; Gardai; Glaswegian; Glaswegians; Liverpudlian; Liverpudlians; Mancunian; Mancunians; Brummie; Brummies;
  Geordie; Geordies; Scouser; Scousers; Aberdonian; Aberdonians; Dubliner; Dubliners; Yorkshireman; Yorkshiremen;
  Cornishman; Cornishmen; Ulsterman; Ulstermen; Lancastrian; Lancastrians; Tasmanian; Tasmanians; Queenslander;
  Queenslanders; Californian; Californians; Parisian; Parisians; European; Europeans; African; Africans; Asian; Asians; Western; Eastern; African-American;
  Hispanic; Latino; Latinos; Nazi; Nazis; Marxist; Communist; Communists; Socialist; Fascist; Zionist; Victorian;
  Edwardian; Georgian; Gothic; Roman; Romans; Greek; Napoleonic; Soviet; Soviets; Ottoman; Byzantine; Northerner;
  Democrat; Republican; Democratic; Conservative; Liberal; Tory; Remainer; Brexiteer; Brexiteers; Mr; Mrs; Ms; Dr;
  President; Prime; Minister; Chancellor; Senator; Secretary; Governor; Mayor; Chairman; Chief; Executive; Officer;
  Presumptive; Southern; Northern; Midwestern; Middle; Director; General; Professor; Judge; King; Queen; Prince;
  Princess; Sir; Lord; Lady; State; States; Government;
  Sheriff; Captain; Colonel; Lieutenant; Major; Sergeant; Ambassador; Article; Section; Chapter; Part; Figure;
  Table; Page; Vol; Volume; Number; No; Phase; Type; Level; Grade; Tier; Cold; Image; Photo; Picture; File; Video;
  Related; Sources; Source; External; Links; Category; North; South; East; West; Earth; Sun; Moon; Mars; Venus;
  Jupiter; Saturn; Pluto; Mercury; Neptune; Uranus; Heaven; Hell; Big Data; BREAKING; UPDATE; Update; Twitterati;
  Euro; Dow; Nasdaq; NASDAQ; FTSE; Mach; Richter; Celsius; Fahrenheit; Kelvin; Act; Bill; Boxing; Bachelor; Master;
  Doctor; Retd; Rtd; Maj; Gen; Lt; Sgt; Capt; Brig; Cmdr; Baroque; Jr; Sr; Inc; Ltd; Corp; Co; Hurricane; Typhoon; Goth; Punk; Techno; Jazz; Oval; Budget; Cabinet;
  Opposition; El Niño; El Nino; La Niña; La Nina; Niño; Niña
`),
);
