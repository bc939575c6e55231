/** Who does what a verb group says: its subject, read backwards from the verb. */
import type { TokenRange } from '../candidate.ts';
import {
  betweenCommas,
  clauseInBrackets,
  closesAside,
  isClauseBeforeMark,
  previousComma,
  previousDash,
} from './asides-before-verbs.ts';
import { continuesClause, verbBefore } from './continued-clauses.ts';
import { withoutFronted } from './fronted-phrases.ts';
import { withHomeTown } from './home-towns.ts';
import { initialSubject, lonelyComma } from './initial-subjects.ts';
import type { Subject } from './initial-subjects.ts';
import { lenderBefore, lenderBehind } from './lending-verbs.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isReflexive } from './pronouns.ts';
import { insideQuotation, lowerAt, quotationTo, samePlane, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { behindShell } from './shell-nouns.ts';
import { temporalFirst } from './temporal.ts';
import { isPastParticiple } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Chains of verbs that share one subject, and appositions within appositions, are followed this far. */
const DEEPEST = 6;

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
    const isComma = closesAside(reading, at);
    if (!isComma && !samePlane(reading, at, group.head)) return null;
    if (tag === 'ADV' && !isNounLike(word)) {
      at -= 1;
      continue;
    }
    const temporal = temporalFirst(reading, at + 1);
    if (temporal <= at && temporal > sentence) {
      at = temporal - 1;
      continue;
    }
    if (isComma) {
      if (group.form === 'participle') return sharedSubject(reading, group, at, isCue, depth);
      const initial = initialSubject(reading, sentence, at);
      if (initial) return initial;
      const comma = previousComma(reading, at, sentence);
      if (comma < 0) return lonelyComma(reading, at, sentence);
      const kind = betweenCommas(reading, comma, at);
      if (kind === 'clause' || isClauseBeforeMark(reading, comma, at)) return null;
      if (kind === 'apposition' && apposition < 0) apposition = at;
      at = comma - 1;
      continue;
    }
    const bracket = word === ')' ? clauseInBrackets(reading, at, sentence) : -1;
    if (bracket >= 0) {
      at = bracket - 1;
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
    // "Ann Lee, backed by Bo Ng, for example, says"
    const aside = phrase && group.form === 'finite' ? beforeAgent(reading, phrase) : -1;
    if (aside > sentence) {
      at = aside - 1;
      continue;
    }
    if (!phrase) return group.form === 'finite' ? null : sharedSubject(reading, group, at, isCue, depth);
    if (group.form === 'infinitive') return sharedSubject(reading, group, at, isCue, depth);
    const own = behindShell(reading, phrase);
    if (own.first > phrase.first) return { range: own, clauseFirst: phrase.first };
    return withApposition(reading, withHomeTown(reading, phrase, sentence), apposition, sentence);
  }
  return null;
}

/** The comma before ", backed by" with an agent behind, or -1. */
function beforeAgent(reading: Reading, { first }: TokenRange): number {
  const hangs = lowerAt(reading, first - 1) === 'by' && isPastParticiple(lowerAt(reading, first - 2));
  return hangs && lowerAt(reading, first - 3) === ',' ? first - 3 : -1;
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

/** The subject that a verb after "and", a participle or an infinitive takes over from a verb before it. */
function sharedSubject(
  reading: Reading,
  group: VerbGroup,
  at: number,
  isCue: (group: VerbGroup) => boolean,
  depth: number,
): Subject | null {
  // "said that he had called the police and [would answer]": his
  if (continuesClause(reading, group)) {
    const before = verbBefore(reading, group);
    return before && subjectOf(reading, before, isCue, depth + 1);
  }
  const lender = lenderBefore(reading, group, at, isCue);
  return lender && subjectOrInverted(reading, lender, isCue, depth + 1);
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
  const lender = lenderBehind(reading, group);
  const subject = lender && subjectOf(reading, lender, isCue, depth + 1);
  return subject && subject.range.first > group.end ? subject : null;
}
