/** Where a tagged name begins and ends by what no name goes across: "New York | Democratic debate", "Norland | Gov. Ann Lee". */
import { MEMBERSHIPS } from '../lexicon/before-names.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { GAZETTEER } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import type { NameSpan } from './refine.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** A known name begins at most so many words before its last. */
const LONGEST_KNOWN = 3;

/** "Independent | Vermont |": of which party somebody is there. */
const PARTIES: ReadonlySet<string> = new Set([...MEMBERSHIPS, 'Democratic']);

/** "| New York | Democratic primary": whose it is. */
const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(['Democratic', 'Republican']);

/** Whoever is called so has no name with "of" in it: not "Lord" and "Duchess". */
const PLAIN_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)$/u;

/**
 * The tagged name in its bounds; two where it runs from a known name over a title to a person.
 * @param byFirst what the rules found
 */
export function inBounds(
  words: readonly Word[],
  tagged: LabelledName,
  byFirst: ReadonlyMap<number, NameSpan>,
): LabelledName[] {
  const { first, end } = tagged;
  if (knownAs(words, first, end) !== null) return [tagged];
  const [opening, holder] = [byFirst.get(first), holderIn(tagged, byFirst)];
  if (opening?.known && holder !== null && opening.end < holder) {
    const kind = opening.known.sense === 'organization' ? 'organization' : 'place';
    return [
      { first, end: opening.end, kind },
      { first: holder, end, kind: 'person' },
    ];
  }
  const whole = { ...tagged, first: knownFirst(words, tagged, byFirst) };
  const bounded = beforeOf(words, beforeMark(words, beforeHeadline(words, whole), byFirst));
  return [withoutParty(words, beforeOffice(words, bounded))];
}

/** What the gazetteers have by exactly these words. */
function knownAs(words: readonly Word[], first: number, end: number): KnownName | null {
  return GAZETTEER.exactly(words, first, end)[0] ?? null;
}

/** "Norland Gov. | Ann Lee |": the person behind a title, inside what the tagger has for one name. */
function holderIn({ first, end }: LabelledName, byFirst: ReadonlyMap<number, NameSpan>): number | null {
  for (let at = first + 1; at < end; at += 1) {
    const inside = byFirst.get(at);
    if (inside?.titled && inside.end === end) return at;
  }
  return null;
}

/** "| NEW | YORK" */
function knownFirst(
  words: readonly Word[],
  { first, end }: LabelledName,
  byFirst: ReadonlyMap<number, NameSpan>,
): number {
  for (let at = first - 1; at >= first - LONGEST_KNOWN; at -= 1) {
    const ruled = byFirst.get(at);
    if (ruled?.end === end && ruled.known?.sense === 'place' && words[at]?.sentence === words[first]?.sentence)
      return at;
  }
  return first;
}

/** "the South China Sea | Row": what has its capital only from the headline. */
function beforeHeadline(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end, kind } = tagged;
  const known = kind === 'place' && words[first]?.headline ? GAZETTEER.longestAt(words, first, end) : null;
  const isPlain = known !== null && words.slice(known.end, end).every(({ key }) => COMMON_WORDS.has(key));
  return known && isPlain && known.end - first > 1 ? { ...tagged, end: known.end } : tagged;
}

/** "the United States | ' European allies", "Ann Lee | - Bo Ng's friend", but not "Veterans' Affairs" and "T-Mobile" */
function beforeMark(
  words: readonly Word[],
  tagged: LabelledName,
  byFirst: ReadonlyMap<number, NameSpan>,
): LabelledName {
  const { first, end } = tagged;
  for (let at = first + 1; at < end; at += 1) {
    const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !mark) continue;
    const isTwo = knownAs(words, first, at) !== null || knownAs(words, at + 1, end) !== null;
    const isOwner = isTwo && /^['’]$/u.test(mark.text) && before.key.endsWith('s') && before.end === mark.start;
    const isDash = /^[-–—]$/u.test(mark.text) && before.end < mark.start && (after?.start ?? 0) > mark.end;
    if ((isOwner || isDash) && (byFirst.get(first)?.end ?? 0) <= at) return { ...tagged, end: at };
  }
  return tagged;
}

/**
 * "Mr. Peck | of Norvane", "Ann Lee | of Norvane", "publishers Jann Vreel | of Norvane Magazine", but not "Duke of York"
 * and "Lady Ann of Norland"
 */
function beforeOf(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end, kind } = tagged;
  const [before, given] = [words[first - 1], words[first]];
  const isAddressed =
    before?.sentence === given?.sentence && PLAIN_ADDRESS.test(before?.text.replaceAll('.', '') ?? '');
  const isFull = kind === 'person' && isFirstName(given);
  const isCalled = before?.sentence === given?.sentence && !before?.capital && ROLE_NOUNS.has(before?.lemma ?? '');
  if (!isAddressed && !isFull && !isCalled) return tagged;
  for (let at = first + (isAddressed ? 1 : 2); at < end; at += 1)
    if (words[at]?.text === 'of')
      return isFormOfAddress(words[at - 1]) ? tagged : { ...tagged, end: at, kind: 'person' };
  return tagged;
}

/** "Orange County | District | Attorney", "Cook County | State | 's Attorney": the county, where what follows is an office. */
function beforeOffice(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end } = tagged;
  for (let at = first + 1; at < end; at += 1) {
    if (words[at]?.text !== 'County') continue;
    const office = titleAt(words, at + 1);
    const isBody = office !== null && words[office]?.key === "'s";
    return office !== null && office >= end && !isBody ? { first, end: at + 1, kind: 'place' } : tagged;
  }
  return tagged;
}

/**
 * "| New York | Democratic primary", "Democratic | Vermont |", where the rest is known; but "the Norland Republican", who
 * is somebody, "Senate Republican leaders", and "Independent Ireland", which may be a party.
 */
function withoutParty(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end, kind } = tagged;
  if (end - first < 2) return tagged;
  const [opening, last, after] = [words[first], words[end - 1], words[end]];
  const isBeforeNoun = after?.sentence === last?.sentence && (after?.pos === 'NOUN' || after?.pos === 'ADJ');
  const before = isBeforeNoun && PARTY_ADJECTIVES.has(last?.text ?? '') ? knownAs(words, first, end - 1) : null;
  if (before?.sense === 'organization')
    return before.organization.sort === 'press' ? { ...tagged, end: end - 1 } : tagged;
  if (before) return { ...tagged, end: end - 1, kind: before.sense === 'cast' ? kind : 'place' };
  const isMember = PARTIES.has(opening?.text ?? '') && knownAs(words, first + 1, end)?.sense === 'place';
  return isMember ? { first: first + 1, end, kind: 'place' } : tagged;
}
