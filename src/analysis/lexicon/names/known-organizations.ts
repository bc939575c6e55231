/**
 * Organisations that news texts name without introducing them: newspapers and agencies above all, then international
 * bodies, services and parliaments, parties, and companies that are household names.
 *
 * `sort` says what a description may call them: "the alliance", "the newspaper", "the company".
 */
export type OrganizationSort =
  | 'press'
  | 'alliance'
  | 'bloc'
  | 'body'
  | 'agency'
  | 'party'
  | 'company'
  | 'parliament'
  | 'militants'
  | 'club'
  | 'bank'
  | 'university';

export interface KnownOrganization {
  name: string;
  aliases?: readonly string[];
  sort: OrganizationSort;
  kind?: 'organization' | 'group';
}

const list = (sort: OrganizationSort, names: string): KnownOrganization[] =>
  names.split(';').map((entry) => {
    const [name = '', ...aliases] = entry.trim().split(/\s*=\s*/u);
    return { name, aliases, sort };
  });

/** Written "name = alias = alias; name". An alias alone in a text is enough to know the organisation. */
export const KNOWN_ORGANIZATIONS: readonly KnownOrganization[] = [
  ...list(
    'press',
    `
    Financial Times = FT; The New York Times = New York Times = NYT; The Washington Post = Washington Post; The Wall Street Journal = Wall Street Journal = WSJ; The Guardian = Guardian; The Daily Telegraph = Daily Telegraph; The Sunday Telegraph = Sunday Telegraph; The Sunday Times = Sunday Times;
    The Independent; Daily Mail; The Mail on Sunday = Mail on Sunday; Daily Mirror; Daily Express; Evening Standard; The Observer; The Economist = Economist; The Spectator; New Statesman; The Irish Times = Irish Times; The Scotsman; Los Angeles Times; Chicago Tribune; Boston Globe; USA Today; New York Post; San Francisco Chronicle; The Atlantic; The New Yorker = New Yorker; Time Magazine; Newsweek; Politico; Axios; BuzzFeed News; HuffPost = Huffington Post; Vox Media; Bloomberg = Bloomberg News;
    Reuters; Associated Press = AP; Agence France-Presse = AFP; United Press International = UPI; Xinhua = Xinhua News Agency; Tass = TASS = ITAR-TASS; Interfax; Kyodo = Kyodo News; Yonhap; Deutsche Presse-Agentur = DPA; Press Association; Press Trust of India = PTI; Anadolu = Anadolu Agency;
    BBC = British Broadcasting Corporation; BBC News; Sky News; ITV; ITV News; Channel 4 News; CNN = Cable News Network; Fox News; MSNBC; NBC = NBC News; ABC News; CBS = CBS News; CNBC; NPR = National Public Radio; PBS; CBC = CBC News; Al Jazeera; Al Arabiya; Deutsche Welle; France 24; RT = Russia Today; RTÉ = RTE; Euronews; Voice of America; Radio Free Europe;
    Handelsblatt; Der Spiegel = Spiegel; Die Zeit; Die Welt; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung = FAZ; Bild; Le Monde; Le Figaro; Libération; El País = El Pais; El Mundo; Corriere della Sera; La Repubblica; La Stampa; De Telegraaf; NRC Handelsblad; Haaretz; Jerusalem Post; Times of Israel; The Hindu; Times of India; Hindustan Times; Dawn News; South China Morning Post = SCMP; Global Times; People's Daily; China Daily; Caixin; Nikkei; Asahi Shimbun; Yomiuri Shimbun; The Straits Times = Straits Times; Sydney Morning Herald; The Age; Globe and Mail = The Globe and Mail; Toronto Star; National Post; Kommersant; Izvestia; Pravda; Novaya Gazeta; Hürriyet; Wikinews; TechCrunch; TechNode; Ars Technica; The Verge; Wired Magazine; The Register; Nature News; New Scientist; Rolling Stone; Forbes; Private Eye; Good Morning Britain; Austin American-Statesman; Charlotte Observer; Arizona Republic; Idaho Statesman; Des Moines Register; Irish Independent; Belfast Telegraph; Kyiv Independent; Courier-Mail = Courier Mail; Express & Star; The Tennessean; Tampa Bay Times; Miami Herald; Detroit Free Press; Detroit News; Arkansas Democrat-Gazette; Atlanta Journal-Constitution; St. Louis Post-Dispatch; Pittsburgh Post-Gazette; San Diego Union-Tribune; Chicago Sun-Times; Cleveland Plain Dealer; The Oregonian; The Sacramento Bee; Houston Chronicle; Dallas Morning News; Denver Post; Seattle Times; Baltimore Sun; Philadelphia Inquirer; The Texas Tribune = Texas Tribune; Minneapolis Star Tribune = Star Tribune; The Hill; ProPublica; The Intercept; The Daily Beast = Daily Beast; Daily Nation; The Namibian; Mail & Guardian; Daily Maverick; Yorkshire Post; Manchester Evening News; Liverpool Echo; Eastern Daily Press; Western Mail; Press and Journal`,
  ),
  ...list(
    'alliance',
    `NATO = Nato = North Atlantic Treaty Organization = North Atlantic Treaty Organisation; ANZUS; Warsaw Pact; Collective Security Treaty Organization = CSTO`,
  ),
  ...list(
    'bloc',
    `European Union = EU; ASEAN = Asean = Association of Southeast Asian Nations; African Union = AU; Mercosur; Commonwealth of Independent States; Arab League; Organization of American States = OAS; Gulf Cooperation Council = GCC; ECOWAS = Ecowas; OPEC = Opec; European Economic Community = EEC; Shanghai Cooperation Organisation; Benelux Union`,
  ),
  ...list(
    'body',
    `
    United Nations = UN; UN Security Council = United Nations Security Council = Security Council; UN General Assembly = United Nations General Assembly; Unicef = UNICEF; Unesco = UNESCO; World Health Organization = World Health Organisation = WHO; UN Environment Programme = United Nations Environment Programme = UNEP; UN Development Programme = United Nations Development Programme = UNDP; UN Population Fund = United Nations Population Fund = UNFPA; National Institute for Health and Care Excellence = NICE; World Trade Organization = World Trade Organisation = WTO; International Monetary Fund = IMF; World Bank; International Atomic Energy Agency = IAEA; International Criminal Court = ICC; International Court of Justice; Organisation for Economic Co-operation and Development = OECD; OSCE; UNHCR; World Food Programme;
    European Commission; European Council; European Court of Justice; European Court of Human Rights; Council of Europe; International Olympic Committee = IOC; FIFA = Fifa; UEFA = Uefa; FIA; Red Cross = International Committee of the Red Cross = ICRC; Amnesty International = Amnesty; Human Rights Watch; Greenpeace; Oxfam; Médecins Sans Frontières = MSF = Doctors Without Borders; Save the Children; WikiLeaks = Wikileaks; Wikimedia Foundation; American Civil Liberties Union = ACLU; Planned Parenthood; Priorities USA Action = Priorities USA; World Wildlife Fund = WWF; GSMA; International Telecommunication Union = ITU; 3GPP; Trades Union Congress = TUC; Confederation of British Industry = CBI; Chatham House; Brookings Institution; Kremlin; White House; Pentagon; State Department; Justice Department; Treasury Department; Commerce Department; Foreign Office; Home Office; Cabinet Office; Downing Street; Supreme Court; Scotland Yard = Metropolitan Police = Met Police; Vatican; Secret Service; Coast Guard; National Guard; Ofcom; Royal Navy; Royal Air Force = RAF; Army; Navy; Air Force; Marine Corps = Marines; People's Liberation Army = PLA; Israel Defense Forces = IDF; Revolutionary Guards = Revolutionary Guard = IRGC; National Transportation Safety Board = NTSB; Metropolitan Transportation Authority = MTA; Bill & Melinda Gates Foundation = Bill and Melinda Gates Foundation = Gates Foundation; Arts and Humanities Research Council = AHRC; Royal Borough of Kensington and Chelsea; Football Association = FA; Information Commissioner's Office; Fundraising Regulator; Pensions Regulator; Pensions Ombudsman; Financial Ombudsman Service; Parliamentary and Health Service Ombudsman; Surfers Against Sewage; Just Stop Oil; Extinction Rebellion; Black Lives Matter; Citizens Advice; Insulate Britain; Sisters Uncut; Stop the War; Stand Up To Racism; Ofwat; Ofqual; Ofgem; Ofsted; Estyn; Equality and Human Rights Commission = EHRC; Driver and Vehicle Licensing Agency = DVLA; Maritime and Coastguard Agency; Royal Society for the Protection of Birds = RSPB; An Bord Pleanála = An Bord Pleanala; An Taisce; An Post; All India Football Federation = AIFF; All India Institute of Medical Sciences = AIIMS`,
  ),
  ...list(
    'agency',
    `
    NSA = National Security Agency; ATF = Bureau of Alcohol, Tobacco, Firearms and Explosives; CIA = Central Intelligence Agency; FBI = Federal Bureau of Investigation; GCHQ = Government Communications Headquarters; MI5 = Security Service; MI6 = Secret Intelligence Service; Mossad; Shin Bet; FSB; KGB; GRU; SVR; BND; Interpol; Europol; NASA = Nasa; European Space Agency = ESA; Roscosmos; JAXA; Federal Communications Commission = FCC; Food and Drug Administration = FDA; Federal Trade Commission = FTC; Federal Reserve = Fed; Securities and Exchange Commission = SEC; Environmental Protection Agency = EPA; Federal Aviation Administration = FAA; Department of Homeland Security = DHS; Drug Enforcement Administration = DEA; NHS = National Health Service; Centers for Disease Control and Prevention = CDC = Centers for Disease Control = Centres for Disease Control and Prevention; National Cyber Security Centre = NCSC; Department of Justice = DoJ = DOJ; HM Revenue and Customs = HMRC; Ministry of Defence = MoD; FEMA; NOAA = Noaa = National Oceanic and Atmospheric Administration; USGS = United States Geological Survey = US Geological Survey; TSA; Transportation Security Administration; IRS; INS`,
  ),
  ...list(
    'bank',
    `European Central Bank = ECB; Bank of England = BoE; Bundesbank; Goldman Sachs; JPMorgan Chase = JPMorgan = JP Morgan; Morgan Stanley; Deutsche Bank; Barclays; HSBC; Lloyds; Royal Bank of Scotland = RBS; Credit Suisse; UBS; BNP Paribas; Citigroup = Citi; Bank of America = BofA; Wells Fargo; Lehman Brothers; Standard Chartered; Santander`,
  ),
  ...list(
    'parliament',
    `Parliament; Congress; Senate; US Senate; US Congress; House of Representatives; House of Commons = Commons; House of Lords = Lords; European Parliament; Bundestag; Bundesrat; Knesset; Duma = State Duma; Dáil = Dail; Sejm; Riksdag; Folketing; Storting; Diet; Lok Sabha; Rajya Sabha; National People's Congress; Holyrood; Stormont; National Assembly`,
  ),
  ...list(
    'party',
    `
    Conservative Party; Labour Party = Labour; Shiv Sena; People Before Profit; Liberal Democrats = Lib Dems = Lib Dem; Scottish National Party = SNP; Democratic Unionist Party = DUP; Sinn Féin = Sinn Fein; Plaid Cymru; UKIP = Ukip = UK Independence Party; Brexit Party; Reform UK; Green Party; Republican Party = GOP; Democratic Party; Libertarian Party; Communist Party; Chinese Communist Party; Christian Democratic Union = CDU; Christian Social Union = CSU; Social Democratic Party; SPD; AfD = Alternative for Germany = Alternative für Deutschland; Free Democratic Party; Likud; Fatah; African National Congress = ANC; Congress Party; Bharatiya Janata Party = BJP; United Russia; Fidesz; Law and Justice; Syriza; Podemos; Fianna Fáil; Fine Gael; National Front; Liberal Party; Five Star Movement; Muslim Brotherhood; Ku Klux Klan = KKK; Tea Party; All Progressives Congress; Economic Freedom Fighters; All India Trinamool Congress = Trinamool Congress`,
  ),
  ...list(
    'militants',
    `Hamas; Hezbollah = Hizbollah = Hizbullah; Taliban; al-Qaeda = Al-Qaeda = al Qaeda = Al Qaeda = Al-Qaida = al-Qaida; Islamic State = ISIS = Isis = ISIL = Daesh = IS; Islamic Jihad = Palestinian Islamic Jihad; M23; Boko Haram; al-Shabaab = Al-Shabaab; Houthis; Farc = FARC; IRA = Irish Republican Army; ETA = Eta; PKK; PLO = Palestine Liberation Organization; Wagner Group; Azov Battalion; Palestinian Authority`,
  ),
  ...list(
    'company',
    `
    Huawei = Huawei Technologies; ZTE; Nokia; Ericsson; Samsung = Samsung Electronics; Apple = Apple Inc; Google; Alphabet; Microsoft; Amazon; Facebook; Meta Platforms; Twitter; Netflix; IBM; Intel; Qualcomm; Cisco; Oracle; Dell; HP = Hewlett-Packard; Sony; Nintendo; Panasonic; Toshiba; Hitachi; Toyota; Honda; Nissan; Mitsubishi; Volkswagen = VW; BMW; Daimler; Mercedes-Benz; Porsche; Audi; Renault; Peugeot; Fiat; Chrysler; Fiat Chrysler; Ford; Ford Motor Company; General Motors = GM; General Electric = GE; Tesla; SpaceX; Boeing; Airbus; Lockheed Martin; BAE Systems; Rolls-Royce; Siemens; Bosch; Philips; Thales; Vodafone; BT Group = BT; EE Limited; O2; Telefónica = Telefonica; Deutsche Telekom; T-Mobile; Orange SA; AT&T; Verizon; Sprint; Comcast; China Mobile; China Telecom; China Unicom; Hikvision; Tencent; Alibaba; Baidu; ByteDance; TikTok; YouTube; WhatsApp; Instagram; LinkedIn; Snapchat; Uber; Lyft; Airbnb; Spotify; PayPal; eBay; Yahoo = Yahoo!; AOL; Wal-Mart = Walmart; Tesco; Sainsbury's; Marks & Spencer = Marks and Spencer = M&S = Marks and Spencer Group = Marks & Spencer Group; McDonald's; Starbucks; Coca-Cola; Pepsi = PepsiCo; Nestlé = Nestle; Unilever; Procter & Gamble = P&G; Johnson & Johnson = J&J; Pfizer; AstraZeneca; GlaxoSmithKline = GSK; Moderna; BioNTech; Novartis; Roche; Merck; Bayer; Monsanto; BP; Shell = Royal Dutch Shell; ExxonMobil = Exxon; Chevron; TotalEnergies; Gazprom; Rosneft; Lukoil; Saudi Aramco = Aramco; Enron; Time Warner; Walt Disney Company = Disney; Pixar; Warner Bros = Warner Bros.; Warner Bros Discovery = Warner Bros. Discovery; Universal Pictures; Paramount; 20th Century Fox; Lufthansa; British Airways = BA; Ryanair; EasyJet = easyJet; Air France; Qantas; American Airlines; United Airlines; Delta Air Lines; Eurotunnel; Network Rail; Cambridge Analytica; OpenAI; Eli Lilly; Barry Callebaut; Ted Baker; Charles Schwab = Schwab; Kepler Cheuvreux; Anthropic; Ipsos; Superdrug; Bluesky; Uisce Éireann; DeepMind; Nvidia = NVIDIA; AMD; TSMC; SoftBank; Foxconn; Lenovo; Xiaomi; LG; Motorola; BlackBerry; SAP; Adobe; Mozilla; Deloitte; KPMG; PwC = PricewaterhouseCoopers; McKinsey; BlackRock; Berkshire Hathaway; Moody's; Fitch; Standard & Poor's; S&P; Rio Tinto; Glencore; BHP; ArcelorMittal; Tata; Reliance Industries; Infosys; Nintendo of America; Electronic Arts; Activision; Ubisoft; Sega; EMI; Universal Music; Virgin; Virgin Galactic; Barratt Developments = Barratt = Barratt Redrow; Taylor Wimpey; Hargreaves Lansdown; Smith & Nephew; Baker Hughes; Johnson Matthey; Johnson Controls; Booz Allen Hamilton = Booz Allen; Thomas Cook; Archer Daniels Midland; Slaughter and May; Herbert Smith Freehills; Norton Rose Fulbright; Marsh McLennan; Mondelez = Mondelez International; Refinitiv; Datafolha; IHS Markit; Morgan Sindall; Balfour Beatty; Wood Mackenzie; Bristol Myers Squibb = Bristol-Myers Squibb; Kimberly-Clark; Levi Strauss; Warner Music; Jardine Matheson; Legal & General; Cushman & Wakefield; Arthur Andersen; Ernst & Young; Price Waterhouse; Hewlett Packard Enterprise; Foot Locker; Sherwin-Williams; Kraft Heinz; Lloyds Banking Group; Greene King; Mitchells & Butlers; Crest Nicholson; Bellway; Persimmon Homes`,
  ),
  ...list(
    'club',
    `NBA; NFL; NHL; MLB; NCAA; UFC; WWE; PGA; Premier League; Manchester United; Manchester City; Chelsea FC; Arsenal; Liverpool FC; Tottenham Hotspur = Tottenham; Real Madrid; FC Barcelona; Bayern Munich; Borussia Dortmund; Juventus; Inter Milan; AC Milan; Paris Saint-Germain = PSG; Celtic; Aston Villa; Everton; West Ham United = West Ham; Newcastle United; Leeds United; New York Yankees = Yankees; Boston Red Sox = Red Sox; Chicago Cubs; Los Angeles Dodgers = Dodgers; Los Angeles Lakers = Lakers; Boston Celtics; Chicago Bulls; Dallas Cowboys; New England Patriots; Green Bay Packers; Pittsburgh Steelers; Toronto Maple Leafs; Montreal Canadiens; Red Bull Racing; Ferrari; McLaren; Ducati; Yamaha`,
  ),
  ...list(
    'university',
    `Harvard = Harvard University; Yale = Yale University; Stanford = Stanford University; MIT = Massachusetts Institute of Technology; Oxford University = University of Oxford; Cambridge University = University of Cambridge; Princeton University; Columbia University; Imperial College London = Imperial College; University College London = UCL; London School of Economics = LSE; King's College London; UCLA; Caltech; CERN = Cern; Royal Society; Smithsonian = Smithsonian Institution; Eton = Eton College`,
  ),
  // its words as the tokeniser cuts them, the last apostrophe by itself
  {
    name: "Guy's and St Thomas' NHS Foundation Trust",
    sort: 'body',
    aliases: ["Guy's and St Thomas ' NHS Foundation Trust", "Guy's and St Thomas ' NHS Trust", "Guy's and St Thomas '"],
  },
  { name: 'DS Smith', sort: 'company' },
  { name: 'DC Thomson', sort: 'company' },
  { name: 'Old Bailey', sort: 'body' },
  { name: 'An Garda Síochána', sort: 'body', aliases: ['Garda Síochána'] },
  { name: 'Five Eyes', sort: 'alliance', kind: 'group', aliases: ['Five Eyes alliance'] },
  { name: 'G7', sort: 'bloc', kind: 'group' },
  { name: 'G8', sort: 'bloc', kind: 'group' },
  { name: 'G20', sort: 'bloc', kind: 'group' },
  { name: 'Democrats', sort: 'party', kind: 'group' },
  { name: 'Republicans', sort: 'party', kind: 'group' },
  { name: 'Tories', sort: 'party', kind: 'group' },
  { name: 'Conservatives', sort: 'party', kind: 'group' },
  { name: 'Visegrad Group', sort: 'bloc', kind: 'group', aliases: ['Visegrad Four'] },
];
