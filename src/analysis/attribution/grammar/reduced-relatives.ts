/**
 * "A witness [questioned by the police] said": a past participle that hangs on a noun looks like the sentence's own verb,
 * and the name behind it like the subject of the next one. It is told by that next verb, which nothing else joins.
 */
import { nounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, samePlane, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart } from './temporal.ts';
import { isPastParticiple } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Prepositions that may follow such a participle: "seen by", "sent to", "turned over in", "accused of". */
const FOLLOWING: ReadonlySet<string> = new Set(['by', 'to', 'of', 'in', 'from', 'at', 'with', 'on', 'for', 'over']);
/** Those that leave no doubt: a verb of saying may have its content behind the others ("said in May the bank …"). */
const PASSIVE: ReadonlySet<string> = new Set(['by', 'of']);

/** "seen by the heads of two of the banks": prepositions in one such phrase. */
const MOST_LINKS = 4;

/** For each token where a sentence's own verb begins, the participle whose phrase ends there. */
export type ReducedRelatives = ReadonlyMap<number, number>;

/** @param isClauseVerb may a clause without "that" follow the verb: "said in a statement the bank …" */
export function findReducedRelatives(reading: Reading, isClauseVerb: (lemma: string) => boolean): ReducedRelatives {
  const found = new Map<number, number>();
  reading.groups.forEach((group, index) => {
    if (!mayBeReduced(reading, group)) return;
    const end = phraseEnd(reading, group, isClauseVerb);
    const own = reading.groups.slice(index + 1).find(({ first }) => first >= end);
    if (end > group.end && own?.first === end && isFinite(reading, own)) found.set(end, group.head);
  });
  return found;
}

/** "a witness questioned": a participle alone, right behind a noun. */
function mayBeReduced(reading: Reading, group: VerbGroup): boolean {
  const tag = tagAt(reading, group.first - 1);
  return (
    group.first === group.head &&
    group.form === 'finite' &&
    !group.auxiliary &&
    isPastParticiple(lowerAt(reading, group.head)) &&
    (tag === 'NOUN' || tag === 'PROPN') &&
    samePlane(reading, group.first - 1, group.head)
  );
}

/** The token after "by the police", "over in the case", "of killing a teacher"; the participle's end where none follows. */
function phraseEnd(reading: Reading, group: VerbGroup, isClauseVerb: (lemma: string) => boolean): number {
  const stop = sentenceEnd(reading, group.head);
  let end = group.end;
  for (let link = 0; link < MOST_LINKS && end < stop; link += 1) {
    let next = end;
    while (FOLLOWING.has(lowerAt(reading, next))) next += 1;
    if (next === end) break;
    if (link === 0 && isClauseVerb(group.lemma) && !PASSIVE.has(lowerAt(reading, end))) return group.end;
    if (isTemporalStart(reading, next) || !samePlane(reading, next, group.head)) return group.end;
    const gerund = tagAt(reading, next) === 'VERB' && lowerAt(reading, next).endsWith('ing');
    if (gerund) next += 1;
    const phrase = nounPhraseEnd(reading, next);
    if (phrase === next && !(gerund && FOLLOWING.has(lowerAt(reading, next)))) return group.end;
    end = phrase;
  }
  return end;
}

/** "told the court", "says that", "was jailed"; "expected to close" and "signed by" may hang on a noun as well. */
function isFinite(reading: Reading, group: VerbGroup): boolean {
  if (group.form !== 'finite') return false;
  if (group.first !== group.head || group.auxiliary) return true;
  const next = tagAt(reading, group.end);
  return !isPastParticiple(lowerAt(reading, group.head)) || (next !== 'ADP' && next !== 'PART');
}
