/** The trades of companies that are household names, so that none is called by another's: no airline is "the planemaker". */
import { phrases, words } from './word-list.ts';

interface Trade {
  /** What a company of the trade is called. */
  nouns: ReadonlySet<string>;
  /** By the names of `known-organizations.ts`. */
  names: ReadonlySet<string>;
  /** The last words of other names in the trade. */
  lastWords: ReadonlySet<string>;
}

const trade = (nouns: string, names: string, lastWords = ''): Trade => ({
  nouns: words(nouns),
  names: new Set(phrases(names)),
  lastWords: words(lastWords),
});

export const TRADES: readonly Trade[] = [
  trade(
    'airline carrier operator',
    `Lufthansa; British Airways; Ryanair; EasyJet; Air France; Qantas; American Airlines; United Airlines; Delta Air
    Lines`,
    'Airlines Airways Airline Air',
  ),
  trade('planemaker manufacturer maker', 'Boeing; Airbus; Lockheed Martin; Bombardier; Embraer'),
  trade(
    'carmaker automaker manufacturer maker',
    `Toyota; Honda; Nissan; Mitsubishi; Volkswagen; BMW; Daimler; Mercedes-Benz; Porsche; Audi; Renault; Peugeot; Fiat;
    Chrysler; Fiat Chrysler; Ford; Ford Motor Company; General Motors; Tesla`,
    'Motors Motor',
  ),
  trade(
    'drugmaker manufacturer maker developer',
    `Johnson & Johnson; Pfizer; AstraZeneca; GlaxoSmithKline; Moderna; BioNTech; Novartis; Roche; Merck; Bayer; Eli
    Lilly; Novo Nordisk`,
    'Pharmaceuticals Pharma',
  ),
  trade('chipmaker manufacturer maker developer supplier', 'Intel; Qualcomm; Nvidia; AMD; TSMC'),
  trade('retailer supermarket', "Wal-Mart; Tesco; Sainsbury's; Marks & Spencer; Superdrug; Ted Baker"),
];

/** Every noun that says what trade it is. */
export const TRADE_NOUNS: ReadonlySet<string> = new Set(TRADES.flatMap(({ nouns }) => [...nouns]));
