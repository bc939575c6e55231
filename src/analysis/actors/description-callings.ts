/** What an organisation can be called: by its sort, by the words of its names, and of which country it is. */
import { TRADE_NOUNS, TRADES } from '../lexicon/company-trades.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon/known-organizations.ts';
import type { KnownOrganization } from '../lexicon/known-organizations.ts';
import { CALLING_BY_WORD, CALLINGS, INSTEAD, REGULATORS } from '../lexicon/organization-callings.ts';
import type { Calling } from '../lexicon/organization-callings.ts';
import { NATIONALITIES } from '../lexicon/organization-homes.ts';
import { PARTY_NAMES, SORT_BY_WORD } from '../lexicon/organization-sorts.ts';
import { DEMONYMS, lookUp } from './known-names.ts';
import type { Draft } from './mention.ts';

const KNOWN: ReadonlyMap<string, KnownOrganization> = new Map(
  KNOWN_ORGANIZATIONS.map((organization) => [`organization:${organization.name}`, organization]),
);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['centre', 'center'],
  ['organization', 'organisation'],
  ['organisation', 'organization'],
]);

/** The sorts that are known of it, or "unknown". */
export function sortsOf(draft: Draft): Calling[] {
  const known = knownAs(draft);
  if (!known) {
    if (textsOf(draft).some((text) => REGULATORS.has(text))) return ['regulator', 'agency'];
    const sorts = textsOf(draft).flatMap(sortsByWord);
    return sorts.length > 0 ? sorts : ['unknown'];
  }
  const others = CALLINGS.get(known.name) ?? [];
  return others.some((other) => INSTEAD.has(other)) ? [...others] : [known.sort, ...others];
}

function sortsByWord(text: string): Calling[] {
  if (PARTY_NAMES.has(text)) return ['party'];
  return [...headWords(text), text.split(' ')[0] === 'FC' ? 'FC' : ''].flatMap((word) => [
    ...[SORT_BY_WORD.get(word) ?? []].flat(),
    ...[CALLING_BY_WORD.get(word) ?? []].flat(),
  ]);
}

function knownAs(draft: Draft): KnownOrganization | null {
  const known = KNOWN.get(draft.identity);
  if (known) return known;
  for (const text of textsOf(draft)) {
    // "US Securities and Exchange Commission"
    const name = lookUp(text) ?? lookUp(text.replace(/^(?:US|U\.S\.|UK) /u, ''));
    if (name?.sense === 'organization') return name.organization;
  }
  return null;
}

/** Whether a noun for companies of one trade can be its own: not where another trade is known of it. */
export function isOfTrade(draft: Draft, noun: string): boolean {
  if (!TRADE_NOUNS.has(noun)) return true;
  const names = textsOf(draft);
  const known = knownAs(draft)?.name ?? '';
  // "Qatar | Airways", but not "Airways" alone
  const lastWords = names.flatMap((name) => name.split(' ').slice(1).slice(-1));
  const own = TRADES.filter((trade) => trade.names.has(known) || lastWords.some((word) => trade.lastWords.has(word)));
  return own.length === 0 || own.some(({ nouns }) => nouns.has(noun));
}

/** The nouns in its names, as keys: "bank" of "Bank of England", "commission" of "FTC". */
export function nounsOf(draft: Draft): Set<string> {
  const nouns = namesOf(draft).flatMap((name) => headWords(name.toLowerCase()));
  return new Set([...nouns, ...nouns.flatMap((noun) => SPELLINGS.get(noun) ?? [])]);
}

/** Whether every one of these words is in one of its names. */
export function isNamedWith(draft: Draft, keys: readonly string[]): boolean {
  return (
    keys.length === 0 ||
    namesOf(draft).some((name) => {
      const own = new Set(name.toLowerCase().split(' '));
      return keys.every((key) => own.has(key));
    })
  );
}

/** Those in the text, and those that are known of it. */
function namesOf(draft: Draft): string[] {
  const known = knownAs(draft);
  return [...textsOf(draft), ...(known ? [known.name, ...(known.aliases ?? [])] : [])];
}

/** Each form of the name once. */
export function textsOf({ mentions }: Draft): string[] {
  return [...new Set(mentions.map(({ text }) => text))];
}

/** Last words of a name, and what comes before "of" or "for": "Bank of England" is a bank. */
function headWords(key: string): string[] {
  const words = key.split(' ');
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const [last, opener] = [words.at(-1), link > 0 ? words[link - 1] : undefined];
  return words.length < 2 ? [] : [...(last === undefined ? [] : [last]), ...(opener === undefined ? [] : [opener])];
}

/** The demonym, or the country, that it is known to belong to, as a key. */
export function nationalityOf(draft: Draft): string | null {
  for (const text of textsOf(draft)) {
    const known = lookUp(text);
    const name = known?.sense === 'organization' ? known.organization.name : text;
    const nationality = NATIONALITIES.get(name);
    if (nationality) return nationality.toLowerCase();
    const first = text.split(' ')[0]?.toLowerCase() ?? '';
    if (DEMONYMS.has(first)) return first;
  }
  return null;
}

/** "kenya" and "kenyan" */
export function sameCountry(left: string | null, right: string): boolean {
  const countryOf = (key: string): string | null => {
    const known = lookUp(key);
    return DEMONYMS.get(key)?.name ?? (known?.sense === 'country' ? known.country.name : null);
  };
  return left !== null && (left === right || (countryOf(left) !== null && countryOf(left) === countryOf(right)));
}
