/** "rejected as “baseless” an accusation by the US", "threw out claims that he lied": what stands before what is turned down. */
import { DISMISSING_VERBS, PHRASAL_DISMISSALS } from '../../lexicon/dismissals.ts';
import { CLAIM_NOUNS, NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { objectEnd } from '../grammar/objects.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** The rule's name: its content is the object, whatever stands nearer. */
export const DISMISSAL = 'dismissal';

/** Never measured: the training articles have too few. */
const SURE_DISMISSAL = 0.75;

export function findDismissals(reading: Reading): Candidate[] {
  return reading.groups.flatMap((group) => {
    if (group.passive || group.auxiliary || group.form === 'infinitive' || insideQuotation(reading, group.head))
      return [];
    const object = behindPredicate(reading, group) ?? behindParticle(reading, group);
    const source = object && (subjectOf(reading, group, isReportingGroup)?.range ?? null);
    if (!object || !source || isNobodys(reading, group, object)) return [];
    const cue = { first: group.first, end: object.cueEnd };
    const content = [{ first: object.first, end: object.end }];
    const parts = { content, cue, source, lemma: 'dismiss', negated: group.negated, confidence: SURE_DISMISSAL };
    return [candidate(DISMISSAL, parts)];
  });
}

/** "Shrugging off claims [is] wrong", "Whatever she says, shrugging off an opinion as a moan [is] wrong": nobody's deed. */
function isNobodys(reading: Reading, { first, form }: VerbGroup, object: TokenRange): boolean {
  if (form !== 'participle') return false;
  if (groupFrom(reading, object.end)?.form === 'finite') return true;
  const opening = sentenceFirst(reading, first);
  // behind a clause of its own, the sentence has had no subject yet
  if (opening !== first && !/^(?:whatever|whoever|however|if|when|though|although)$/u.test(lowerAt(reading, opening)))
    return false;
  for (let at = object.first; at < object.end; at += 1) {
    if (/^(?:that|who|which|whether|how|what|[,;:])$/u.test(lowerAt(reading, at))) return false;
    if (groupFrom(reading, at)?.form === 'finite') return true;
  }
  return false;
}

interface Dismissed extends TokenRange {
  cueEnd: number;
}

/** "[as “baseless” an accusation]", the word quoted being the speaker's, "as nonsense [claims that …]" */
function behindPredicate(reading: Reading, { lemma, end }: VerbGroup): Dismissed | null {
  if (!DISMISSING_VERBS.has(lemma) || lowerAt(reading, end) !== 'as') return null;
  const quotation = quotationFrom(reading, end + 1);
  const first = quotation >= 0 ? (reading.quotationEnd[quotation] ?? end + 2) : predicateEnd(reading, end + 1);
  if (!claimAt(reading, first)) return null;
  return { first: quotation >= 0 ? end : first, end: objectEnd(reading, first), cueEnd: end };
}

/** The token after "nonsense", "a lie", "fake". */
function predicateEnd(reading: Reading, at: number): number {
  return /^an?$/u.test(lowerAt(reading, at)) ? at + 2 : at + 1;
}

/** "out [claims that …]" */
function behindParticle(reading: Reading, { lemma, end }: VerbGroup): Dismissed | null {
  const isDismissal = PHRASAL_DISMISSALS.get(lemma)?.has(lowerAt(reading, end)) === true;
  const first = end + 1;
  return isDismissal && claimAt(reading, first) ? { first, end: objectEnd(reading, first), cueEnd: first } : null;
}

/** "an accusation", "claims", "Israel's warnings": something that somebody says. */
function claimAt(reading: Reading, at: number): boolean {
  const end = nounPhraseEnd(reading, at);
  const lemma = reading.tokens[end - 1]?.lemma ?? '';
  const isClaim = CLAIM_NOUNS.has(lemma) || NOUN_FRAMES.get(lemma)?.has('that') === true;
  return end > at && isClaim && /^(?:DET|NOUN|ADJ|PROPN|PRON)$/u.test(tagAt(reading, at) ?? '');
}
