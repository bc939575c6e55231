/** The sentence's own verb behind a clause that belongs to its subject: "The claim that he lied [is] false". */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { TokenRange } from '../candidate.ts';
import { isBarePast } from './cues.ts';
import { isPossessive, isSubjectPronoun } from './pronouns.ts';
import { insideQuotation, lowerAt, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What joins two verbs, or opens a clause that has its own: behind it the second is not the sentence's. */
const JOINING =
  /^(?:and|or|but|nor|than|that|who|which|whose|whom|what|where|when|why|how|if|as|because|while|although|though|after|before|until|unless|since|so|whether|[,;:—–(])$|^--$/u;

/**
 * Where a content in the subject of its sentence ends: before the last verb that has no subject left, since the one
 * before it took what stands between as its object, or before the only verb, which is the sentence's own, where no
 * conjunction says that the content is a clause: "those who accused him of theft | should go". Else its own end.
 */
export function subjectClauseEnd(reading: Reading, content: TokenRange): number {
  const verbs = finiteVerbs(reading, content);
  const [only] = verbs;
  if (only && verbs.length === 1 && isSentences(reading, content, only)) return verbFirst(reading, only);
  const own = verbs.filter((verb, index) => {
    const before = verbs[index - 1];
    return before !== undefined && lacksSubject(reading, before, verb);
  });
  const last = own.findLast((verb) => !hangs(reading, verb)) ?? own.at(-1);
  if (last) return verbFirst(reading, last);
  return content.end;
}

/** Has no verb of the sentence's own begun before `end`, those of a relative clause from `clause` on left out? */
export function isSubject(reading: Reading, end: number, clause = end): boolean {
  const first = sentenceFirst(reading, end);
  if (/^(?:ADP|SCONJ)$/u.test(tagAt(reading, first) ?? '') || lowerAt(reading, first) === 'there') return false;
  for (let at = first; at < clause; at += 1) {
    if (insideQuotation(reading, at) || lowerAt(reading, at) === ':') return false;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form !== 'infinitive') return false;
  }
  return true;
}

/**
 * Does the noun phrase that begins at `first` open a clause in a report, and has it no verb before `end`: "reported that [a
 * video] claiming", "said [a man] who claimed"? Behind "knew" or "met" it may be an object, and behind “…,” said it speaks.
 */
export function isSubjectWithin(reading: Reading, first: number, end: number): boolean {
  const report = reading.groups[reading.groupAt[first - 1] ?? -1];
  const frames = VERB_FRAMES.get(report?.lemma ?? '');
  const isBare =
    frames?.has('clause') === true && !frames.has('object') && report?.lemma !== 'know' && !report?.passive;
  const isInverted = report !== undefined && /^[,"”’']$|^''$/u.test(lowerAt(reading, report.first - 1));
  if ((!isBare || isInverted) && !(lowerAt(reading, first - 1) === 'that' && tagAt(reading, first - 1) === 'SCONJ'))
    return false;
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (insideQuotation(reading, at) || (group?.head === at && group.form === 'finite')) return false;
  }
  return true;
}

/** "accused him of theft [should] apologise.": nothing between that could give the verb a subject, nor a verb behind. */
function isSentences(reading: Reading, { first, end }: TokenRange, verb: VerbGroup): boolean {
  if (
    verb.first === first ||
    hangs(reading, verb) ||
    !/^[.!?]?$/u.test(end < sentenceEnd(reading, first) ? lowerAt(reading, end) : '')
  )
    return false;
  for (let at = first; at < verb.first; at += 1)
    if (JOINING.test(lowerAt(reading, at)) || isSubjectPronoun(lowerAt(reading, at))) return false;
  return true;
}

/** "judges [nominated] to the court", "a bill for [failed] funding": a participle that may hang on a noun. */
function hangs(reading: Reading, verb: VerbGroup): boolean {
  if (!isBarePast(reading, verb)) return false;
  const before = tagAt(reading, verb.first - 1);
  return /^(?:ADP|PART)$/u.test(tagAt(reading, verb.end) ?? '') || before === 'ADP' || before === 'SCONJ';
}

function finiteVerbs(reading: Reading, { first, end }: TokenRange): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head !== at || group.form !== 'finite' || insideQuotation(reading, at)) continue;
    if (!describesNext(reading, group)) verbs.push(group);
  }
  return verbs;
}

/** "a [combined] $1m", "its [pointed] attacks", "the [failed] bill": a participle between an article or owner and its noun. */
function describesNext(reading: Reading, verb: VerbGroup): boolean {
  const before = lowerAt(reading, verb.first - 1);
  return isBarePast(reading, verb) && (isPossessive(before) || /^(?:an?|the|this|these|those)$/u.test(before));
}

function lacksSubject(reading: Reading, before: VerbGroup, verb: VerbGroup): boolean {
  let noun = false;
  for (let at = before.end; at < verb.first; at += 1) {
    if (JOINING.test(lowerAt(reading, at)) || insideQuotation(reading, at)) return false;
    if (/^(?:NOUN|PROPN)$/u.test(tagAt(reading, at) ?? '')) noun = true;
    if (/^(?:i|he|she|we|they)$/u.test(lowerAt(reading, at))) return false;
  }
  // "said prices fell": what stands between is the second's
  const frames = VERB_FRAMES.get(before.lemma);
  return !noun || !(frames?.has('clause') === true || frames?.has('that') === true);
}

/** The first token of a verb, an adverb that belongs to what stands before left out: "wrong | convinced". */
function verbFirst(reading: Reading, { first, head }: VerbGroup): number {
  let at = first;
  while (
    at < head &&
    tagAt(reading, at) === 'ADV' &&
    !/ly$|^(?:never|not|n't|now|then|still|also)$/u.test(lowerAt(reading, at))
  )
    at += 1;
  return at;
}
