/**
 * Which of the actors that a source's words mention is the one who speaks: "Bank of England governor [Ann Lee]", "its
 * chair, Sir [Bo Ng],". Null rather than a guess.
 */
import { KIN } from '../lexicon/relatives.ts';
import type { TokenRange } from './candidate.ts';
import { nounPhraseEnd } from './grammar/noun-phrases.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { holderOf } from './role-holder.ts';
import { holderInApposition, rolesOfOne } from './role-in-apposition.ts';
import { isRole, officeEnd } from './role-words.ts';
import { commaIn, isNothingButTail, namedWithin } from './source-names.ts';
import type { Mentioned, Named } from './source-names.ts';

/**
 * 1. owner       what stands behind the name of a body that owns it: "The Bank of England's | Ann Lee"
 * 2. head        a mention that ends the phrase, or before "KC" and "union"
 * 3. across      a name that runs on beyond the phrase's first noun
 * 4. holder      a name behind a role that has more to it: "Minister for Health …", "chairman and chief executive …"
 * 5. apposition  a role, and between commas the name of its holder
 */
export function actorNamedIn(reading: Reading, mentioned: Mentioned, source: TokenRange): string | null {
  const named = namedWithin(reading, mentioned, source);
  // "then-[Senate leader Ann Lee]", "ex-[minister Bo Ng]"
  const { first, end } = source;
  // "Ann Lee['s] phrase"
  if (end > first + 1 && /^['’]s?$/u.test(lowerAt(reading, end - 1)) && !named.some((one) => one.end === end))
    return actorNamedIn(reading, mentioned, { first, end: end - 1 });
  const isFormer = /^(?:then|ex)$/u.test(lowerAt(reading, first)) && lowerAt(reading, first + 1) === '-';
  if (isFormer && first + 2 < end && !named.some((one) => one.first === first))
    return actorNamedIn(reading, mentioned, { first: first + 2, end });
  const owned = behindOwner(reading, named, source);
  if (owned) return actorNamedIn(reading, mentioned, owned);
  const head = headPhrase(reading, named, source);
  const holder = holderOf(reading, named, source);
  if (!head) return holder;
  // "The National Oceanic | and Atmospheric Administration"
  const across = named.find(({ first, end, mention }) => mention.form === 'name' && first < head.end && end > head.end);
  if (isJoined(reading, named, across?.end ?? head.end, source.end)) {
    const roles = rolesOfOne(reading, source, head);
    return holder ?? (roles && holderInApposition(reading, named, source, roles));
  }
  const found =
    (isCutShort(reading, head, source) ? null : endingAt(reading, named, head)) ??
    nameAcross(reading, named, source, head);
  // "[BJP] national general secretary | Ann Lee": the phrase was read in part
  if (holder !== null) return holder;
  const apposed = found?.mention.form === 'name' ? null : holderInApposition(reading, named, source, head);
  // "[The spokesman], Bo Ng,": not the spokesman named before
  return apposed ?? found?.mention.actorId ?? null;
}

/**
 * "The Institute for Government's | Ann Lee", "Canada's | prime minister, Bo Ng,": the source without the name that owns
 * it, or null where it doesn't begin with one.
 */
function behindOwner(reading: Reading, named: readonly Named[], source: TokenRange): TokenRange | null {
  const opening = source.first + (tagAt(reading, source.first) === 'DET' ? 1 : 0);
  const owner = named.find(({ first, mention }) => first === opening && mention.form === 'name');
  if (!owner || !/^['’]s?$/u.test(lowerAt(reading, owner.end))) return null;
  const [name, mark] = [reading.tokens[owner.end - 1], reading.tokens[owner.end]];
  const first = owner.end + 1;
  return name?.end === mark?.start && first < source.end ? { first, end: source.end } : null;
}

/** The noun phrase that heads the source: "US vice-president Mike Pence" of "…, speaking for the White House". */
function headPhrase(reading: Reading, named: readonly Named[], source: TokenRange): TokenRange | null {
  const { first } = source;
  // "Grant Shapps, the minister": a name whose words the tagger takes for others
  const whole = named.find((one) => one.first === first && one.mention.form === 'name');
  if (whole && (whole.end === source.end || lowerAt(reading, whole.end) === ',')) return { first, end: whole.end };
  // "Another, plumber Ann Lee,"
  if (lowerAt(reading, first) === 'another' && lowerAt(reading, first + 1) === ',') return { first, end: first + 1 };
  // "Trump's" before a noun that is the cue: "Trump's claim that …"
  let end = Math.min(nounPhraseEnd(reading, first), source.end);
  if (end === first) return source.end === first + 1 ? { first, end: source.end } : null;
  if (isPossessive(lowerAt(reading, first)) && source.end === first + 1) end = source.end;
  // "the Nato chief": the tagger takes the noun at the end for an adjective
  const closes = end + 1 === source.end || lowerAt(reading, end + 1) === ',';
  if (end < source.end && tagAt(reading, end) === 'ADJ' && closes) end += 1;
  // "Ukraine's president|-elect"
  return { first, end: Math.min(officeEnd(reading, end), source.end) };
}

/** "Israel | 's …", "the Frankfurt | -based …": what follows says that this is not the noun that heads the source. */
function isCutShort(reading: Reading, head: TokenRange, source: TokenRange): boolean {
  const [last, next] = [reading.tokens[head.end - 1], reading.tokens[head.end]];
  return head.end < source.end && next !== undefined && last?.end === next.start && /^['’-]/u.test(next.text);
}

function endingAt(reading: Reading, named: readonly Named[], { first, end }: TokenRange): Named | null {
  const one = named.findLast((candidate) => candidate.first >= first && candidate.end <= end);
  if (!one) return null;
  if (!isNothingButTail(reading, one, end)) return null;
  // "Cancer Research | UK", "Natural | England": a name that was found in part, whose rest is a place
  const before = one.first > first ? reading.tokens[one.first - 1] : undefined;
  const inName = named.some((other) => other.end === one.first);
  const isPart = one.kind === 'place' && tagAt(reading, one.first - 1) === 'PROPN' && !inName;
  return isPart && before && /^\p{Lu}/u.test(before.text) ? null : one;
}

/** "the | Ministry of Defence | (MoD)": a name that runs on beyond its first noun; "the Bank of England governor" is none. */
function nameAcross(reading: Reading, named: readonly Named[], source: TokenRange, head: TokenRange): Named | null {
  const one = named.find(({ first, end }) => first >= head.first && first < head.end && end > head.end);
  if (!one) return null;
  // "the National Union of Teachers | ' Ann Lee"
  const isOwner = /^['’]$/u.test(lowerAt(reading, one.end));
  const goesOn = one.end < source.end && (isOwner || /^(?:NOUN|PROPN|ADJ|PART)$/u.test(tagAt(reading, one.end) ?? ''));
  return goesOn && !isNothingButTail(reading, one, commaIn(reading, source, one.end)) ? null : one;
}

/**
 * "Ms Lee and Mr Ng said", "several countries, including France": more than one speaks. Not "the Food and Agriculture
 * Organization".
 */
function isJoined(reading: Reading, named: readonly Named[], headEnd: number, end: number): boolean {
  const within = (at: number): boolean => named.some((one) => one.first <= at && at < one.end);
  const behind = skipBrackets(reading, headEnd, end);
  if (/^(?:and|or|&)$/u.test(lowerAt(reading, behind)) && !within(behind)) return true;
  // ", an analyst at RBC and a former official": what describes one person may have an "and" of its own
  const isApposition =
    lowerAt(reading, headEnd) === ',' &&
    (/^(?:DET|NUM)$/u.test(tagAt(reading, headEnd + 1) ?? '') ||
      isPossessive(lowerAt(reading, headEnd + 1)) ||
      isRole(reading, nounPhraseEnd(reading, headEnd + 1) - 1) ||
      /^(?:who|which|whose|of|at|from)$/u.test(lowerAt(reading, headEnd + 1)));
  for (let at = headEnd; at < end; at += 1) {
    const word = lowerAt(reading, at);
    // ", and who now teaches law": more of the same one
    const isMore = /^(?:who|which|whose)$/u.test(lowerAt(reading, at + 2));
    const goesOn = isMore || (isApposition && closesKinsName(reading, at, headEnd));
    if (word === ',' && /^(?:and|including)$/u.test(lowerAt(reading, at + 1)) && !goesOn) return true;
    if (word !== 'and' || at === headEnd || tagAt(reading, at - 1) !== 'PROPN' || within(at)) continue;
    const isPerson = named.some(({ kind, first }) => kind === 'person' && first > at && first <= at + 3);
    if (lowerAt(reading, headEnd) === ',' && (!isApposition || isPerson)) return true;
  }
  return false;
}

/** "Ann Lee, who farms with her husband, Tom[,] and their son,": the comma behind a relative's name joins nobody to her. */
function closesKinsName(reading: Reading, comma: number, headEnd: number): boolean {
  if (!/^(?:who|whose)$/u.test(lowerAt(reading, headEnd + 1))) return false;
  let first = comma;
  while (first > headEnd && tagAt(reading, first - 1) === 'PROPN') first -= 1;
  return first < comma && lowerAt(reading, first - 1) === ',' && KIN.has(lowerAt(reading, first - 2));
}

/** The token after "(SHEL.L)", or `at`. */
function skipBrackets(reading: Reading, at: number, end: number): number {
  if (lowerAt(reading, at) !== '(') return at;
  for (let close = at; close < end; close += 1) if (lowerAt(reading, close) === ')') return close + 1;
  return at;
}
