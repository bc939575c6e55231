/** Of which country household names are. */
import { phrases } from '../word-list.ts';

const HOMES: readonly (readonly [nationality: string, names: string])[] = [
  [
    'American',
    `Boeing; Apple; Google; Microsoft; Amazon; Facebook; Twitter; Netflix; Tesla; Intel; IBM; Qualcomm; Nvidia; AMD;
    Ford; General Motors; Pfizer; Moderna; ExxonMobil; Chevron; Lockheed Martin; OpenAI; Goldman Sachs; JPMorgan Chase;
    Morgan Stanley; Citigroup; Uber; Airbnb; Walmart; Wal-Mart; Starbucks; McDonald's; The New York Times; The Washington
    Post; CNN; Fox News; Federal Trade Commission; Securities and Exchange Commission; Federal Reserve`,
  ],
  ['Australian', 'Qantas; Sydney Morning Herald; The Age'],
  [
    'British',
    `Financial Times; BBC; Vodafone; BP; BT Group; Barclays; HSBC; Lloyds; Standard Chartered; GlaxoSmithKline;
    Rolls-Royce; BAE Systems; Tesco; British Airways; Bank of England; Ofcom; The Guardian; The Daily Telegraph; Daily
    Mail; Daily Mirror`,
  ],
  ['Chinese', 'Huawei; ZTE; Tencent; Alibaba; Baidu; ByteDance; Xiaomi; Lenovo; Hikvision; China Mobile; Xinhua'],
  ['Danish', 'Maersk; Novo Nordisk; Lego; Carlsberg'],
  ['Dutch', 'Philips; ASML; Heineken; ABN Amro; De Telegraaf; NRC Handelsblad'],
  ['European', 'Airbus; European Central Bank'],
  ['Finnish', 'Nokia'],
  [
    'French',
    `Renault; Peugeot; TotalEnergies; BNP Paribas; Air France; Orange SA; Thales; Le Monde; Le Figaro; Libération`,
  ],
  [
    'German',
    `Siemens; Volkswagen; Deutsche Bank; Handelsblatt; BMW; Daimler; Mercedes-Benz; Porsche; Audi; Bayer; BASF; Bosch;
    SAP; Lufthansa; Deutsche Telekom; Commerzbank; BioNTech; Der Spiegel; Bild; Die Zeit; Die Welt; Süddeutsche Zeitung;
    Frankfurter Allgemeine Zeitung; Bayern Munich; Borussia Dortmund`,
  ],
  ['Indian', 'Infosys; Tata; Reliance Industries; Times of India; Hindustan Times; The Hindu'],
  ['Irish', 'Ryanair; The Irish Times'],
  ['Israeli', 'Haaretz; Jerusalem Post; Times of Israel'],
  ['Italian', 'Fiat; Eni; UniCredit; Corriere della Sera; La Repubblica; La Stampa; Juventus; Inter Milan; AC Milan'],
  ['Japanese', 'Sony; Toyota; Honda; Nissan; Mitsubishi; Nintendo; Panasonic; Toshiba; Hitachi; SoftBank'],
  ['Russian', 'Gazprom; Rosneft; Lukoil; Tass; Interfax; Kommersant; Izvestia'],
  ['Saudi', 'Saudi Aramco'],
  ['South Korean', 'Samsung; LG; Hyundai; Kia; Yonhap'],
  ['Spanish', 'Telefónica; Santander; El País; El Mundo; Real Madrid; FC Barcelona'],
  ['Swedish', 'Ericsson; Volvo; Spotify; Ikea'],
  ['Swiss', 'Nestlé; Novartis; Roche; UBS; Credit Suisse; Glencore'],
  ['Taiwanese', 'TSMC; Foxconn'],
];

/** Nationality of household names, for descriptions that give it: "the Chinese telecom giant". */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  HOMES.flatMap(([nationality, names]) => phrases(names).map((name) => [name, nationality] as const)),
);
