/** Reads the noun phrases behind "the" that may mean an actor named elsewhere: "the Chinese telecom giant", "the Nato chief". */
import {
  BESIDE_EXECUTIVE,
  CHIEFS,
  COUNTRY_NOUNS,
  INSTITUTION_NOUNS,
  ORGANIZATION_NOUNS,
  COMPOUND_ENDS,
  PERSON_NOUNS,
  PRAISE,
  TOWN_NOUNS,
  TRADE_WORDS,
} from '../lexicon/description-nouns.ts';
import type { Calling } from '../lexicon/organization-callings.ts';
import { OFFICE_LETTERS } from '../lexicon/roles.ts';
import { DEMONYMS } from './known-names.ts';
import { isRoleNoun, titleAt, titleKey } from './title-words.ts';
import type { Word } from './words.ts';

export interface DescriptionPhrase {
  of: 'organization' | 'person' | 'country' | 'half' | 'government' | 'town';
  /** As a key; of a person the office: "prime minister". */
  noun: string;
  sorts: readonly Calling[];
  /** Demonym in it, as a key. */
  nationality: string | null;
  /** What the office is in, or whether it is held no longer, as keys: "nato", "former". */
  qualifiers: readonly string[];
  /** The trade to which an organisation is narrowed, as keys: "telecom". */
  trades: readonly string[];
  /** Somebody else of the office may be meant where the text has more than one: "the Canadian-born senator". */
  isNarrowed: boolean;
  /** "the senator from Florida": the text may never have told where a senator is from. */
  isPlaced: boolean;
  /** Its first word: the article, or what follows a name inside it ("the Nato | chief"). */
  first: number;
  /** The word after its last. */
  end: number;
}

/** A description has at most this many words after its article. */
const LONGEST = 5;

/** Names before an office have at most this many words: "the National Audit Office | chief". */
const LONGEST_NAME = 5;

/** An office held no longer, or not yet, is another. */
const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'outgoing', 'incoming', 'deputy', 'acting', 'then']);

/** The phrase that begins with the article at word `at`; null where none that can mean an actor does. */
export function readPhrase(words: readonly Word[], at: number): DescriptionPhrase | null {
  return readAgency(words, at) ?? readOffice(words, at) ?? readHalf(words, at) ?? readNoun(words, at);
}

/** "the | president", "the French | prime minister", "the former | minister", "the Labour | leader" */
function readOffice(words: readonly Word[], at: number): DescriptionPhrase | null {
  const sentence = words[at]?.sentence ?? -1;
  let from = at + 1;
  const first = words[from];
  if (first?.sentence !== sentence) return null;
  const lettered = OFFICE_LETTERS.get(first.text);
  if (lettered !== undefined) return endsPhrase(words, from + 1) ? simple('person', lettered, at, from + 1) : null;
  from = modifierEnd(words, from);
  const isNarrowed = from > at + 1;
  const nation = words[from];
  const nationality = nation?.capital && DEMONYMS.has(nation.key) ? nation.key : null;
  if (nationality !== null) from += 1;
  const qualifiers: string[] = [];
  if (FORMER.has(words[from]?.key ?? '')) {
    qualifiers.push(words[from]?.key ?? '');
    from += words[from + 1]?.text === '-' ? 2 : 1;
  }
  const name = from;
  let end = titleAt(words, from);
  if (end === null && words[from]?.capital) {
    while (from < name + LONGEST_NAME && words[from]?.capital && words[from]?.sentence === sentence) from += 1;
    end = titleAt(words, from);
  }
  const office = words[from];
  if (office?.sentence !== sentence) return null;
  const isChief = from > name && CHIEFS.has(office.key);
  if (end === null && (isChief || PERSON_NOUNS.has(office.key) || isRoleNoun(office))) end = from + 1;
  if (end === null || !endsPhrase(words, end)) return null;
  if (office.key === 'executive' && governs(words, from)) return null;
  // "the senator | from Florida"
  const isPlaced = words[end]?.key === 'from' && words[end + 1]?.capital === true;
  if (from > name)
    qualifiers.push(
      words
        .slice(name, from)
        .map(({ key }) => key)
        .join(' '),
    );
  const noun = isChief ? office.key : titleKey(words, from, end);
  return { ...simple('person', noun, from > name ? from : at, end), nationality, qualifiers, isNarrowed, isPlaced };
}

/** "The minister said | the executive | had no say": beside a branch of the state it is another. */
function governs(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] ?? {};
  let first = at;
  while (words[first - 1]?.sentence === sentence) first -= 1;
  for (let index = first; words[index]?.sentence === sentence; index += 1)
    if (BESIDE_EXECUTIVE.has(words[index]?.key ?? '')) return true;
  return false;
}

/** Behind "34-year-old", "Michelin-starred", "award-winning" and "veteran", which tell nobody from another of the office. */
function modifierEnd(words: readonly Word[], from: number): number {
  const [first, dash, last] = [words[from], words[from + 1], words[from + 2]];
  if (dash?.text === '-' && COMPOUND_ENDS.has(last?.key ?? '')) return from + 3;
  const end = first?.key.slice(first.key.indexOf('-') + 1) ?? '';
  const isCompound = first?.key.includes('-') === true && COMPOUND_ENDS.has(end);
  return isCompound || PRAISE.has(first?.key ?? '') ? from + 1 : from;
}

/** "the UN | agency": one of its own, rather than the United Nations. */
function readAgency(words: readonly Word[], at: number): DescriptionPhrase | null {
  const [owner, noun] = [words[at + 1], words[at + 2]];
  const isAgency = owner?.key === 'un' && owner.capital && /^(?:agency|body|organi[sz]ation)$/u.test(noun?.key ?? '');
  if (!isAgency || owner.sentence !== words[at]?.sentence || !endsPhrase(words, at + 3)) return null;
  return { ...simple('organization', 'UN agency', at, at + 3), sorts: ['UN agency'] };
}

/** "the North", once North Korea was named. */
function readHalf(words: readonly Word[], at: number): DescriptionPhrase | null {
  const [half, after] = [words[at + 1], words[at + 2]];
  if (!half?.capital || (half.key !== 'north' && half.key !== 'south')) return null;
  if (after?.sentence === half.sentence && after.capital) return null;
  return endsPhrase(words, at + 2) ? simple('half', half.key, at, at + 2) : null;
}

/** "the Chinese telecom | giant": the noun must end the phrase, and only a nationality and a trade may narrow it. */
function readNoun(words: readonly Word[], at: number): DescriptionPhrase | null {
  let nationality: string | null = null;
  const trades: string[] = [];
  for (let index = at + 1; index <= at + LONGEST; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return null;
    const sorts = ORGANIZATION_NOUNS.get([...trades.slice(-1), word.key].join(' ')) ?? ORGANIZATION_NOUNS.get(word.key);
    const isFirst = index === at + 1;
    // "the business daily"
    const goesOn = ORGANIZATION_NOUNS.has(words[index + 1]?.key ?? '');
    if ((sorts || (isFirst && INSTITUTION_NOUNS.has(word.key))) && !goesOn && endsPhrase(words, index + 1)) {
      return { ...simple('organization', word.key, at, index + 1), sorts: sorts ?? [], nationality, trades };
    }
    if (isFirst && endsPhrase(words, index + 1)) {
      if (COUNTRY_NOUNS.has(word.key)) return simple('country', word.key, at, index + 1);
      if (TOWN_NOUNS.has(word.key)) return simple('town', word.key, at, index + 1);
      if (word.key === 'government') return simple('government', word.key, at, index + 1);
    }
    if (DEMONYMS.has(word.key) && word.capital && isFirst) nationality = word.key;
    // "the Intelligence Committee" is one of that name
    else if (word.text !== '-' && (word.capital || (!TRADE_WORDS.has(word.key) && !sorts))) return null;
    else if (TRADE_WORDS.has(word.key)) trades.push(word.key);
  }
  return null;
}

function simple(of: DescriptionPhrase['of'], noun: string, first: number, end: number): DescriptionPhrase {
  return {
    of,
    noun,
    sorts: [],
    nationality: null,
    qualifiers: [],
    trades: [],
    isNarrowed: false,
    isPlaced: false,
    first,
    end,
  };
}

/** No noun follows, nor an "of" that would make it another: "the company car", "the alliance of parties". */
export function endsPhrase(words: readonly Word[], end: number): boolean {
  const after = words[end];
  if (!after || after.sentence !== words[end - 1]?.sentence) return true;
  if (['NOUN', 'PROPN', 'NUM'].includes(after.pos)) return false;
  return !['of', 'for', 'that', 'which', 'who', 'whose'].includes(after.key) && after.text !== '-';
}
