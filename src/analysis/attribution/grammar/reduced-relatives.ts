/**
 * "A witness [questioned by the police] said": a past participle that hangs on a noun looks like the sentence's own verb,
 * and the name behind it like the subject of the next one. It is told by that next verb, which nothing else joins.
 */
import { STUDIES } from '../../lexicon/studies.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { insideQuotation, lowerAt, quotationTo, samePlane, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
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

/** "“broke” all [its own solemn promises] announced": the noun of such a participle has no more words than this. */
const LONGEST_THING = 5;

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

/**
 * The heads of participles whose noun stands right behind a word in marks: "Ms Lee said they “broke” promises [made] in
 * May". Such a noun looks like one who speaks, but without a comma before it the marks end nobody's speech.
 */
export function participlesBehindMarks(reading: Reading, isClauseVerb: (lemma: string) => boolean): number[] {
  return reading.groups
    .filter((group) => mayBeReduced(reading, group) && hangsBehindMarks(reading, group.head, isClauseVerb))
    .map(({ head }) => head);
}

function hangsBehindMarks(reading: Reading, head: number, isClauseVerb: (lemma: string) => boolean): boolean {
  const noun = reading.tokens[head - 1];
  if (!noun || tagAt(reading, noun.index) !== 'NOUN' || isSpeaker(noun.lemma)) return false;
  let first = noun.index;
  while (head - first < LONGEST_THING && /^(?:NOUN|ADJ|DET|PRON)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  const quotation = quotationTo(reading, first);
  const opening = reading.quotationFirst[quotation] ?? 0;
  const [sentence, closing] = [sentenceFirst(reading, head), lowerAt(reading, first - 2)];
  // “We won” she said; “Did we win?” she asked
  if (quotation < 0 || opening <= sentence || /^[,.!?…—–-]$/u.test(closing)) return false;
  // "It was “mad” the paper reported": with an article it may speak, but for what another says in the sentence
  const isBare = /^(?:NOUN|ADJ)$/u.test(tagAt(reading, first) ?? '') && !STUDIES.has(noun.lemma);
  if (isBare || lowerAt(reading, head + 1) === 'by') return true;
  return reading.groups.some(({ head: at, form, lemma }) => {
    return at >= sentence && at < opening && form === 'finite' && isClauseVerb(lemma) && !insideQuotation(reading, at);
  });
}
