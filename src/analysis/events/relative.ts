/** Clauses that tell more of a noun: "the chairman who was detained late last year". */
import type { PartOfSpeech, Token } from '../document.ts';
import { RELATIVES } from '../lexicon/clause-words.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import { REPORTING, SUBJECTS } from '../lexicon/tense-words.ts';
import { isBodyNoun } from '../lexicon/unnamed-words.ts';
import type { Clause } from './clauses.ts';
import { isFinite, isVerb, REACH } from './verbs.ts';

/** The relative clause that holds the token, with its noun; null where the token is in the main clause. */
export function relativeAround(tokens: readonly Token[], index: number, clause: Clause): Clause | null {
  let start = index;
  const earliest = Math.max(clause.first, index - REACH);
  while (start > earliest && !isRelative(tokens, start)) {
    // “…, who is going to win,” he said on Monday
    if (endsSpeech(tokens, start)) return null;
    // A comma after the pronoun closes ", which …," before the date is reached.
    if (start < index && isClosingComma(tokens, start, index) && opensBeforeWithComma(tokens, start, earliest))
      return null;
    start -= 1;
  }
  // "who once lived there and who ran in 2008" goes back to the first of them.
  while (start > earliest && ['and', 'but', 'or'].includes(tokens[start - 1]?.lower ?? '')) {
    start -= 2;
    while (start > earliest && !isRelative(tokens, start)) start -= 1;
  }
  if (!isRelative(tokens, start)) return null;
  // "a gift, for which he apologised"
  const pronoun = start > clause.first && tokens[start - 1]?.pos === 'ADP' ? start - 1 : start;
  const withComma = tokens[pronoun - 1]?.text === ',';
  const nounEnd = withComma ? pronoun - 2 : pronoun - 1;
  const head = tokens[nounEnd];
  // "the state primary, which …": an adjective to the tagger
  const isHead =
    head &&
    (['NOUN', 'PROPN', 'PRON'].includes(head.pos) || (withComma && head.pos === 'ADJ') || head.lower === 'those');
  if (!isHead || nounEnd < clause.first) return null;
  // "sanctions that settled it, he told them on Monday"
  if (!withComma && tokens.slice(start, index).some(({ text }) => text === ',')) return null;
  const isWhole = withComma || !verbStands(tokens, start, index);
  let end = index + 1;
  while (end < clause.end && tokens[end]?.text !== ',' && (isWhole || !isOfNoun(tokens, end))) end += 1;
  const noun = nounPhraseStart(tokens, nounEnd, clause.first);
  // "allowed under a decision that was announced on Tuesday" tells what was decided.
  if (tokens[noun - 1]?.lower === 'under') return null;
  const isPerson = ['who', 'whom', 'whose'].includes(tokens[start]?.lower ?? '');
  // "the WHO, the UN's health agency, which", but not "the ban, a record of the agency, which"
  const isBody =
    !isPerson && withComma && isBodyNoun(head) && !tokens.slice(noun, nounEnd).some(({ pos }) => pos === 'ADP');
  if (!isPerson && !isBody) return { first: noun, end };
  const named = withComma ? nameBefore(tokens, { first: noun, end: nounEnd + 1 }, clause.first) : null;
  return { first: named ?? (isBody ? noun : personBefore(tokens, noun, clause.first)), end };
}

/** True where the clause has had its verb, and that isn't one of saying: "who prayed on Friday", not "who on Friday". */
function verbStands(tokens: readonly Token[], pronoun: number, date: number): boolean {
  const verbs = tokens.slice(pronoun, date).filter((token) => isVerb(token));
  return verbs.length > 0 && !verbs.some(({ lemma }) => REPORTING.has(lemma));
}

/** The verb of the noun that a relative clause tells of: "those who prayed on Friday with him are sad". */
function isOfNoun(tokens: readonly Token[], index: number): boolean {
  return isFinite(tokens, index) && isVerb(tokens[index]) && !SUBJECTS.has(tokens[index - 1]?.lower ?? '');
}

/** The mark behind the comma of “It is over,” he said. */
function endsSpeech(tokens: readonly Token[], index: number): boolean {
  return ['"', '”', "''"].includes(tokens[index]?.text ?? '') && tokens[index - 1]?.text === ',';
}

/** A date may stand between: "two articles published in October that examined it". */
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM']);

/** "who", "which", and the "that" of "a pacifism that took hold". */
export function isRelative(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (RELATIVES.has(token.lower)) return true;
  return token.lower === 'that' && NOMINAL.has(tokens[index - 1]?.pos ?? 'X') && isVerb(tokens[index + 1]);
}

/** "Pence, who has called it a threat, met …", but not the comma of "who lived in Aurora, Colorado, in 2012". */
function isClosingComma(tokens: readonly Token[], comma: number, date: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  if (tokens[comma - 1]?.pos === 'PROPN' && tokens[comma - 2]?.text === ',') return false;
  let next = comma + 1;
  while (tokens[next]?.pos === 'ADV') next += 1;
  return isVerb(tokens[next]) || date - comma <= CLOSE;
}

/** Tokens between a comma and the date that follows it: ", on the". */
const CLOSE = 3;

/** True where the comma at `comma` closes a relative clause that a comma opened. */
function opensBeforeWithComma(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let index = comma - 1; index > from; index -= 1) {
    if (RELATIVES.has(tokens[index]?.lower ?? '')) return tokens[index - 1]?.text === ',';
  }
  return false;
}

/** "An immigrant from Uganda who came in 2013": she, not Uganda. */
function personBefore(tokens: readonly Token[], place: number, from: number): number {
  const isPlace = tokens[place]?.pos === 'PROPN' && ['from', 'in', 'at'].includes(tokens[place - 1]?.lower ?? '');
  const noun = place - 2;
  return isPlace && noun >= from && ['NOUN', 'ADJ'].includes(tokens[noun]?.pos ?? 'X')
    ? nounPhraseStart(tokens, noun, from)
    : place;
}

/**
 * "Ronen Bar, the head of Shin Bet, who was fired in 2018": the name before what he is. Null where none stands there: "the
 * mayor, Bo Ng, who", "In Leeds, the mayor, who".
 */
function nameBefore(tokens: readonly Token[], role: Clause, from: number): number | null {
  const name = role.first - 2;
  const isRole = tokens[role.first]?.pos === 'DET' || tokens[role.end - 1]?.pos === 'NOUN';
  if (!isRole || name < from || tokens[name + 1]?.text !== ',' || tokens[name]?.pos !== 'PROPN') return null;
  if (TEMPORAL_HEADS.has(tokens[name].lower)) return null;
  const first = nounPhraseStart(tokens, name, from);
  const isOfPhrase = tokens[first - 1]?.pos === 'ADP' && !tokens.slice(from, first).some((token) => isVerb(token));
  return isOfPhrase || PLACING.has(tokens[first - 1]?.lower ?? '') ? null : first;
}

const PLACING: ReadonlySet<string> = new Set('in at near from outside'.split(' '));

/** Back over the noun phrase that ends at `end`: "Norvik 's chairman", "the head of the ministry". */
export function nounPhraseStart(tokens: readonly Token[], end: number, from: number): number {
  let start = end;
  for (let index = end - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const inside =
      ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(token.pos) ||
      token.lower === 'of' ||
      ["'s", 'his', 'her', 'its', 'their', 'my', 'our'].includes(token.lower) ||
      (token.lower === "'" && tokens[index - 1]?.lower.endsWith('s') === true) ||
      token.lower === '-';
    if (!inside) break;
    start = index;
    if ((token.pos === 'DET' || token.pos === 'PRON') && tokens[index - 1]?.lower !== 'of') break;
  }
  return tokens[start]?.lower === 'of' ? start + 1 : start;
}
