/** What looks like a report and is none: a deed, a wish that somebody say it, a question or an "if" whether he did. */
import { DENYING_CUES } from '../lexicon/certainty-words.ts';
import { DEEDS, VERDICTS } from '../lexicon/deeds.ts';
import { LAST_SPEECH_CLASS, REPORTING_CLASS } from '../lexicon/reporting-classes.ts';
import { VERB_FRAMES } from '../lexicon/reporting-verbs.ts';
import { TELLING_VERBS } from '../lexicon/silence-words.ts';
import { TOLD_VERBS } from '../lexicon/told-verbs.ts';
import { isSpeaker } from '../lexicon/unnamed-words.ts';
import { isAnonymity } from './anonymity.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { hasFiniteVerb } from './grammar/content-before.ts';
import { nounPhraseEnd } from './grammar/noun-phrases.ts';
import {
  groupFrom,
  insideQuotation,
  lowerAt,
  quotationFrom,
  samePlane,
  sentenceEnd,
  sentenceFirst,
  tagAt,
} from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isTitle } from './grammar/titles.ts';

type Report = Pick<Candidate, 'cue' | 'content' | 'source' | 'lemma'>;

/** Is nothing of it said by anybody? */
export function isUnsaid(reading: Reading, { cue, content, source, lemma }: Report): boolean {
  const [said] = content;
  if (!cue || !said || lemma === null) return false;
  if (isDeed(reading, said, lemma) || isWork(reading, cue, said, lemma) || isInference(reading, cue)) return true;
  if (isAnonymity(reading, { content }) || isAside(reading, cue, source)) return true;
  if (isEmpty(reading, { cue, lemma, content, source })) return true;
  if (isYesOrNoQuestion(reading, cue) || (source !== null && isVerdict(reading, cue))) return true;
  return speaks(lemma) && (isWished(reading, cue, source) || (source !== null && isSupposed(reading, cue, source)));
}

/** Does it put something into words, rather than think, want or show it? */
export function speaks(lemma: string): boolean {
  const reporting = REPORTING_CLASS.get(lemma) ?? 0;
  return (reporting > 0 && reporting <= LAST_SPEECH_CLASS) || TELLING_VERBS.has(lemma);
}

/** "claimed [14 lives]", "said [goodbye]", "citing [people familiar with it]"; not "claimed [lives were lost]". */
function isDeed(reading: Reading, { first, end }: TokenRange, lemma: string): boolean {
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
  // "slammed a clerk against a wall"
  if (lemma === 'slam' && isThrown(reading, after, end)) return true;
  // "sees [gains as a sign that it is over]", but "saw a boom as rates fell"
  if (lemma === 'see' && isTakenFor(reading, after)) return false;
  // "could see 20 such days"
  if (lemma === 'see' && tagAt(reading, first) === 'NUM' && after >= end - 1) return true;
  // "said nothing", but "said nothing had changed"
  if (lemma === 'say' && noun.lower === 'nothing') return true;
  return DEEDS.get(lemma)?.has(noun.lemma) === true;
}

/** "[Defending] Mr Pike,", "[Defending] him,": whom a lawyer stands up for, at the beginning of a sentence. */
function isCounsel(reading: Reading, first: number, end: number): boolean {
  const isPerson = tagAt(reading, end - 1) === 'PROPN' || /^(?:him|her)$/u.test(lowerAt(reading, end - 1));
  return lowerAt(reading, first - 1) === 'defending' && first - 1 === opening(reading, first) && isPerson;
}

/** "[as] a sign", "[as] evidence that": no clause of its own. */
function isTakenFor(reading: Reading, as: number): boolean {
  const noun = nounPhraseEnd(reading, as + 1);
  return lowerAt(reading, as) === 'as' && noun > as + 1 && groupFrom(reading, noun)?.form !== 'finite';
}

/** "against a wall", "into the car" */
function isThrown(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (/^(?:against|into|onto)$/u.test(lowerAt(reading, at))) return true;
  return false;
}

/** "The room where Orwell [wrote] “Animal Farm” is a bar": the sentence's own verb stands right behind the work. */
function isWork(reading: Reading, cue: TokenRange, { first }: TokenRange, lemma: string): boolean {
  const quotation = quotationFrom(reading, first);
  const end = reading.quotationEnd[quotation] ?? first;
  if (!/^(?:write|sing|record|read|post)$/u.test(lemma) || first !== cue.end || !isTitle(reading, first, end))
    return false;
  return groupFrom(reading, end)?.form === 'finite';
}

/** Does a relative clause tell what they say? Behind a comma it is an aside. */
function isTold(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (lowerAt(reading, at) === ',') return false;
    if (lowerAt(reading, at) === 'who') return true;
  }
  return false;
}

/** "Ann Lee [was convicted of] fraud", "the men on trial [accused of] murder": whom it happens to says nothing. */
function isVerdict(reading: Reading, cue: TokenRange): boolean {
  for (let at = cue.first; at < cue.end; at += 1) {
    const word = lowerAt(reading, at);
    const passive = reading.groups[reading.groupAt[at] ?? -1]?.passive === true;
    if (passive && (VERDICTS.has(word) || lowerAt(reading, at + 1) === 'guilty')) return true;
    if (word === 'accused' && lowerAt(reading, at + 1) === 'of' && !passive) return true;
  }
  return false;
}

/** ", [apparently contradicting] an aide": the reporter's guess at what it means. */
function isInference(reading: Reading, cue: TokenRange): boolean {
  if (!/^(?:apparently|seemingly|evidently|presumably)$/u.test(lowerAt(reading, cue.first))) return false;
  return groupFrom(reading, cue.first)?.form === 'participle';
}

/** "which was posted", "had called [him]": a content that says nothing by itself. */
function isEmpty(reading: Reading, { cue, lemma, content, source }: Report): boolean {
  const [said, more] = content;
  const verb = reading.groups[reading.groupAt[(cue?.end ?? 0) - 1] ?? -1];
  if (!said || !cue || lemma === null || more) return false;
  // "[The jury] was told to go home"
  if (verb?.passive === true && TOLD_VERBS.has(lemma) && lemma !== 'ask' && isWhomTold(reading, said, cue)) return true;
  if (said.end - said.first > 1) return false;
  const word = lowerAt(reading, said.first);
  if (verb?.passive === true) {
    // "who was endorsed by the union"
    const isTold = DENYING_CUES.has(lemma) || (source !== null && VERB_FRAMES.get(lemma)?.has('passive-by') === true);
    return /^(?:who|which|that|whom)$/u.test(word) && !isTold;
  }
  return lemma === 'thank' || lemma === 'call' ? /^(?:him|her|them|me|us|you)$/u.test(word) : false;
}

/** A phrase before the verb, without a verb or a quotation of its own. */
function isWhomTold(reading: Reading, { first, end }: TokenRange, cue: TokenRange): boolean {
  return end === cue.first && !insideQuotation(reading, end - 1) && !hasFiniteVerb(reading, first, end);
}

/** "Ms Lee, [you'll recall], left", "it is worth [noting] that", "it is hard [to believe] that": the writer's own. */
function isAside(reading: Reading, cue: TokenRange, source: TokenRange | null): boolean {
  const before = cue.first - 1;
  if (lowerAt(reading, before) === 'worth') return true;
  if (source && lowerAt(reading, source.first) === 'you' && lowerAt(reading, source.first - 1) === ',')
    return lowerAt(reading, cue.end) === ',' && /^(?:recall|remember|know)$/u.test(lowerAt(reading, cue.end - 1));
  const hard = lowerAt(reading, cue.first) === 'to' && tagAt(reading, before) === 'ADJ';
  if (!hard || reading.groups[reading.groupAt[cue.first] ?? -1]?.form !== 'infinitive') return false;
  let be = before - 1;
  while (tagAt(reading, be) === 'ADV') be -= 1;
  return tagAt(reading, be) === 'AUX' && lowerAt(reading, be - 1) === 'it';
}

/** "[Should say], must admit, ought to tell": what others want him to; "I must say" is said. */
function isWished(reading: Reading, cue: TokenRange, source: TokenRange | null): boolean {
  if (source && /^(?:i|we)$/u.test(lowerAt(reading, source.first))) return false;
  const verb = reading.groups[reading.groupAt[cue.end - 1] ?? -1] ?? reading.groups[reading.groupAt[cue.first] ?? -1];
  for (let at = Math.min(cue.first, verb?.first ?? cue.first); at < cue.end; at += 1) {
    if (tagAt(reading, at) === 'AUX' && /^(?:should|must|ought)$/u.test(lowerAt(reading, at))) return true;
  }
  return false;
}

/** "Did Ms Lee [say] that the bank was safe?" */
function isYesOrNoQuestion(reading: Reading, cue: TokenRange): boolean {
  const first = opening(reading, cue.first);
  if (tagAt(reading, first) !== 'AUX' || first >= cue.first || !samePlane(reading, first, cue.first)) return false;
  let end = cue.end;
  while (end < sentenceEnd(reading, cue.first) && !/^[?.!]$/u.test(lowerAt(reading, end))) end += 1;
  return lowerAt(reading, end) === '?' && samePlane(reading, end, first) && isFirstVerb(reading, first + 1, cue.first);
}

/** "If Ms Lee [had said] that …, nobody would have believed her", "Had she [said] …, nobody would have believed her" */
function isSupposed(reading: Reading, cue: TokenRange, source: TokenRange): boolean {
  const first = opening(reading, cue.first);
  const word = lowerAt(reading, first);
  if (source.first === first + 1 && (word === 'if' || word === 'had') && isFirstVerb(reading, first + 1, cue.first))
    return word === 'if' || wouldBe(reading, cue);
  const unreal = lowerAt(reading, source.first - 1) === 'if' && /^(?:had|were)$/u.test(lowerAt(reading, cue.first));
  return unreal && wouldBe(reading, cue);
}

/** The first token of the sentence, a conjunction or a mark before it left out. */
function opening(reading: Reading, at: number): number {
  let first = sentenceFirst(reading, at);
  while (first < at && /^(?:and|but|so|or|“|"|‘|')$/u.test(lowerAt(reading, first))) first += 1;
  return first;
}

/** Does no other verb and no comma stand between the two? */
function isFirstVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (lowerAt(reading, at) === ',' || (reading.groupAt[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** Does the sentence tell what would be? */
function wouldBe(reading: Reading, cue: TokenRange): boolean {
  const end = sentenceEnd(reading, cue.first);
  for (let at = sentenceFirst(reading, cue.first); at < end; at += 1) {
    if (/^(?:would|could|might)$/u.test(lowerAt(reading, at))) return true;
  }
  return false;
}
