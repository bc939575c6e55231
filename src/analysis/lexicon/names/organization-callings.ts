/**
 * What known organisations can be called, where their sort alone doesn't say it: not every agency is a watchdog, and no
 * news agency is a newspaper.
 */
import { phrases } from '../word-list.ts';
import type { Asked } from './description-nouns.ts';

const LISTS: readonly (readonly [Asked, string])[] = [
  [
    'news agency',
    `Reuters; Associated Press; Agence France-Presse; United Press International; Xinhua; Tass; Interfax; Kyodo; Yonhap;
    Deutsche Presse-Agentur; Press Association; Press Trust of India; Anadolu; Bloomberg`,
  ],
  [
    'broadcaster',
    `BBC; BBC News; Sky News; ITV; ITV News; Channel 4 News; CNN; Fox News; MSNBC; NBC; ABC News; CBS; CNBC; NPR; PBS;
    CBC; Al Jazeera; Al Arabiya; Deutsche Welle; France 24; RT; RTÉ; Euronews; Voice of America; Radio Free Europe`,
  ],
  [
    'magazine',
    `The Economist; The Spectator; New Statesman; The Atlantic; The New Yorker; Time Magazine; Newsweek; Der Spiegel;
    Wired Magazine; New Scientist; Rolling Stone; Forbes; Private Eye`,
  ],
  [
    'UN agency',
    `World Health Organization; Unicef; Unesco; UNHCR; World Food Programme; International Atomic Energy Agency;
    International Telecommunication Union; International Monetary Fund; World Bank`,
  ],
  [
    'agency',
    `World Health Organization; Unicef; Unesco; UNHCR; World Food Programme; Fitch; Moody's; Standard & Poor's; S&P`,
  ],
  ['league', 'NBA; NFL; NHL; MLB; NCAA; UFC; WWE; PGA; Premier League'],
  [
    'regulator',
    `Ofcom; Federal Communications Commission; Food and Drug Administration; Federal Trade Commission; Securities and
    Exchange Commission; Environmental Protection Agency; Federal Aviation Administration; International Atomic Energy
    Agency`,
  ],
  [
    'charity',
    `Oxfam; Save the Children; Red Cross; Médecins Sans Frontières; World Wildlife Fund; Amnesty International;
    Wikimedia Foundation`,
  ],
  [
    'organisation',
    `United Nations; Unicef; Unesco; World Health Organization; World Trade Organization; International Monetary Fund;
    World Bank; International Atomic Energy Agency; International Criminal Court; OSCE; UNHCR; World Food Programme;
    Organisation for Economic Co-operation and Development; Council of Europe; International Olympic Committee; FIFA;
    UEFA; FIA; Red Cross; Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Médecins Sans Frontières; Save
    the Children; WikiLeaks; Wikimedia Foundation; American Civil Liberties Union; World Wildlife Fund; GSMA; Interpol;
    International Telecommunication Union; 3GPP; Trades Union Congress; Confederation of British Industry; NHS;
    Chatham House; Brookings Institution`,
  ],
];

/** By the name of `known-organizations.ts`. */
export const CALLINGS: ReadonlyMap<string, readonly Asked[]> = gathered();

function gathered(): Map<string, Asked[]> {
  const callings = new Map<string, Asked[]>();
  for (const [calling, list] of LISTS)
    for (const name of phrases(list)) callings.set(name, [...(callings.get(name) ?? []), calling]);
  return callings;
}

/** Regulators by their letters, which are no companies: "the MHRA". */
export const REGULATORS: ReadonlySet<string> = new Set(
  `MHRA FCA CMA PRA ICO Ofgem Ofwat Ofsted HSE FAA NTSB EASA CDC FTC SEC EPA FCC FDA CFTC NHTSA OSHA EMA ECHA BaFin ACCC
  ASIC TGA APRA RBI SEBI TRAI NAFDAC NCC NERC EFCC NBC CBN SARB ICASA PEMRA NEPRA`.split(/\s+/u),
);

/** Those that stand instead of a sort: press that is no newspaper, and what clubs play in. */
export const INSTEAD: ReadonlySet<Asked> = new Set(['news agency', 'broadcaster', 'magazine', 'league']);

/** The same by a word of the name: "the Financial Conduct | Authority". */
export const CALLING_BY_WORD: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ['Authority', 'regulator'],
  ['Regulator', 'regulator'],
  ['Ombudsman', 'regulator'],
  ['Watchdog', 'regulator'],
  ['Magazine', 'magazine'],
  ['Radio', 'broadcaster'],
  ['Television', 'broadcaster'],
  ['TV', 'broadcaster'],
  ['Association', 'organisation'],
  ['Center', 'organisation'],
  ['Centre', 'organisation'],
  ['Committee', 'organisation'],
  ['Council', 'organisation'],
  ['Federation', 'organisation'],
  ['Foundation', 'organisation'],
  ['Fund', 'organisation'],
  ['Institute', 'organisation'],
  ['League', 'organisation'],
  ['Movement', 'organisation'],
  ['Project', 'organisation'],
  ['Society', 'organisation'],
  ['Trust', 'organisation'],
  ['Union', 'organisation'],
]);
