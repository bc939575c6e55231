/** Silence, which is no attribution: "did not say who left", "would not mention the bank", "without naming the firm". */
import {
  PERMITTING_VERBS,
  REFUSING_WORDS,
  REPLYING_VERBS,
  REQUESTS,
  SPEECH_VERBS,
  TELLING_VERBS,
  WITHHOLDING_WORDS,
} from '../lexicon/silence-words.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceEnd, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { stopsShort } from './grammar/refusals.ts';

/** "who", "whether": a question that is not answered. */
const QUESTION = /^(?:whether|if|why|how|what|who|whom|whose|where|when|which|whatever|whoever)$/u;

/** "the man who had left": a verb behind it is not the clause's own. */
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/u;

/** Words that may stand before a question: "exactly what", "for how long". */
const MOST_BEFORE_QUESTION = 2;

/** "to the Post's repeated emailed [requests]" */
const LONGEST_REQUEST_IN_TOKENS = 8;

/**
 * Is nothing said? A saying verb with "not" denies a clause ("did not say that the bank had failed"), but of a question
 * or of a thing it only tells that nobody spoke; "did not mention that" does so of a clause, too.
 */
export function isSilence(
  reading: Reading,
  { cue, content, lemma, negated }: Pick<Candidate, 'cue' | 'content' | 'lemma' | 'negated'>,
): boolean {
  if (!cue || lemma === null) return false;
  if (isUnanswered(reading, cue) || isStoppedShort(reading, cue)) return true;
  const telling = TELLING_VERBS.has(lemma);
  if (isUnauthorised(reading, cue, content)) return true;
  if (!telling && !SPEECH_VERBS.has(lemma)) return false;
  if (isWithheld(reading, cue)) return true;
  if (!negated) return false;
  return (
    telling ||
    content.some((range) => opensWithQuestion(reading, cue, range)) ||
    !content.some((range) => isClause(reading, range))
  );
}

/**
 * "declined to say", "without mentioning", "failed publicly to say": what stands before the cue keeps it from being
 * said. Where "declined to say" is the cue, readers see the refusal themselves; "failed to mention" they might not.
 */
function isWithheld(reading: Reading, cue: TokenRange): boolean {
  let at = cue.first - 1;
  while (tagAt(reading, at) === 'ADV') at -= 1;
  const sameSentence = reading.tokens[at]?.sentence === reading.tokens[cue.first]?.sentence;
  if (sameSentence && WITHHOLDING_WORDS.has(reading.tokens[at]?.lemma ?? '')) return true;
  for (let own = cue.first; own < cue.end - 1; own += 1) {
    const lemma = reading.tokens[own]?.lemma ?? '';
    if (WITHHOLDING_WORDS.has(lemma) && !REFUSING_WORDS.has(lemma)) return true;
  }
  return false;
}

/** "stopped short of [saying] that", "[stopping short of accusing] the firm": he did not. */
function isStoppedShort(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first - 3; at < end - 2; at += 1) if (stopsShort(reading, at)) return true;
  return false;
}

/**
 * "[did not respond to] a request for comment", "has not replied [to questions] about the deal", which the tagger may
 * take for a verb.
 */
function isUnanswered(reading: Reading, cue: TokenRange): boolean {
  for (let at = cue.first - 1; at < cue.end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.negated && REPLYING_VERBS.has(group.lemma)) return isAsked(reading, group.end);
  }
  return false;
}

/** "to a request", "to several emailed questions", "to the Post’s calls": what waits for an answer; or nothing. */
function isAsked(reading: Reading, to: number): boolean {
  if (lowerAt(reading, to) !== 'to') return true;
  const end = sentenceEnd(reading, to);
  for (let at = to + 1; at < Math.min(end, to + LONGEST_REQUEST_IN_TOKENS); at += 1) {
    if (REQUESTS.has(lowerAt(reading, at))) return true;
  }
  return false;
}

/**
 * "was not authorised to [speak to the press]": why somebody isn't named. The permission may be the cue, "was not
 * allowed", or stand before it.
 */
function isUnauthorised(reading: Reading, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const own = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (!own) return false;
  const isAsked = own.form === 'infinitive';
  const asked = isAsked ? own : groupFrom(reading, content[0]?.first ?? -1);
  const permission = isAsked ? reading.groups[reading.groupAt[own.first - 1] ?? -1] : own;
  if (permission?.negated !== true || !PERMITTING_VERBS.has(permission.lemma)) return false;
  return asked?.form === 'infinitive' && (SPEECH_VERBS.has(asked.lemma) || TELLING_VERBS.has(asked.lemma));
}

/** Behind the cue or at the content's own beginning: "[did not say] exactly how [many had died]". */
function opensWithQuestion(reading: Reading, cue: TokenRange, { first }: TokenRange): boolean {
  const close = first >= cue.end && first - cue.end <= MOST_BEFORE_QUESTION;
  for (let at = close ? cue.end : first; at <= first + MOST_BEFORE_QUESTION; at += 1) {
    if (QUESTION.test(lowerAt(reading, at))) return true;
    const tag = tagAt(reading, at);
    if (tag !== 'ADV' && tag !== 'ADP') return false;
  }
  return false;
}

/** Is what is not said a clause, "the man had left", rather than a thing, "the man who had left"? */
function isClause(reading: Reading, { first, end }: TokenRange): boolean {
  if (lowerAt(reading, first) === 'that') return true;
  for (let at = first; at < end; at += 1) {
    if (at > first && RELATIVE.test(lowerAt(reading, at))) return false;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.form === 'finite' && insideQuotation(reading, at) === insideQuotation(reading, first)) return true;
  }
  return false;
}
