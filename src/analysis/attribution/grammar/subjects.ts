/** Who does what a verb group says: its subject, read backwards from the verb. */
import type { TokenRange } from '../candidate.ts';
import { continuesClause, verbBefore } from './continued-clauses.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { isReflexive } from './pronouns.ts';
import { withoutFronted } from './fronted-phrases.ts';
import { insideQuotation, lowerAt, quotationTo, samePlane, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isTemporalStart, temporalFirst } from './temporal.ts';

export interface Subject {
  range: TokenRange;
  /** Where the clause begins that the subject opens: what stands before is another clause. */
  clauseFirst: number;
}

/** Chains of verbs that share one subject, and appositions within appositions, are followed this far. */
const DEEPEST = 6;

/** How far back an apposition may reach: "Ann Lee, who … , said". */
const LONGEST_APPOSITION_IN_TOKENS = 45;

const PARENTHETICAL_WORD =
  /^(?:however|meanwhile|though|too|then|also|instead|therefore|moreover|nonetheless|nevertheless|naturally|again)$/u;

/** The subject of a verb group, or null where the sentence gives none that can be told. */
export function subjectOf(
  reading: Reading,
  group: VerbGroup,
  isCue: (group: VerbGroup) => boolean,
  depth = 0,
): Subject | null {
  if (depth > DEEPEST) return null;
  const sentence = sentenceFirst(reading, group.head);
  let at = group.first - 1;
  let apposition = -1;
  for (let step = 0; step < 12; step += 1) {
    if (at < sentence) return group.form === 'participle' ? followingSubject(reading, group, isCue, depth) : null;
    const word = lowerAt(reading, at);
    const tag = tagAt(reading, at);
    // "said it was “over,” [adding] that …": the comma stands inside the marks
    if (group.form === 'participle' && quotationTo(reading, at + 1) >= 0 && lowerAt(reading, at - 1) === ',')
      return sharedSubject(reading, group, at, isCue, depth);
    if (!samePlane(reading, at, group.head)) return null;
    if (tag === 'ADV' && !isNounLike(word)) {
      at -= 1;
      continue;
    }
    const temporal = temporalFirst(reading, at + 1);
    if (temporal <= at && temporal > sentence) {
      at = temporal - 1;
      continue;
    }
    if (word === ',') {
      if (group.form === 'participle') return sharedSubject(reading, group, at, isCue, depth);
      const initial = initialSubject(reading, sentence, at);
      if (initial) return initial;
      const comma = previousComma(reading, at, sentence);
      if (comma < 0) return lonelyComma(reading, at, sentence);
      const kind = betweenCommas(reading, comma, at);
      if (kind === 'clause') return null;
      if (kind === 'apposition' && apposition < 0) apposition = at;
      at = comma - 1;
      continue;
    }
    if (word === '—' || word === '–' || word === '--') {
      const dash = previousDash(reading, at, sentence);
      if (dash < 0) return group.form === 'participle' ? sharedSubject(reading, group, at, isCue, depth) : null;
      at = dash - 1;
      continue;
    }
    if (/^(?:who|which)$/u.test(word) || (word === 'that' && tag === 'PRON')) {
      return { range: { first: at, end: at + 1 }, clauseFirst: at };
    }
    if (
      tag === 'CCONJ' ||
      (group.form !== 'finite' &&
        (tag === 'VERB' || tag === 'ADJ' || tag === 'AUX' || tag === 'ADP' || tag === 'SCONJ' || tag === 'PART'))
    ) {
      return sharedSubject(reading, group, at, isCue, depth);
    }
    // "the plan in itself says": a reflexive pronoun names nobody, and what it belongs to stands further off
    if (isReflexive(word) && tagAt(reading, at - 1) === 'ADP') {
      at -= 2;
      continue;
    }
    const whole = nounPhraseBefore(reading, at + 1, sentence);
    if (whole?.first === at && isReflexive(word)) return null;
    // "in a statement condemning it": before a participle the phrase may be what condemns
    const phrase = whole && group.form === 'finite' ? withoutFronted(reading, whole, sentence) : whole;
    if (!phrase) return group.form === 'finite' ? null : sharedSubject(reading, group, at, isCue, depth);
    if (group.form === 'infinitive') return sharedSubject(reading, group, at, isCue, depth);
    return withApposition(reading, phrase, apposition, sentence);
  }
  return null;
}

/**
 * "Ann Lee, who lost her home in Leeds, Yorkshire, in May, said": the name that opens the sentence, where all verbs
 * between it and the comma at `close` belong to relative clauses. The phrases between are part of the source only
 * where the first of them is an apposition.
 */
function initialSubject(reading: Reading, sentence: number, close: number): Subject | null {
  let first = sentence;
  while (first < close && /^(?:and|but|yet|so|still|“|"|‘)$/u.test(lowerAt(reading, first))) first += 1;
  const end = longNounPhraseEnd(reading, first);
  if (end <= first || end >= close || lowerAt(reading, end) !== ',' || !samePlane(reading, first, close)) return null;
  if (isTemporalStart(reading, first) || tagAt(reading, end - 1) !== 'PROPN') return null;
  let verbs = 0;
  let relatives = 0;
  for (let index = end; index < close; index += 1) {
    const group = reading.groups[reading.groupAt[index] ?? -1];
    if (group?.head === index && group.form === 'finite') verbs += 1;
    if (/^(?:who|which|whose|that|where|when|as|whom)$/u.test(lowerAt(reading, index))) relatives += 1;
  }
  if (verbs > relatives) return null;
  const kind = betweenCommas(reading, end, close);
  return { range: { first, end: kind === 'apposition' ? close + 1 : end }, clauseFirst: first };
}

/** "Sen. Ann Lee (D-Wash.), said": a comma that closes nothing, after the phrase that opens the sentence. */
function lonelyComma(reading: Reading, at: number, sentence: number): Subject | null {
  const phrase = lowerAt(reading, at - 1) === ')' ? nounPhraseBefore(reading, at, sentence) : null;
  return phrase?.first === sentence ? { range: phrase, clauseFirst: phrase.first } : null;
}

function isNounLike(word: string): boolean {
  return word === 'all' || word === 'most' || word === 'some';
}

function withApposition(reading: Reading, phrase: TokenRange, apposition: number, sentence: number): Subject {
  let { first } = phrase;
  let end = apposition >= 0 ? apposition + 1 : phrase.end;
  // "Ann Lee, 45, a farmer, said": the phrase found may itself be an apposition.
  if (apposition >= 0 && lowerAt(reading, first - 1) === ',') {
    const earlier = nounPhraseBefore(reading, first - 1, sentence);
    const opens =
      earlier &&
      (earlier.first === sentence || /^(?:and|but|that|while|as|”|")$/u.test(lowerAt(reading, earlier.first - 1)));
    if (earlier && opens && tagAt(reading, earlier.end - 1) === 'PROPN') first = earlier.first;
  }
  if (end <= first) ({ end } = phrase);
  return { range: { first, end }, clauseFirst: first };
}

/** The comma before the one at `at` in the same sentence and outside quotations, or -1. */
function previousComma(reading: Reading, at: number, sentence: number): number {
  const lowest = Math.max(sentence, at - LONGEST_APPOSITION_IN_TOKENS);
  for (let index = at - 1; index > lowest; index -= 1) {
    if (lowerAt(reading, index) === ',' && samePlane(reading, index, at)) {
      // "10,000", "Skokie, Ill.,": a comma inside a place or number
      return index;
    }
    if (/^[;:]$/u.test(lowerAt(reading, index))) return -1;
  }
  return -1;
}

function previousDash(reading: Reading, at: number, sentence: number): number {
  const lowest = Math.max(sentence, at - LONGEST_APPOSITION_IN_TOKENS);
  for (let index = at - 1; index > lowest; index -= 1) {
    if (/^(?:—|–|--)$/u.test(lowerAt(reading, index))) return index;
  }
  return -1;
}

/** What stands between two commas before a verb: a word or phrase to skip, an apposition, or a clause of its own. */
function betweenCommas(reading: Reading, open: number, close: number): 'skip' | 'apposition' | 'clause' {
  const first = open + 1;
  const word = lowerAt(reading, first);
  // ", you'll recall,"
  if (close - first <= 4 && (PARENTHETICAL_WORD.test(word) || word === 'you')) return 'skip';
  if (/^(?:who|which|whose|where|whom)$/u.test(word)) return 'skip';
  const tag = tagAt(reading, first);
  if (word === 'including' || (word === 'such' && lowerAt(reading, first + 1) === 'as')) return 'apposition';
  if (/^(?:if|because|although|though|while|when|that|and|but|or)$/u.test(word))
    return close - first <= 12 && word !== 'that' ? 'skip' : 'clause';
  if (tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV' || tag === 'PART') return 'skip';
  if (tag === 'VERB') return 'skip';
  if (tag === 'AUX') return 'clause';
  const end = nounPhraseEnd(reading, first);
  if (end > first) {
    // ", the government said," has a verb of its own
    for (let index = end; index < Math.min(close, end + 2); index += 1) {
      if (tagAt(reading, index) === 'AUX') return 'clause';
    }
    return 'apposition';
  }
  return 'skip';
}

/** The subject that a verb after "and", a participle or an infinitive takes over from a verb before it. */
function sharedSubject(
  reading: Reading,
  group: VerbGroup,
  at: number,
  isCue: (group: VerbGroup) => boolean,
  depth: number,
): Subject | null {
  const sentence = sentenceFirst(reading, group.head);
  // "said that he had called the police and [would answer]": his
  if (continuesClause(reading, group)) {
    const before = verbBefore(reading, group);
    return before && subjectOf(reading, before, isCue, depth + 1);
  }
  let nearest: VerbGroup | null = null;
  let index = (reading.groupAt[group.head] ?? 0) - 1;
  for (let step = 0; step < 8 && index >= 0; step += 1, index -= 1) {
    const earlier = reading.groups[index];
    if (!earlier || earlier.head < sentence) break;
    if (earlier.head > at || !samePlane(reading, earlier.head, group.head)) continue;
    if (earlier.form !== 'finite' && !(group.form === 'infinitive' && earlier.form === 'participle')) continue;
    if (group.form === 'infinitive') {
      nearest = earlier;
      break;
    }
    // "said a man had been held but declined to name him": who is held reports nothing
    if (isCue(earlier) && !earlier.passive) {
      nearest = earlier;
      break;
    }
    nearest ??= earlier;
  }
  return nearest ? subjectOrInverted(reading, nearest, isCue, depth + 1) : null;
}

/** The subject before a verb, or the one after it: "“…,” said Ms Lee, adding that …". */
function subjectOrInverted(
  reading: Reading,
  group: VerbGroup,
  isCue: (group: VerbGroup) => boolean,
  depth: number,
): Subject | null {
  const before = subjectOf(reading, group, isCue, depth);
  if (before) return before;
  const previous = lowerAt(reading, group.first - 1);
  if (!isCue(group) || !(previous === ',' || insideQuotation(reading, group.first - 1))) return null;
  const end = nounPhraseEnd(reading, group.end);
  return end > group.end ? { range: { first: group.end, end }, clauseFirst: group.first } : null;
}

/** "Citing the report, Ms Lee said": a participle that opens the sentence takes the subject of what follows. */
function followingSubject(
  reading: Reading,
  group: VerbGroup,
  isCue: (group: VerbGroup) => boolean,
  depth: number,
): Subject | null {
  const end = sentenceEnd(reading, group.head);
  for (let index = (reading.groupAt[group.head] ?? 0) + 1; index < reading.groups.length; index += 1) {
    const later = reading.groups[index];
    if (!later || later.head >= end) return null;
    if (later.form !== 'finite' || !samePlane(reading, later.head, group.head)) continue;
    let comma = later.first - 1;
    while (comma > group.end && lowerAt(reading, comma) !== ',') comma -= 1;
    if (comma <= group.end) continue;
    const subject = subjectOf(reading, later, isCue, depth + 1);
    return subject && subject.range.first > group.end ? subject : null;
  }
  return null;
}
