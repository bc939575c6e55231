/** The sentence's own verb behind a clause that belongs to its subject: "The claim that he lied [is] false". */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { TokenRange } from '../candidate.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What joins two verbs, or opens a clause that has its own: behind it the second is not the sentence's. */
const JOINING =
  /^(?:and|or|but|nor|than|that|who|which|whose|whom|what|where|when|why|how|if|as|because|while|although|though|after|before|until|unless|since|so|whether|[,;:—–(])$|^--$/u;

/**
 * Where a content in the subject of its sentence ends: before the last verb that has no subject left, since the one
 * before it took what stands between as its object. Its own end where there is no such verb.
 */
export function subjectClauseEnd(reading: Reading, content: TokenRange): number {
  const verbs = finiteVerbs(reading, content);
  for (let index = verbs.length - 1; index > 0; index -= 1) {
    const [before, verb] = [verbs[index - 1], verbs[index]];
    if (before && verb && lacksSubject(reading, before, verb)) return verbFirst(reading, verb);
  }
  return content.end;
}

/** Has no verb of the sentence's own begun before `end`, those of a relative clause from `clause` on left out? */
export function isSubject(reading: Reading, end: number, clause = end): boolean {
  const first = sentenceFirst(reading, end);
  if (/^(?:ADP|SCONJ)$/u.test(tagAt(reading, first) ?? '')) return false;
  for (let at = first; at < clause; at += 1) {
    if (insideQuotation(reading, at) || lowerAt(reading, at) === ':') return false;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form !== 'infinitive') return false;
  }
  return true;
}

function finiteVerbs(reading: Reading, { first, end }: TokenRange): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form === 'finite' && !insideQuotation(reading, at)) verbs.push(group);
  }
  return verbs;
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
