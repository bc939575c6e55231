/** Reports inside a relative clause: "the gunman, [who police said acted alone], was shot", "a man [they believe is armed]". */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { TokenRange } from '../candidate.ts';
import { bareClause } from './bare-clauses.ts';
import { hasFiniteVerb } from './content-before.ts';
import { isBarePast } from './cues.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { isRelative, isSubjectPronoun } from './pronouns.ts';
import { groupFrom, insideQuotation, lowerAt, samePlane, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { temporalEnd } from './temporal.ts';

export interface RelativeReport {
  /** "who", "which", "that", or where none stands, "footage [] it said showed", the subject's first token. */
  word: number;
  /** "police"; null where the relative word is the subject itself. */
  subject: TokenRange | null;
  /** Does what is said lack its subject, which stands before the clause: "said [acted alone]"? */
  gap: boolean;
}

/** "who the chief of the police in the north of the town said": no longer than this between the word and its verb. */
const LONGEST_SUBJECT_IN_TOKENS = 14;

/** The relative clause whose verb is the cue that begins at `cue` and ends before `end`, or null. */
export function relativeReport(reading: Reading, cue: number, end: number): RelativeReport | null {
  const gap = hasGap(reading, end);
  const word = relativeWord(reading, cue);
  if (word >= 0) return followsNoun(reading, word) ? opened(reading, word, cue, gap) : null;
  // "footage [it said showed]"
  let first = cue - 1;
  while (tagAt(reading, first) === 'ADV') first -= 1;
  const bare = gap && isSubjectPronoun(lowerAt(reading, first)) && tagAt(reading, first - 1) === 'NOUN';
  return bare && samePlane(reading, first - 1, cue) ? { word: first, subject: { first, end: first + 1 }, gap } : null;
}

/** "who", "which", "that" or "whose" with nothing but a subject between it and the verb at `cue`; else -1. */
function relativeWord(reading: Reading, cue: number): number {
  const lowest = Math.max(sentenceFirst(reading, cue), cue - LONGEST_SUBJECT_IN_TOKENS);
  for (let at = cue - 1; at > lowest; at -= 1) {
    const word = lowerAt(reading, at);
    if (!samePlane(reading, at, cue) || /^[;:,—–]$/u.test(word)) return -1;
    if (reading.groups[reading.groupAt[at] ?? -1]?.form === 'finite') return -1;
    if (isRelative(word) || word === 'whose') return asksWho(reading, at) ? -1 : at;
  }
  return -1;
}

/** "we asked voters [who they think won]" */
function asksWho(reading: Reading, word: number): boolean {
  if (lowerAt(reading, word - 1) === ',') return false;
  for (let at = word - 1; at >= Math.max(sentenceFirst(reading, word), word - LONGEST_SUBJECT_IN_TOKENS); at -= 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group) return /^(?:ask|wonder|tell|poll)$/u.test(group.lemma);
  }
  return false;
}

function opened(reading: Reading, word: number, cue: number, gap: boolean): RelativeReport | null {
  const opener = lowerAt(reading, word);
  let first = word + 1;
  let end = cue;
  while (end > first && tagAt(reading, end - 1) === 'ADV') end -= 1;
  if (opener === 'whose') {
    while (first < end && /^(?:NOUN|ADJ)$/u.test(tagAt(reading, first) ?? '')) first += 1;
    if (first === word + 1) return null;
    // "[whose father] said …"; else "whose plan [Mr Ng] has called …"
    if (first === end) return { word, subject: { first: word, end }, gap: false };
  }
  const aside = tagAt(reading, first) === 'ADP' && longNounPhraseEnd(reading, first + 1) === end;
  if (end === first || aside || temporalEnd(reading, first) === end) {
    return opener === 'whose' ? null : { word, subject: null, gap: false };
  }
  if (longNounPhraseEnd(reading, first) !== end) return null;
  // after "that" alone, "the claim that officials said it was over", the clause may be what is claimed;
  // and in "economists who favour taxes say it is fair" the tagger may take the clause's verb for a noun
  const sure = gap || opener === 'which' || (opener !== 'that' && lowerAt(reading, word - 1) === ',');
  return sure || opener === 'whom' || opener === 'whose' ? { word, subject: { first, end }, gap } : null;
}

/** A relative clause hangs on a noun, whether a comma stands between or not. */
function followsNoun(reading: Reading, word: number): boolean {
  const before = lowerAt(reading, word - 1) === ',' && lowerAt(reading, word) !== 'that' ? word - 2 : word - 1;
  return /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tagAt(reading, before) ?? '') || /^[)%]$/u.test(lowerAt(reading, before));
}

/** "said [acted] alone", "say [had been drinking]", not "said [stolen] cars were found" */
function hasGap(reading: Reading, at: number): boolean {
  const group = groupFrom(reading, at);
  if (group?.form !== 'finite' || !samePlane(reading, at, at - 1)) return false;
  const bare = isBarePast(reading, group);
  return !(bare && groupFrom(reading, nounPhraseEnd(reading, group.end))?.form === 'finite');
}

/**
 * The token after what is reported in such a clause, `end` being where the sentence's end would have it. Null where the
 * sentence's own verb must follow and can't be told from the clause's.
 */
export function relativeReportEnd(
  reading: Reading,
  { word, gap, subject }: RelativeReport,
  first: number,
  end: number,
): number | null {
  if (/^[,—–(]$/u.test(lowerAt(reading, word - 1)))
    return Math.min(closing(reading, first, end), mainClause(reading, word, first, end));
  // "police [held] a man who they say was armed": the sentence has its verb already
  if (!gap || subject === null || hasFiniteVerb(reading, sentenceFirst(reading, word), word)) return end;
  return ownVerb(reading, first, end);
}

/** "who police said acted alone[,] was shot", "who called it “a joke,”[] lost": before the sentence's own verb. */
export function closing(reading: Reading, first: number, end: number): number {
  // "who said that the two men, and Mr Ng, [must] go": the clause needs a verb of its own first
  const isClause = lowerAt(reading, first) === 'that' || bareClause(reading, first);
  for (let at = first; at < end; at += 1) {
    if (lowerAt(reading, at) !== ',' || (isClause && !hasFiniteVerb(reading, first, at))) continue;
    // the comma stands before the closing mark in American style
    const inside = insideQuotation(reading, at);
    const closes = inside && reading.quotationEnd[reading.quotationAt[at] ?? -1] === at + 2;
    if (inside && !closes && !samePlane(reading, at, first - 1)) continue;
    if (groupFrom(reading, closes ? at + 2 : at + 1)?.form === 'finite') return closes ? at + 2 : at;
  }
  return end;
}

/**
 * "In a report, which the BBC says has not been published[,] doctors are blamed": the comma before the sentence's own
 * clause, where nothing before the relative one is a clause; else `end`.
 */
function mainClause(reading: Reading, word: number, first: number, end: number): number {
  const sentence = sentenceFirst(reading, word);
  if (tagAt(reading, sentence) !== 'ADP' || hasFiniteVerb(reading, sentence, word)) return end;
  for (let at = first; at < end; at += 1) {
    if (lowerAt(reading, at) !== ',' || insideQuotation(reading, at) || !hasFiniteVerb(reading, first, at)) continue;
    if (bareClause(reading, at + 1)) return at;
  }
  return end;
}

/** Words behind which a verb belongs to another clause within the relative one. */
const OPENS_CLAUSE = /^(?:who|which|that|when|while|because|if|as|after|before|where|since|until|,)$/u;

/** "who police say had been drinking [was arrested]": the first verb behind the clause's own that nothing ties to it. */
function ownVerb(reading: Reading, first: number, end: number): number | null {
  const own = groupFrom(reading, first);
  if (!own || VERB_FRAMES.get(own.lemma)?.has('clause') === true) return null;
  let doubtful: number | null = null;
  for (let at = own.end; at < end && !OPENS_CLAUSE.test(lowerAt(reading, at)); at += 1) {
    const group = groupFrom(reading, at);
    if (group?.form !== 'finite' || insideQuotation(reading, at)) continue;
    if (/^(?:and|but|or)$/u.test(lowerAt(reading, at - 1))) continue;
    const follows = lowerAt(reading, group.end);
    const bare = isBarePast(reading, group);
    // "stole a car [parked] in the street", but "stabbed his wife [appeared] in court"
    if (bare && follows === 'by') continue;
    if (!bare || tagAt(reading, group.end) !== 'ADP') return at;
    doubtful ??= at;
  }
  return doubtful;
}
