/** Who holds the role that a source's words describe: a name behind it, or between commas. */
import { OWNERS } from '../lexicon/after-names.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { TokenRange } from './candidate.ts';
import { longNounPhraseEnd } from './grammar/noun-phrases.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { bracketsEnd, commaIn, isNothingButTail } from './source-names.ts';
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
  if (one.mention.form !== 'name' || before.some((other) => other !== one && other.kind === 'person')) return null;
  if (isOwned(reading, before, source.first, one.first - 1)) return one.mention.actorId;
  let role = beforeBrackets(reading, one.first - 1);
  while (HONORIFICS.has((reading.tokens[role]?.text ?? '').replace(/\.$/u, ''))) role -= 1;
  const isOwn = isRole(reading, role) || isParentOf(reading, source.first, role);
  // "Director of football", "Minister for Health": nothing but an office stands so without an article
  if (!isOwn && !(opensWithRole(reading, source.first, role) && tagAt(reading, role) !== 'ADP')) return null;
  for (let at = source.first; at < role; at += 1) {
    if (before.some(({ first, end }) => first <= at && at < end)) continue;
    const word = lowerAt(reading, at);
    if (word === 'and' || word === '&') {
      const names = before.some(({ end }) => end === at) && before.some(({ first }) => first === at + 1);
      if (!names && !isRole(reading, at - 1)) return null;
    } else if (tagAt(reading, at) === 'ADP' && lowerAt(reading, at - 1) !== '-') {
      if (isOwn || tagAt(reading, source.first) === 'DET') return null;
    } else if (/^(?:VERB|AUX|PRON|SCONJ)$/u.test(tagAt(reading, at) ?? '')) return null;
  }
  return one.mention.actorId;
}

/** "The Bank of England | 's | Ann Lee": nothing but the body for which somebody works. */
function isOwned(reading: Reading, named: readonly Named[], first: number, mark: number): boolean {
  const body = named.find(({ end, kind }) => end === mark && kind === 'organization');
  const isMark = /^['’]s?$/u.test(lowerAt(reading, mark));
  return (
    isMark &&
    body !== undefined &&
    (body.first === first || (body.first === first + 1 && tagAt(reading, first) === 'DET'))
  );
}

/** "Mum-of-two | Ann Lee", "Grandmother-of-five" */
function isParentOf(reading: Reading, first: number, last: number): boolean {
  const [joint, of] = [lowerAt(reading, last - 1), lowerAt(reading, last - 2)];
  return joint === '-' && of === 'of' && last - 4 === first;
}

/** "Director | of football", "Senior Superintendent | of Police": a role before the first preposition. */
function opensWithRole(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tagAt(reading, at) === 'ADP') return isRole(reading, at - 1);
  return isRole(reading, first);
}

/** The token before "(SSP)", or `at`. */
function beforeBrackets(reading: Reading, at: number): number {
  return lowerAt(reading, at) === ')' && lowerAt(reading, at - 2) === '(' ? at - 3 : at;
}

/** "governor", but not "governors", who are several. */
function isRole(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const word = token.lower.slice(token.lower.lastIndexOf('-') + 1);
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
  // "the Inspector-General of Police (IGP),"
  const close = bracketsEnd(reading, head.end) === comma ? head.end : beforeBrackets(reading, comma - 1) + 1;
  // "its works council chief": where the phrase is read in part, a role before the comma tells
  const isRead =
    close === head.end ||
    close === longNounPhraseEnd(reading, head.first) ||
    (isRole(reading, head.end - 1) && isHanging(reading, head.end, close));
  const role = isRead ? head.end - 1 : close - 1;
  if (comma === source.end || !(isRead ? isOne(reading, role) : isRole(reading, role) || isSelf(reading, role)))
    return null;
  const from = afterTown(reading, named, source, comma);
  const stop = commaIn(reading, source, from + 1);
  const one = named.findLast(({ first, end }) => first > from && end <= stop);
  if (one?.mention.form !== 'name' || !isNothingButTail(reading, one, stop)) return null;
  const isWhole = one.first === from + 1;
  // "its rival, Mastercard,", "the weather bureau, PAGASA,"
  if (one.kind === 'organization') return isWhole ? one.mention.actorId : null;
  if (one.kind !== 'person') return null;
  for (let at = from + 1; at < one.first; at += 1) {
    const isTitle = /^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/u.test(tagAt(reading, at) ?? '');
    if (!isTitle || (at === one.first - 1 && lowerAt(reading, at) === 'the')) return null;
  }
  return one.mention.actorId;
}

/** "the Commissioner of Police | in the state |", "the Director General | (DG) of the agency |": nothing of another clause. */
function isHanging(reading: Reading, first: number, end: number): boolean {
  const from = bracketsEnd(reading, first);
  if (tagAt(reading, from) !== 'ADP') return false;
  for (let at = from; at < end; at += 1)
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(tagAt(reading, at) ?? '')) return false;
  return true;
}

/** The comma behind a town that stands between commas, "a doctor at Covenant University, Ota|, Ann Lee,", or `comma`. */
function afterTown(reading: Reading, named: readonly Named[], source: TokenRange, comma: number): number {
  const close = commaIn(reading, source, comma + 1);
  const isTown = named.some(({ kind, first, end }) => kind === 'place' && first === comma + 1 && end === close);
  return isTown && close < source.end ? close : comma;
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
