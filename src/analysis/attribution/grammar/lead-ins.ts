/** A sentence that leads to a quotation by a colon: "Ms Lee was full of praise for Mr Ng: “…”". */
import { ATTITUDE_NOUNS, ATTITUDE_VERBS } from '../../lexicon/lead-ins.ts';
import { LAST_SPEECH_CLASS, REPORTING_CLASS } from '../../lexicon/reporting-classes.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { TokenRange } from '../candidate.ts';
import { addressee } from './addressees.ts';
import { afterAsides } from './asides-behind-verbs.ts';
import { isReportingGroup } from './cues.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The main verb before the colon, and whose it is. */
export interface LeadIn {
  verb: VerbGroup;
  subject: TokenRange;
  /** The subject can speak, as far as its words tell: a name, "she", "inspectors". */
  speaks: boolean;
}

/** Clauses behind these are not the sentence's own. */
const SUBORDINATE =
  /^(?:that|if|whether|because|when|while|who|which|what|how|where|before|after|until|unless|so|as|since|although|though)$/u;

/** What leads to the quotation behind the colon at `colon`; null where no quotation or no clause stands there. */
export function leadInAt(reading: Reading, colon: number): LeadIn | null {
  if (lowerAt(reading, colon) !== ':' || quotationFrom(reading, colon + 1) < 0) return null;
  const first = sentenceFirst(reading, colon);
  let found: LeadIn | null = null;
  for (let at = first; at < colon; at += 1) {
    if (lowerAt(reading, at) === ';') found = null;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head !== at || group.form !== 'finite' || insideQuotation(reading, at)) continue;
    const subject = subjectOf(reading, group, isReportingGroup);
    if (!subject) continue;
    const { range, clauseFirst } = subject;
    const own = lowerAt(reading, range.first);
    if (SUBORDINATE.test(own) || (clauseFirst > first && SUBORDINATE.test(lowerAt(reading, clauseFirst - 1)))) continue;
    if (SUBORDINATE.test(lowerAt(reading, clauseFirst))) continue;
    found = { verb: group, subject: range, speaks: isPerson(reading, range) };
  }
  return found;
}

/** "was scathing about", "had no sympathy for", "was delighted with": by which its subject can only speak himself. */
export function showsAttitude(reading: Reading, { verb }: LeadIn, colon: number): boolean {
  if (verb.passive && isExperience(verb)) return true;
  if (!ATTITUDE_VERBS.has(verb.lemma)) return false;
  let at = verb.end;
  while (at < colon && /^(?:ADV|PART)$/u.test(tagAt(reading, at) ?? '')) at += 1;
  if (verb.lemma === 'be' && tagAt(reading, at) === 'ADJ') return true;
  for (; at < colon && lowerAt(reading, at) !== ','; at += 1) {
    if (ATTITUDE_NOUNS.has(reading.tokens[at]?.lemma ?? '')) return true;
  }
  return false;
}

/** "was impressed by", "was delighted with", "surprises": somebody feels it, the subject of a passive. */
export function isExperience({ lemma }: VerbGroup): boolean {
  const frames = VERB_FRAMES.get(lemma);
  return [...(frames ?? [])].some((frame) => frame.startsWith('experiencer'));
}

/** "Ms Lee said: “…”", "Ms Lee told the Post on Friday: “…”": the verb before the colon reports what stands behind it. */
export function reportsByColon(reading: Reading, colon: number): boolean {
  const sentence = sentenceFirst(reading, colon);
  for (let at = colon - 1; at >= sentence; at -= 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head !== at) continue;
    const speech = REPORTING_CLASS.get(group.lemma) ?? 0;
    if (speech === 0 || speech > LAST_SPEECH_CLASS || insideQuotation(reading, at)) return false;
    const person = addressee(reading, group.end)?.end ?? group.end;
    return [group.end, person, afterAsides(reading, group.end), afterAsides(reading, person)].includes(colon);
  }
  return false;
}

/** "“It is over,” [she said]", "“It is over”, [said Ms Lee]": the quotation at `at` is followed by its own report. */
export function isReportedBehind(reading: Reading, at: number): boolean {
  const quotation = quotationFrom(reading, at);
  const end = reading.quotationEnd[quotation] ?? at;
  const comma = lowerAt(reading, end) === ',';
  if (quotation < 0 || !(comma || /^[,!?]$/u.test(lowerAt(reading, end - 2)))) return false;
  const first = comma ? end + 1 : end;
  const after = longNounPhraseEnd(reading, first);
  const group = groupFrom(reading, after);
  const frames = group?.form === 'finite' && !group.passive ? VERB_FRAMES.get(group.lemma) : undefined;
  return frames?.has(after > first ? 'before' : 'inverted') === true;
}

function isPerson(reading: Reading, { first, end }: TokenRange): boolean {
  if (/^(?:he|she|they|i|we)$/u.test(lowerAt(reading, first))) return true;
  for (let at = first; at < end; at += 1) {
    if (lowerAt(reading, at) === ',') break;
    if (tagAt(reading, at) === 'PROPN' || isSpeaker(reading.tokens[at]?.lemma ?? '')) return true;
  }
  return false;
}
