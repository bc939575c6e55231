/** What is done rather than said: "claimed [14 lives]", "slammed [a clerk] against a wall", "wrote [“Animal Farm”]". */
import { DEEDS } from '../lexicon/deeds.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import { isBodyNoun, isSpeaker } from '../lexicon/unnamed-words.ts';
import type { TokenRange } from './candidate.ts';
import { nounPhraseEnd } from './grammar/noun-phrases.ts';
import { clauseOpening } from './grammar/openings.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceEnd, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isTemporalStart } from './grammar/temporal.ts';
import { isTitle } from './grammar/titles.ts';

/** "claimed [14 lives]", "said [goodbye]", "citing [people familiar with it]"; not "claimed [lives were lost]". */
export function isDeed(reading: Reading, { first, end }: TokenRange, lemma: string): boolean {
  if (insideQuotation(reading, first)) return false;
  // "showed her a knife", but "showed her how it works"
  if (lemma === 'show' && /^(?:him|her|them|me|us|you)$/u.test(lowerAt(reading, first)))
    return tagAt(reading, first + 1) === 'DET';
  const after = Math.max(nounPhraseEnd(reading, first), first + 1);
  const noun = reading.tokens[after - 1];
  if (!noun || after > end) return false;
  // but "citing officials who said it was over"
  if (lemma === 'cite' && isSpeaker(noun.lemma)) return !isTold(reading, after, end);
  if (groupFrom(reading, after)?.form === 'finite') return false;
  // "ordered the car to be sold", "ordered tanks into the city"
  if (lemma === 'order' && /^(?:to|into|off|out|back)$/u.test(lowerAt(reading, after))) return false;
  // ", echoing [Ann Lee]"
  if (/^(?:echo|contradict)$/u.test(lemma) && after === end && tagAt(reading, first) === 'PROPN') return true;
  // "[Defending] Mr Pike, Sara Holt said": in court
  if (lemma === 'defend' && isCounsel(reading, first, after)) return true;
  // "dismissed his coach as a clown", not "dismissed its coach"
  if (lemma === 'dismiss' && isCalledAs(reading, after, end)) return false;
  // "slammed a clerk against a wall"
  if (lemma === 'slam' && isThrown(reading, after, end)) return true;
  // "sees [gains as a sign that it is over]", but "saw a boom as rates fell"
  if (lemma === 'see' && isTakenFor(reading, after)) return false;
  // "could see 20 such days"
  if (lemma === 'see' && tagAt(reading, first) === 'NUM' && after >= end - 1) return true;
  // "said nothing", but "said nothing had changed" and "nothing, she said, had changed"
  if (lemma === 'say' && noun.lower === 'nothing') return (reading.groupAt[first - 1] ?? -1) >= 0;
  return DEEDS.get(lemma)?.has(noun.lemma) === true;
}

/** "[Defending] Mr Pike,", "[Defending] him,": whom a lawyer stands up for, at the beginning of a sentence. */
function isCounsel(reading: Reading, first: number, end: number): boolean {
  const isPerson = tagAt(reading, end - 1) === 'PROPN' || /^(?:him|her)$/u.test(lowerAt(reading, end - 1));
  return lowerAt(reading, first - 1) === 'defending' && first - 1 === clauseOpening(reading, first) && isPerson;
}

/** "[as] a sign", "[as] evidence that": no clause of its own. */
function isTakenFor(reading: Reading, as: number): boolean {
  const noun = nounPhraseEnd(reading, as + 1);
  return lowerAt(reading, as) === 'as' && noun > as + 1 && groupFrom(reading, noun)?.form !== 'finite';
}

/** "his coach [of two years as a clown]": "as" tells what somebody thinks of him. */
function isCalledAs(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (lowerAt(reading, at) === 'as') return true;
  return false;
}

/** "against a wall", "into the car" */
function isThrown(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (/^(?:against|into|onto)$/u.test(lowerAt(reading, at))) return true;
  return false;
}

/** "The room where Orwell [wrote] “Animal Farm” is a bar": the sentence's own verb stands right behind the work. */
export function isWork(reading: Reading, cue: TokenRange, { first }: TokenRange, lemma: string): boolean {
  const quotation = quotationFrom(reading, first);
  const end = reading.quotationEnd[quotation] ?? first;
  if (!/^(?:write|sing|record|read|post)$/u.test(lemma) || first !== cue.end || !isTitle(reading, first, end))
    return false;
  return groupFrom(reading, end)?.form === 'finite';
}

/** "were denied [a penalty]", "denied [United a goal]": what somebody was kept from, and no claim. */
export function isKeptFrom(reading: Reading, cue: TokenRange, said: TokenRange, lemma: string): boolean {
  if (lemma !== 'deny' || said.first < cue.end || insideQuotation(reading, said.first)) return false;
  // not "it was denied that he had left"
  const verb = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (verb?.passive === true) return lowerAt(reading, said.first) !== 'that' && lowerAt(reading, said.first) !== 'by';
  // two objects, the first of them somebody: not "the crime the firm had hidden", "claims a deal was near"
  const thing = nounPhraseEnd(reading, said.first);
  const isRight = /^(?:right|chance|opportunity)$/u.test(lowerAt(reading, thing + 1));
  if (!isRight && !isSomebody(reading, thing - 1)) return false;
  const end = nounPhraseEnd(reading, thing);
  if (thing === said.first || tagAt(reading, thing) !== 'DET' || end <= thing + 1 || end > said.end) return false;
  const isTime = isTemporalStart(reading, thing) || TEMPORAL_HEADS.has(lowerAt(reading, end - 1));
  return !isTime && !isTemporalStart(reading, said.first) && groupFrom(reading, end)?.form !== 'finite';
}

/** The last word of "the council", "Leeds", "the rebels", "him" */
function isSomebody({ tokens }: Reading, last: number): boolean {
  const token = tokens[last];
  if (!token) return false;
  if (token.pos === 'PRON') return /^(?:him|her|them|me|us|you|(?:any|every|no)(?:one|body))$/u.test(token.lower);
  return token.pos === 'PROPN' || isSpeaker(token.lemma) || isBodyNoun(token);
}

/** "[Dr Lee] was dismissed for misconduct", not "[Dr Lee] was dismissed as a fool": somebody loses a post. */
export function isSacked(reading: Reading, cue: TokenRange, said: TokenRange, lemma: string): boolean {
  const verb = reading.groups[reading.groupAt[cue.first] ?? -1];
  const last = reading.tokens[said.end - 1];
  if (lemma !== 'dismiss' || verb?.passive !== true || said.end > verb.first || !last) return false;
  const isPerson =
    tagAt(reading, last.index) === 'PROPN' || /^(?:he|she|who)$/u.test(last.lower) || isSpeaker(last.lemma);
  return isPerson && !isCalledAs(reading, verb.end, sentenceEnd(reading, verb.head));
}

/** Does a relative clause tell what they say? Behind a comma it is an aside. */
function isTold(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (lowerAt(reading, at) === ',') return false;
    if (lowerAt(reading, at) === 'who') return true;
  }
  return false;
}
