/** Who holds the role that a source's words describe, where the name stands between commas. */
import { OWNERS } from '../lexicon/after-names.ts';
import { COMPOUND_ENDS } from '../lexicon/description-nouns.ts';
import type { TokenRange } from './candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './grammar/noun-phrases.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { lowerAt, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { beforeBrackets, isRole } from './role-words.ts';
import { bracketsEnd, commaIn, isNothingButTail } from './source-names.ts';
import type { Named } from './source-names.ts';

/** "[Another], Ann Lee,", "the [third], Ann Lee," */
const ONE_OF_SEVERAL = /^(?:one|another|other|second|third|fourth|fifth)$/u;

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
  if (comma === source.end || !describesOne(reading, head, comma) || hangsOnHolder(reading, head, comma)) return null;
  const from = afterTown(reading, named, source, comma);
  const stop = commaIn(reading, source, from + 1);
  const behind = named.filter(({ first, end }) => first > from && end <= stop);
  const one = behind.find((person) => isPlaced(reading, person, stop)) ?? behind.at(-1);
  if (one?.mention.form !== 'name') return null;
  if (!isNothingButTail(reading, one, stop) && !isPlaced(reading, one, stop)) return null;
  // "its rival, Mastercard,", "the weather bureau, PAGASA,", "the union, the NZEI,"
  const isWhole = one.first === from + (lowerAt(reading, from + 1) === 'the' ? 2 : 1);
  if (one.kind === 'organization') return isWhole ? one.mention.actorId : null;
  if (one.kind !== 'person') return null;
  for (let at = from + 1; at < one.first; at += 1) {
    // "the | Right | Rev", which the tagger takes for an adverb
    const isRight = lowerAt(reading, at) === 'right' && lowerAt(reading, at - 1) === 'the';
    // "the firm|'s| former accountant Ann Lee"
    const isTitle = isRight || /^(?:NOUN|PROPN|ADJ|DET|PUNCT|PART)$/u.test(tagAt(reading, at) ?? '');
    if (!isTitle || (at === one.first - 1 && lowerAt(reading, at) === 'the')) return null;
  }
  return one.mention.actorId;
}

/**
 * "its chairman [and] chief executive |, Ann Lee,": two roles of one person, up to the comma, or null. Not "the president
 * and the prime minister, Ann Lee,", who are two.
 */
export function rolesOfOne(reading: Reading, source: TokenRange, head: TokenRange): TokenRange | null {
  const second = head.end + 1;
  const comma = commaIn(reading, source, second);
  const isOnes = lowerAt(reading, head.end) === 'and' && isRole(reading, head.end - 1) && isRole(reading, comma - 1);
  const isAnothers = tagAt(reading, second) === 'DET' || isPossessive(lowerAt(reading, second));
  const isWhole = nounPhraseEnd(reading, second) === comma;
  return isOnes && !isAnothers && isWhole ? { first: head.first, end: comma } : null;
}

/** Does the phrase before the comma describe one who speaks? */
function describesOne(reading: Reading, head: TokenRange, comma: number): boolean {
  // "the Inspector-General of Police (IGP),"
  const close = bracketsEnd(reading, head.end) === comma ? head.end : beforeBrackets(reading, comma - 1) + 1;
  // "its works council chief": where the phrase is read in part, a role before the comma tells
  const isRead =
    close === head.end ||
    close === longNounPhraseEnd(reading, head.first) ||
    (isRole(reading, head.end - 1) && isHanging(reading, head.end, close));
  if (isRead) return isOne(reading, head.end - 1);
  if (isBehindCompound(reading, head.end, close)) return isOne(reading, close - 1);
  const role = close - 1;
  if (!isRole(reading, role) && !isSelf(reading, role)) return false;
  // "Sources close to the producer, Ann Lee,": it is the producer's name
  return isOne(reading, head.end - 1) || !hasPreposition(reading, head.end, role);
}

/** "The Madrid|-based firm|, Norvane,": where the tagger takes the noun behind the compound for another word. */
function isBehindCompound(reading: Reading, hyphen: number, close: number): boolean {
  const isCompound = lowerAt(reading, hyphen) === '-' && COMPOUND_ENDS.has(lowerAt(reading, hyphen + 1));
  return isCompound && close === hyphen + 3;
}

/** "A spokesman for the prime minister |, Bo Ng,": he may be the minister as well as the spokesman. */
function hangsOnHolder(reading: Reading, head: TokenRange, comma: number): boolean {
  if (!isRole(reading, comma - 1) || comma === head.end) return false;
  let first = comma - 1;
  while (first > head.end && /^(?:ADJ|NOUN|PROPN)$/u.test(tagAt(reading, first) ?? '')) first -= 1;
  const isDefinite = /^(?:the|former|then)$/u.test(lowerAt(reading, first)) || isPossessive(lowerAt(reading, first));
  const isBare = /^(?:for|of|to|with)$/u.test(lowerAt(reading, first)) && lowerAt(reading, first + 1) === 'former';
  const preposition = isBare ? first : first - 1;
  return (isBare || isDefinite) && isTie(reading, preposition) && !isWholeOffice(reading, head, preposition);
}

/** "a lawyer [for] the minister" */
function isTie(reading: Reading, at: number): boolean {
  return /^(?:for|of|to|with)$/u.test(lowerAt(reading, at));
}

/** "The [Chief Press Secretary] to the Governor |, Bo Ng,": in capitals it is one office, and he holds it. */
function isWholeOffice(reading: Reading, head: TokenRange, preposition: number): boolean {
  const last = preposition - 1;
  const isCapital = /^\p{Lu}/u.test(reading.tokens[last]?.text ?? '') && last > sentenceFirst(reading, last);
  return isCapital && !/^an?$/u.test(lowerAt(reading, head.first));
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

/** "Ann Lee | of the University of Bath": a person, and up to the comma where she is from or works. */
function isPlaced(reading: Reading, { kind, mention, end }: Named, stop: number): boolean {
  const isPerson = kind === 'person' && mention.form === 'name';
  return isPerson && /^(?:of|at|from)$/u.test(lowerAt(reading, end)) && longNounPhraseEnd(reading, end + 1) === stop;
}

function hasPreposition(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tagAt(reading, at) === 'ADP' || lowerAt(reading, at) === 'to') return true;
  return false;
}

/** Is it a noun in the singular, "one" or "another": several are no one person, "ministers, Ann Lee among them"? */
function isOne(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (ONE_OF_SEVERAL.test(token.lower) || isRole(reading, at) || OWNERS.has(token.lower)) return true;
  // "her GP"
  const isNoun = tagAt(reading, at) === 'NOUN' || isPossessive(lowerAt(reading, at - 1));
  // "neighbour" has the lemma "neighbor"
  return isNoun && [token.lower, token.lower.replace('our', 'or')].includes(token.lemma);
}

/** "the minister himself" */
function isSelf(reading: Reading, at: number): boolean {
  return /^(?:him|her)self$/u.test(lowerAt(reading, at));
}
