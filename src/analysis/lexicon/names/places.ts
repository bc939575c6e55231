/** Places other than countries that news texts name: continents and regions, states and provinces, large cities. */
import { phrases, words } from '../word-list.ts';

export const REGIONS: readonly string[] = phrases(`
  Africa; Antarctica; Asia; Europe; North America; South America; Latin America; Central America; Oceania;
  Australasia; Middle East; Far East; Near East; Balkans; Scandinavia; Caribbean; Arctic; Eastern Europe; Western
  Europe; Central Europe; Southeast Asia; South Asia; East Asia; Central Asia; West Africa; East Africa; North
  Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Maghreb; Levant; Caucasus; Siberia; Iberia;
  Benelux; Baltics; Crimea; Donbas; Donbass; Chechnya; Kashmir; Tibet; Xinjiang; Kurdistan; Gaza; Gaza Strip; West
  Bank; Golan Heights; Sinai; Darfur; Catalonia; Basque Country; Bavaria; Saxony; Flanders; Wallonia; Brittany;
  Normandy; Provence; Tuscany; Sicily; Sardinia; Lombardy; Lapland; Silesia; Transylvania; England; Scotland; Wales;
  Northern Ireland; Ulster; Cornwall; Devon; Kent; Essex; Sussex; Surrey; Yorkshire; Lancashire; Cumbria; Midlands;
  East Anglia; Norfolk; Suffolk; Northumberland; Humberside; Merseyside; Cheshire; Derbyshire; Hampshire;
  Oxfordshire; Cambridgeshire; Gloucestershire; Hertfordshire; Isle of Man; Isle of Wight; Jersey; Guernsey;
  Gibraltar; Bermuda; Greenland; Faroe Islands; Falkland Islands; Falklands; Cayman Islands; Virgin Islands; Puerto
  Rico; Guam; French Guiana; New Caledonia; Tasmania; Borneo; Java; Sumatra; Bali; Okinawa; Hokkaido; Honshu;
  Kyushu; New South Wales; Queensland; Victoria; South Australia; Western Australia; Northern Territory; Ontario;
  Quebec; Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland;
  Labrador; Yukon; Nunavut; Prince Edward Island; Punjab; Kerala; Gujarat; Maharashtra; Bihar; Assam; Tamil Nadu;
  Karnataka; Rajasthan; Uttar Pradesh; West Bengal; Bengal; Andhra Pradesh; Sindh; Balochistan; Helmand; Kandahar;
  Sichuan; Guangdong; Hubei; Hunan; Yunnan; Fujian; Zhejiang; Inner Mongolia; Hong Kong; Macau; Macao; Soviet Union;
  USSR; Yugoslavia; Czechoslovakia; East Germany; West Germany; Prussia; Persia; Mesopotamia; Ottoman Empire;
  Roman Empire; Byzantium; Micronesia; Polynesia; Melanesia; Great Lakes; Midwest; New England; Deep South;
  Atlantic; Pacific; Mediterranean; Atlantic Ocean; Pacific Ocean; Indian Ocean; Black Sea; Red Sea; Baltic Sea;
  North Sea; South China Sea; Gulf of Mexico; Persian Gulf; English Channel; Alps; Himalayas; Andes; Pyrenees;
  Sahara; Amazon River; Nile; Danube; Rhine; Thames;
  Abia State; Adamawa State; Anambra State; Bauchi State; Bayelsa State; Benue State; Borno State; Delta State;
  Ebonyi State; Edo State; Ekiti State; Enugu State; Gombe State; Imo State; Jigawa State; Kaduna State; Kano State;
  Katsina State; Kebbi State; Kogi State; Kwara State; Lagos State; Nasarawa State; Niger State; Ogun State;
  Ondo State; Osun State; Oyo State; Plateau State; Rivers State; Sokoto State; Taraba State; Yobe State;
  Zamfara State; Akwa Ibom State; Cross River State; Telford and Wrekin; Dumfries and Galloway; Tyne and Wear;
  Newfoundland and Labrador; Jammu and Kashmir; Brighton and Hove; Perth and Kinross; Argyll and Bute;
  Redcar and Cleveland; Kensington and Chelsea; Hammersmith and Fulham; Bath and North East Somerset;
  Windsor and Maidenhead; Tonbridge and Malling; Basingstoke and Deane; Barking and Dagenham; Hinckley and Bosworth;
  Nuneaton and Bedworth; Reigate and Banstead; Epsom and Ewell; Oadby and Wigston; King's Lynn and West Norfolk;
  Blackburn with Darwen; Newark and Sherwood;
  Armagh City, Banbridge and Craigavon; Antrim and Newtownabbey; Ards and North Down; Causeway Coast and Glens;
  Lisburn and Castlereagh; Mid and East Antrim; Newry, Mourne and Down; Bournemouth, Christchurch and Poole
`);

/** States and territories of the US. "Washington" and "Georgia" mean other things at least as often. */
export const US_STATES: readonly string[] = phrases(`
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois;
  Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi;
  Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North
  Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah;
  Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia; Georgia
`);

export const CITIES: readonly string[] = phrases(`
  Albany; Albuquerque; Anaheim; Anchorage; Atlanta; Atlantic City; Austin; Baltimore; Baton Rouge; Birmingham;
  Boise; Boston; Brooklyn; Bronx; Buffalo; Calgary; Cape Canaveral; Charleston; Charlotte; Chicago; Cincinnati;
  Cleveland; Columbus; Dallas; Denver; Des Moines; Detroit; Edmonton; El Paso; Fort Worth; Fresno; Guadalajara;
  Halifax; Harlem; Hartford; Hollywood; Honolulu; Houston; Indianapolis; Jacksonville; Juneau; Kansas City; Las
  Vegas; Long Beach; Long Island; Los Angeles; Louisville; Manhattan; Memphis; Miami; Milwaukee; Minneapolis;
  Monterrey; Montgomery; Montreal; Montréal; Nashville; New Haven; New Orleans; New York City; Newark; Oakland;
  Oklahoma City; Omaha; Orlando; Palo Alto; Pasadena; Philadelphia; Phoenix; Pittsburgh; Portland; Princeton; Quebec
  City; Queens; Raleigh; Richmond; Sacramento; Salt Lake City; San Antonio; San Diego; San Francisco; San Jose;
  Santa Monica; Seattle; Silicon Valley; St Louis; St. Louis; Staten Island; Tallahassee; Tampa; Tampa Bay; Tijuana;
  Toronto; Tucson; Tulsa; Vancouver; Wichita; Winnipeg; Wall Street; Capitol Hill; Ground Zero; Guantanamo;
  Guantánamo; Guantanamo Bay; Belo Horizonte; Cali; Cancún; Cancun; Cartagena; Córdoba; Guayaquil; Medellín;
  Medellin; Recife; Rio de Janeiro; Rosario; Salvador; San Juan; São Paulo; Sao Paulo; Valparaíso; Aberdeen; Bath;
  Belfast; Bournemouth; Bradford; Brighton; Bristol; Cambridge; Canterbury; Cardiff; Carlisle; Cheltenham; Chester;
  Cork; Coventry; Derby; Derry; Doncaster; Dover; Dundee; Durham; Edinburgh; Exeter; Galway; Gateshead; Glasgow;
  Gloucester; Grimsby; Hackney; Hull; Inverness; Ipswich; Kensington; Leeds; Leicester; Limerick; Lincoln;
  Liverpool; Londonderry; Luton; Manchester; Middlesbrough; Newcastle; Northampton; Norwich; Nottingham; Oxford;
  Peterborough; Plymouth; Portsmouth; Preston; Rotherham; Salford; Salisbury; Sheffield; Southampton; Stoke;
  Sunderland; Swansea; Swindon; Wembley; Wimbledon; Wolverhampton; Worcester; Barking; Brixton; Croydon; Soho;
  Stratford; Heathrow; Gatwick; City of London; Aachen; Antwerp; Barcelona; Basel; Bergen; Bilbao; Bologna; Bonn;
  Bordeaux; Bremen; Bruges; Brussels; Calais; Cannes; Cologne; Davos; Donetsk; Dortmund; Dresden; Düsseldorf;
  Dusseldorf; Eindhoven; Essen; Florence; Frankfurt; Gdansk; Gdańsk; Geneva; Genoa; Ghent; Gothenburg; Granada;
  Graz; Hamburg; Hanover; Heidelberg; Innsbruck; Istanbul; Izmir; Kaliningrad; Kharkiv; Kherson; Krakow; Kraków;
  Lausanne; Leipzig; Lille; Lviv; Lyon; Lyons; Málaga; Malmö; Mariupol; Marseille; Marseilles; Milan; Munich;
  Nantes; Naples; Nice; Nuremberg; Odesa; Odessa; Palermo; Porto; Potsdam; Rotterdam; Saint Petersburg; Salonika;
  Salzburg; Seville; Split; Srebrenica; St Petersburg; St. Petersburg; Stalingrad; Strasbourg; Stuttgart; Sochi;
  Thessaloniki; Toulouse; Trieste; Turin; Utrecht; Valencia; Venice; Verona; Versailles; Volgograd; Wroclaw; Zurich;
  Zürich; Île-de-France; Chernobyl; Abidjan; Aden; Aleppo; Alexandria; Basra; Benghazi; Bethlehem; Cape Town;
  Casablanca; Dar es Salaam; Dubai; Durban; Erbil; Fallujah; Goma; Haifa; Hebron; Homs; Idlib; Isfahan; Jeddah;
  Jerusalem; Johannesburg; Kano; Karbala; Kirkuk; Lagos; Marrakesh; Mecca; Medina; Mombasa; Mosul; Najaf; Nablus;
  Omdurman; Rafah; Raqqa; Sderot; Sharjah; Soweto; Suez; Tel Aviv; Tikrit; Timbuktu; Zanzibar; Fukushima; Adelaide;
  Ahmedabad; Almaty; Auckland; Bangalore; Bengaluru; Brisbane; Busan; Calcutta; Cebu; Chengdu; Chennai; Chongqing;
  Christchurch; Dalian; Darwin; Dunedin; Guangzhou; Hangzhou; Harbin; Hiroshima; Ho Chi Minh City; Hobart;
  Hyderabad; Jaipur; Jalalabad; Karachi; Kobe; Kolkata; Kyoto; Lahore; Lhasa; Lucknow; Madras; Mandalay; Melbourne;
  Mumbai; Bombay; Nagasaki; Nagoya; Nanjing; Osaka; Perth; Peshawar; Phuket; Pune; Rangoon; Yangon; Saigon;
  Samarkand; Sapporo; Shanghai; Shenzhen; Srinagar; Surabaya; Sydney; Tianjin; Vladivostok; Wuhan; Xi'an; Yokohama;
  Gold Coast; Silk Road; Khan Younis; Khan Yunis; Deir al-Balah; Jabalia; Wad Madani; El Fasher; Nyala; Port Sudan; Zaria;
  Maiduguri; Bangui; Bukavu; Bulawayo; Kisumu; Eldoret; Nakuru; Gqeberha
`);

/** Last words of names of places: "Trafalgar Square", "Lake Victoria" has it first. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  Street Road Avenue Boulevard Lane Square Drive Highway Bridge Island Islands River Lake Lakes Bay Beach Coast Sea
  Ocean Gulf Strait Straits Channel Mountain Mountains Hill Hills Valley Canyon Desert Forest Park Peninsula
  Province County City Town Village Township District Region State Territory Territories Republic Kingdom Emirate
  Oblast Prefecture Airport Station Port Harbour Harbor Stadium Arena Hall Tower Towers Palace Castle Cathedral
  Plaza Gardens Garden Zoo Prison Jail Plateau Basin Falls Springs Heights Quarter Shire Creek Ridge Glacier Volcano
  Reef Cape Point Fjord Delta Dam Reservoir Canal Speedway Raceway Racecourse Courthouse Spaceport Cemetery Memorial
  Border Strip
`);

/** Short names of cities. */
export const PLACE_ALIASES: readonly (readonly [alias: string, place: string])[] = [
  ['LA', 'Los Angeles'],
  ['NYC', 'New York City'],
  ['Washington State', 'Washington State'],
  ['HK', 'Hong Kong'],
];
