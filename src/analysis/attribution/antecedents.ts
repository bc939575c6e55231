/** Whom "who", "whose", "which" or "that" means: the name that it stands behind, or behind whose description. Null rather than a guess. */
import type { ActorMention } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import { isBodyNoun, isSpeaker } from '../lexicon/unnamed-words.ts';
import { isPluralForm } from '../text/plural-forms.ts';
import { WORKS } from '../lexicon/works.ts';
import { nounPhraseBefore } from './grammar/noun-phrases-before.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { lowerAt, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isRole } from './role-words.ts';
import type { Mentioned } from './source-names.ts';

/** "in the | BMJ", "by researchers in | Japan": a work is told from the name behind it no farther than this. */
const LONGEST_TO_WORK = 6;

/** "a professor | of law | at the University of Ohio" */
const MOST_PHRASES = 3;

/** The actor whom the relative pronoun at `at` means. */
export function antecedent(reading: Reading, mentioned: Mentioned, at: number): string | null {
  const before = lowerAt(reading, at - 1) === ',' ? at - 1 : at;
  const own = endingBefore(reading, mentioned, before);
  const word = lowerAt(reading, at);
  const kind = own && mentioned.kinds.get(own.actorId);
  // "supporters of Bo Ng, who say": several
  if (word === 'who' && kind === 'person' && isPlural(reading, at + 1)) return null;
  // "a letter from the bishop, Bo Ng, which": what he wrote
  if (word === 'which' && kind === 'person') return null;
  // "Ann Lee of Ohio, who", "critics in Ohio who", "staff of Oxfam who": neither the place nor the body
  const member = own && word === 'who' && kind !== 'person' ? memberBefore(reading, own) : null;
  if (member !== null) return personAt(reading, mentioned, member);
  if (own && word === 'who' && kind === 'place') return null;
  if (own) return word !== 'who' && isOfWork(reading, own) ? null : own.actorId;
  if (word === 'which') return bodyBefore(reading, mentioned, before);
  return /^who(?:se)?$/u.test(word) ? personBefore(reading, mentioned, describedBefore(reading, before)) : null;
}

/** "say", "have", but not "says", "has" */
function isPlural({ tokens }: Reading, at: number): boolean {
  const verb = tokens[at];
  if (verb?.pos === 'AUX') return /^(?:are|were|have)$/u.test(verb.lower);
  return verb?.pos === 'VERB' && isPluralForm(verb.lower, verb.lemma);
}

/** "[Cevian], the activist investor, which": the body that a description before token `end` describes. */
function bodyBefore(reading: Reading, { mentions, kinds }: Mentioned, end: number): string | null {
  const noun = reading.tokens[end - 1];
  const comma = noun && isBodyNoun(noun) ? describedBefore(reading, end) : null;
  const body = comma === null ? null : endingBefore(reading, { mentions, kinds }, comma);
  return body && kinds.get(body.actorId) === 'organization' ? body.actorId : null;
}

/** The person who is named right before token `end`. */
function personBefore(reading: Reading, mentioned: Mentioned, end: number | null): string | null {
  const person = end === null ? null : endingBefore(reading, mentioned, end);
  return person && mentioned.kinds.get(person.actorId) === 'person' ? person.actorId : null;
}

/**
 * The preposition behind the one who is somewhere, or with a body: "Ann Lee [of] Ohio, who", "a councillor [in] Leeds,
 * who", "Ann Lee, a professor [of] law at the University of Ohio, who". Null where no person stands before it.
 */
function memberBefore(reading: Reading, { start }: ActorMention): number | null {
  let end = firstNotBefore(reading.tokens, (token) => token.start < start);
  for (let steps = 0; steps < MOST_PHRASES; steps += 1) {
    let at = end - 1;
    while (/^(?:DET|ADJ|NOUN)$/u.test(tagAt(reading, at) ?? '')) at -= 1;
    const member = reading.tokens[at - 1];
    if (!member || !/^(?:of|at|from|for|with|in)$/u.test(lowerAt(reading, at))) return null;
    if (tagAt(reading, at - 1) === 'PROPN' || isSpeaker(member.lemma) || isRole(reading, at - 1)) return at;
    // "a deal with Oxfam, who", "a letter from Oxfam, who": a thing is not "who", but "a professor of | law | at Oxfam" is
    end = at;
  }
  return null;
}

/** The person who is named right before token `end`, or whom what ends there describes. */
function personAt(reading: Reading, mentioned: Mentioned, end: number): string | null {
  return personBefore(reading, mentioned, end) ?? personBefore(reading, mentioned, describedBefore(reading, end));
}

/** "Ann Lee[, a nurse,] who": the comma before a description that ends before `end`. */
function describedBefore(reading: Reading, end: number): number | null {
  const phrase = nounPhraseBefore(reading, end, sentenceFirst(reading, end));
  if (!phrase || lowerAt(reading, phrase.first - 1) !== ',') return null;
  const opens = tagAt(reading, phrase.first) === 'DET' || isPossessive(lowerAt(reading, phrase.first));
  // "Ann Lee, | head | of Oxfam, who"
  const describes = opens || isRole(reading, end - 1);
  return describes ? phrase.first - 1 : null;
}

/** "a paper in the [BMJ] that", "earlier studies in [Japan], which": the work reports, and not where or by whom it was made. */
function isOfWork(reading: Reading, { start }: ActorMention): boolean {
  let first = firstNotBefore(reading.tokens, (token) => token.start < start);
  const sentence = sentenceFirst(reading, first);
  const lowest = Math.max(sentence, first - LONGEST_TO_WORK);
  for (first -= 1; first > lowest; first -= 1) {
    const tag = tagAt(reading, first);
    if (tag === 'ADP') {
      const lemma = reading.tokens[first - 1]?.lemma ?? '';
      if (WORKS.has(lemma)) return lowerAt(reading, first) !== 'by' && lowerAt(reading, first) !== 'with';
    } else if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/u.test(tag ?? '')) return false;
  }
  return false;
}

/** The last mention before token `end`, where it ends right there. */
function endingBefore(reading: Reading, { mentions }: Mentioned, end: number): ActorMention | null {
  const stop = reading.tokens[end - 1]?.end ?? -1;
  const last = mentions[firstNotBefore(mentions, (one) => one.start < stop) - 1];
  return last?.end === stop ? last : null;
}
