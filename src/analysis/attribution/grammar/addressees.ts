/** Who is told something, or agreed with: "told [the FT] that …". */
import { CLAIM_NOUNS, NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { TokenRange } from '../candidate.ts';
import { complementAt } from './complements.ts';
import type { Complement } from './complements.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { isPossessive } from './pronouns.ts';
import { groupFrom, lowerAt, quotationFrom, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The first token range of an addressee: "told [the FT] that …", "told [his deputy, Ann Lee,] that …". */
export function addressee(reading: Reading, at: number): TokenRange | null {
  if (quotationFrom(reading, at) >= 0) return null;
  const end = nounPhraseEnd(reading, at);
  const name = subjectBehind(reading, at, end);
  if (name > at) return { first: at, end: name };
  if (end > at) return { first: at, end: appositionEnd(reading, end) };
  // "told her that", not "told her friend"
  return lowerAt(reading, at) === 'her' ? { first: at, end: at + 1 } : null;
}

/** "told the court [Mrs Doyle] was dangerous": where the name begins that is the next verb's subject, or -1. */
function subjectBehind(reading: Reading, first: number, end: number): number {
  const verb = groupFrom(reading, end);
  if (verb?.form !== 'finite' || isRelative(reading, verb)) return -1;
  for (let at = first + 1; at < end; at += 1) {
    if (tagAt(reading, at) !== 'PROPN') continue;
    const titled = HONORIFICS.has(reading.tokens[at]?.text ?? '');
    if (titled || tagAt(reading, at - 1) === 'NOUN') return at;
  }
  return -1;
}

/** "told the man [Ng had accused] that …": what follows is told, since "accuse" takes no "that". */
function isRelative(reading: Reading, { lemma, passive, auxiliary, end }: VerbGroup): boolean {
  const kind = complementAt(reading, end)?.kind;
  if (passive || auxiliary || (kind !== 'that' && kind !== 'to')) return false;
  return VERB_FRAMES.get(lemma)?.has(kind) !== true;
}

/** The token after ", Ann Lee" or ", her deputy" before a colon, or with its comma before "that" or a quotation; else `at`. */
function appositionEnd(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== ',') return at;
  const end = nounPhraseEnd(reading, at + 1);
  if (end === at + 1 || !isApposition(reading, at + 1, end)) return at;
  if (lowerAt(reading, end) === ':') return end;
  if (lowerAt(reading, end) !== ',') return at;
  const kind = complementAt(reading, end + 1)?.kind;
  return kind === 'that' || kind === 'wh' || quotationFrom(reading, end + 1) >= 0 ? end + 1 : at;
}

/** A name behind a noun, "his deputy, [Ann Lee]", or a noun with its article behind a name, "Ann Lee, [the mayor]". */
function isApposition(reading: Reading, first: number, end: number): boolean {
  if (tagAt(reading, first - 2) !== 'PROPN') return tagAt(reading, end - 1) === 'PROPN';
  const determined = tagAt(reading, first) === 'DET' || isPossessive(lowerAt(reading, first));
  return determined && tagAt(reading, end - 1) === 'NOUN';
}

/** "agreed with [Mr Ng] that …": what is agreed behind whom he agrees with, not "with the view that …". */
export function behindWhom(reading: Reading, at: number): Complement | null {
  const noun = reading.tokens[nounPhraseEnd(reading, at) - 1];
  if (!noun || noun.index < at) return null;
  let end = longNounPhraseEnd(reading, at);
  // "with counsel for the family, Bo Ng, that …"
  const name = nounPhraseEnd(reading, end + 1);
  const named = lowerAt(reading, end) === ',' && lowerAt(reading, name) === ',' && tagAt(reading, name - 1) === 'PROPN';
  if (named) end = name + 1;
  const content = NOUN_FRAMES.has(noun.lemma) || CLAIM_NOUNS.has(noun.lemma);
  if (!named && tagAt(reading, noun.index) !== 'PROPN' && content) return null;
  const next = complementAt(reading, end);
  return next?.kind === 'that' ? next : null;
}

/** "insisted to [the BBC] there was no plan", "admitted to [the Sun] that …": what is said behind whom it is said to. */
export function behindTold(reading: Reading, at: number): Complement | null {
  if (lowerAt(reading, at) !== 'to') return null;
  const end = nounPhraseEnd(reading, at + 1);
  if (end === at + 1) return null;
  const last = reading.tokens[end - 1];
  const isPronoun = /^(?:him|her|me|us|them|you)$/u.test(lowerAt(reading, end - 1));
  if (!isPronoun && tagAt(reading, end - 1) !== 'PROPN' && !isSpeaker(last?.lemma ?? '')) return null;
  const next = complementAt(reading, end);
  // "admitted to the theft", "objected to Mr Ng's plan": what stands behind "to" is the matter itself
  return next?.kind === 'that' || next?.kind === 'clause' ? next : null;
}
