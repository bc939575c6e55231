/** What looks like a report and is none: a deed, a wish that somebody say it, a question or an "if" whether he did. */
import { DENYING_CUES } from '../lexicon/certainty-words.ts';
import { VERDICTS } from '../lexicon/deeds.ts';
import { LAST_SPEECH_CLASS, REPORTING_CLASS } from '../lexicon/reporting-classes.ts';
import { VERB_FRAMES } from '../lexicon/reporting-verbs.ts';
import { TELLING_VERBS } from '../lexicon/silence-words.ts';
import { TOLD_VERBS } from '../lexicon/told-verbs.ts';
import { isAccordance } from './accordance.ts';
import { isAnonymity } from './anonymity.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { isDeed, isKeptFrom, isSacked, isWork } from './deeds.ts';
import { hasFiniteVerb } from './grammar/content-before.ts';
import { isPassiveHeadline } from './grammar/headings.ts';
import { isNoSpeaker } from './grammar/nobody.ts';
import { callsItself } from './grammar/reflexives.ts';
import { groupFrom, insideQuotation, lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isSupposed, isWished, isYesOrNoQuestion } from './unreal.ts';

type Report = Pick<Candidate, 'cue' | 'content' | 'source' | 'lemma'>;

/** Is nothing of it said by anybody? */
export function isUnsaid(reading: Reading, { cue, content, source, lemma }: Report): boolean {
  const [said] = content;
  if (!cue || !said || lemma === null) return false;
  if (isDeed(reading, said, lemma) || isWork(reading, cue, said, lemma) || isInference(reading, cue)) return true;
  if (isKeptFrom(reading, cue, said, lemma) || isSacked(reading, cue, said, lemma)) return true;
  if (source !== null && (isNoSpeaker(reading, source, lemma) || isPassiveHeadline(reading, cue))) return true;
  if (isAnonymity(reading, { content }) || isAside(reading, cue, source)) return true;
  if (isEmpty(reading, { cue, lemma, content, source }) || isAccordance(reading, cue)) return true;
  const verb = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (verb && callsItself(reading, verb)) return true;
  if (isYesOrNoQuestion(reading, cue) || (source !== null && isVerdict(reading, cue))) return true;
  return speaks(lemma) && (isWished(reading, cue, source) || (source !== null && isSupposed(reading, cue, source)));
}

/** Does it put something into words, rather than think, want or show it? */
export function speaks(lemma: string): boolean {
  const reporting = REPORTING_CLASS.get(lemma) ?? 0;
  return (reporting > 0 && reporting <= LAST_SPEECH_CLASS) || TELLING_VERBS.has(lemma);
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
  // "left in protest at [what] Ms Lee calls “a war”"
  if (word === 'what' && groupFrom(reading, cue.first)?.lemma !== 'ask') return true;
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
