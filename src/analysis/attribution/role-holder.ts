/** Who holds the role that a source's words describe: a name behind it, or between commas. */
import { OWNERS } from '../lexicon/after-names.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { TokenRange } from './candidate.ts';
import { longNounPhraseEnd } from './grammar/noun-phrases.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { commaIn, isNothingButTail } from './source-names.ts';
import type { Named } from './source-names.ts';

/**
 * A person's name that ends the words before the first comma, behind a role: "Bank of England governor | Ann Lee",
 * "chairman and chief executive | Bo Ng", "Director of football | Phil Giles". Not "a lawyer for president Ann Lee",
 * "ministers and president Bo Ng".
 */
export function holderOf(reading: Reading, named: readonly Named[], source: TokenRange): string | null {
  const stop = commaIn(reading, source, source.first);
  const before = named.filter(({ end }) => end <= stop);
  const one = before.at(-1);
  if (one?.kind !== 'person' || one.first === source.first || !isNothingButTail(reading, one, stop)) return null;
  if (one.mention.form !== 'name') return null;
  let role = one.first - 1;
  while (HONORIFICS.has((reading.tokens[role]?.text ?? '').replace(/\.$/u, ''))) role -= 1;
  const isOwn = isRole(reading, role);
  // "Keir Starmer (Labour) aide | Bo Ng": whose aide stands first
  if (before.some((other) => other !== one && other.kind === 'person' && !(isOwn && other.first === source.first)))
    return null;
  // "Director of football", "Minister for Health": nothing but an office stands so without an article
  if (!isOwn && !(isRole(reading, source.first) && tagAt(reading, role) !== 'ADP')) return null;
  for (let at = source.first; at < role; at += 1) {
    if (before.some(({ first, end }) => first <= at && at < end)) continue;
    const word = lowerAt(reading, at);
    if (word === 'and' || word === '&') {
      if (before.some(({ kind, end }) => kind === 'person' && end === at)) return null;
      const names = before.some(({ end }) => end === at) && before.some(({ first }) => first === at + 1);
      if (!names && !isRole(reading, at - 1) && !joinsPortfolios(reading, before, source.first, at, role)) return null;
    } else if (tagAt(reading, at) === 'ADP' && lowerAt(reading, at - 1) !== '-') {
      if (isOwn || tagAt(reading, source.first) === 'DET') return null;
    } else if (/^(?:VERB|AUX|PRON|SCONJ)$/u.test(tagAt(reading, at) ?? '')) {
      // "[Managing] director", "[IT] head": part of the office, whatever the tagger takes it for
      const modifies = at === source.first && at + 1 === role;
      if (!modifies && !/^\p{Lu}{2,}$/u.test(reading.tokens[at]?.text ?? '')) return null;
    }
  }
  return one.mention.actorId;
}

/**
 * "Information [and] Broadcasting Minister | Ann Lee": one office with several portfolios, all in capitals, and no other
 * office or body before the conjunction. Not "Ministers [and] Treasury Secretary Ann Lee".
 */
function joinsPortfolios(
  reading: Reading,
  named: readonly Named[],
  first: number,
  conjunction: number,
  role: number,
): boolean {
  if (role <= conjunction + 1 || named.some(({ end }) => end === conjunction && !isPoliceAndCrime(reading, end)))
    return false;
  for (let at = first; at < role; at += 1) {
    const word = lowerAt(reading, at);
    if (at === conjunction) continue;
    if (!/^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) return false;
    if (at < conjunction && (ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/u, '')))) return false;
  }
  // "Workers and Treasury Secretary …": several of them, and one more
  return conjunction > first + 1 || reading.tokens[first]?.lemma === lowerAt(reading, first);
}

/** "West Mercia Police | and Crime Commissioner": the force's name goes on into the office. */
function isPoliceAndCrime(reading: Reading, conjunction: number): boolean {
  return lowerAt(reading, conjunction - 1) === 'police' && lowerAt(reading, conjunction + 1) === 'crime';
}

/** "governor", but not "governors", who are several. */
export function isRole(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const word = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  // "mum-of-two"
  if (lowerAt(reading, at - 1) === '-' && lowerAt(reading, at - 2) === 'of' && lowerAt(reading, at - 3) === '-')
    return true;
  return (ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(word)) && !/[^s]s$/u.test(token.lower);
}

/**
 * "its secretary-general, Ann Lee", "a consultant, Dr Bo Ng, 51,", "her son, the cellist Pieter Maes,": a description,
 * and behind its comma the name of whom it describes, with nothing before it but titles.
 */
export function holderInApposition(
  reading: Reading,
  named: readonly Named[],
  source: TokenRange,
  head: TokenRange,
): string | null {
  const comma = commaIn(reading, source, head.first);
  // "its works council chief": where the phrase is read in part, a role before the comma tells
  const isRead = comma === head.end || comma === longNounPhraseEnd(reading, head.first);
  const role = isRead ? head.end - 1 : comma - 1;
  if (comma === source.end || !(isRead ? isOne(reading, role) : isRole(reading, role) || isSelf(reading, role)))
    return null;
  // "Sources close to the producer, Ann Lee,": it is the producer's name
  if (!isRead && !isOne(reading, head.end - 1) && hasPreposition(reading, head.end, role)) return null;
  const stop = commaIn(reading, source, comma + 1);
  const behind = named.filter(({ first, end }) => first > comma && end <= stop);
  const one = behind.find((person) => isPlaced(reading, person, stop)) ?? behind.at(-1);
  if (one?.mention.form !== 'name') return null;
  if (!isNothingButTail(reading, one, stop) && !isPlaced(reading, one, stop)) return null;
  // "its rival, Mastercard,", "the weather bureau, PAGASA,", "the union, the NZEI,"
  const isWhole = one.first === comma + (lowerAt(reading, comma + 1) === 'the' ? 2 : 1);
  if (one.kind === 'organization') return isWhole ? one.mention.actorId : null;
  if (one.kind !== 'person') return null;
  for (let at = comma + 1; at < one.first; at += 1) {
    const isTitle = /^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/u.test(tagAt(reading, at) ?? '');
    if (!isTitle || (at === one.first - 1 && lowerAt(reading, at) === 'the')) return null;
  }
  return one.mention.actorId;
}

/** "Ann Lee | of the University of Bath": a person, and up to the comma where she is from or works. */
function isPlaced(reading: Reading, { kind, mention, end }: Named, stop: number): boolean {
  const isPerson = kind === 'person' && mention.form === 'name';
  return isPerson && /^(?:of|at|from)$/u.test(lowerAt(reading, end)) && longNounPhraseEnd(reading, end + 1) === stop;
}

function hasPreposition(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tagAt(reading, at) === 'ADP' || lowerAt(reading, at) === 'to') return true;
  return false;
}

/** Is it a noun in the singular, or "one": several are no one person, "ministers, Ann Lee among them"? */
function isOne(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (token.lower === 'one' || isRole(reading, at) || OWNERS.has(token.lower)) return true;
  // "her GP"
  const isNoun = tagAt(reading, at) === 'NOUN' || isPossessive(lowerAt(reading, at - 1));
  // "neighbour" has the lemma "neighbor"
  return isNoun && [token.lower, token.lower.replace('our', 'or')].includes(token.lemma);
}

/** "the minister himself" */
function isSelf(reading: Reading, at: number): boolean {
  return /^(?:him|her)self$/u.test(lowerAt(reading, at));
}
