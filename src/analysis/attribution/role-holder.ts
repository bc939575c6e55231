/** Who holds the role that a source's words describe, where the name stands right behind it. */
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { TokenRange } from './candidate.ts';
import { lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { beforeBrackets, isRole } from './role-words.ts';
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
  let role = beforeBrackets(reading, one.first - 1);
  while (HONORIFICS.has((reading.tokens[role]?.text ?? '').replace(/\.$/u, ''))) role -= 1;
  // "spokesman [the Rev] Ann Lee"
  if (role < one.first - 1 && lowerAt(reading, role) === 'the') role -= 1;
  const isOwn = isRole(reading, role);
  // "Keir Starmer (Labour) aide | Bo Ng": whose aide stands first
  if (before.some((other) => other !== one && other.kind === 'person' && !(isOwn && other.first === source.first)))
    return null;
  // "Director of football", "Minister for Health": nothing but an office stands so without an article
  if (!isOwn && !(opensWithRole(reading, source.first, role) && tagAt(reading, role) !== 'ADP')) return null;
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

/** "Director | of football", "Senior Superintendent | of Police": a role before the first preposition. */
function opensWithRole(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tagAt(reading, at) === 'ADP') return isRole(reading, at - 1);
  return isRole(reading, first);
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
