/** Noun phrases, read backwards from their last token. */
import { TEMPORAL_HEADS } from '../../lexicon/temporal-words.ts';
import type { TokenRange } from '../candidate.ts';
import { closesClause, listFirst, opensClauseOfSeveral } from './joined-subjects.ts';
import { inCompound, LONGEST_IN_TOKENS, modifies, TYING } from './modifiers.ts';
import { isNamePossessive } from './possessive-names.ts';
import { isPossessive, isRelative, isSubjectPronoun } from './pronouns.ts';
import { lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isBeforeJudge, isByMaker } from './rare-ties.ts';
import { clauseBeforePhrase, clauseBeforeVerb, relativeClauseFirst } from './relative-clauses-before.ts';
import { temporalEnd } from './temporal.ts';

/**
 * The noun phrase that ends before `end`, with what depends on its noun, read backwards as far as nothing but
 * nouns, their modifiers, tying prepositions and relative clauses stand there: "Democrats involved in the talks".
 */
export function nounPhraseBefore(reading: Reading, end: number, sentenceStart: number): TokenRange | null {
  const lowest = Math.max(sentenceStart, end - LONGEST_IN_TOKENS);
  // "a witness [questioned by the police] | said"
  let at = (reading.reduced.get(end) ?? end) - 1;
  let joined = false;
  // "the report [that officials buried] | said"
  const clause = clauseBeforeVerb(reading, end, lowest);
  if (clause > lowest) at = clause - 1;
  if (!isNominal(reading, at)) return null;
  const pronoun = lowerAt(reading, at);
  // "one person familiar with it": the object of a preposition
  const object = pronoun === 'you' || (pronoun === 'it' && tiesToNoun(reading, at - 1, end));
  if (isSubjectPronoun(pronoun) && !object && at === end - 1) return { first: at, end };
  for (; at >= lowest; at -= 1) {
    const tag = tagAt(reading, at);
    const word = lowerAt(reading, at);
    if (at < end - 1 && isTemporalOnly(reading, at)) break;
    if (at < end - 1 && opensAnother(reading, at, lowest)) {
      // "hopes that ministers want": before a plural or a name, "that" is no determiner
      const last = reading.tokens[end - 1];
      const conjunction = word === 'that' && (tagAt(reading, end - 1) === 'PROPN' || last?.lemma !== last?.lower);
      if (!conjunction) at -= 1;
      break;
    }
    if (isPhraseToken(reading, at) || inCompound(reading, at, lowest) || modifies(reading, at)) continue;
    if (tag === 'ADP' || (word === 'to' && tag === 'PART') || word === 'including') {
      if (tiesToNoun(reading, at, end)) continue;
      const within = clauseBeforePhrase(reading, at, end, lowest);
      if (within > lowest && isNominal(reading, within - 1)) {
        at = within;
        continue;
      }
      break;
    }
    if (tag === 'VERB' || tag === 'AUX') {
      const clause = relativeClauseFirst(reading, at, lowest);
      if (clause > lowest && isNominal(reading, clause - 1)) {
        at = clause;
        continue;
      }
      if (tag === 'VERB' && isReduced(reading, at)) continue;
      break;
    }
    if (word === 'than' && /^(?:more|fewer|less)$/u.test(lowerAt(reading, at - 1))) continue;
    if ((word === 'and' || word === 'or') && joinsSubjects(reading, at, lowest)) {
      joined = true;
      continue;
    }
    break;
  }
  let first = at + 1;
  while (first < end && isLeading(reading, first)) first += 1;
  const temporal = temporalEnd(reading, first);
  // "[Tuesday's report] found", "Tuesday [the report] found"
  if (temporal > first && temporal < end && !/^['’]s?$/u.test(lowerAt(reading, temporal))) first = temporal;
  if (joined && first < end) first = listFirst(reading, first);
  return first < end ? { first, end } : null;
}

/** Is this a preposition that ties what follows to the noun before it: "head of", "familiar with", "briefed on"? */
function tiesToNoun(reading: Reading, at: number, end: number): boolean {
  if (isByMaker(reading, at)) return true;
  if (!TYING.has(lowerAt(reading, at)) && !isBeforeJudge(reading, at)) return false;
  return isNominal(reading, at - 1) || isPostmodifier(reading, at - 1, end);
}

/** "a person [familiar] with the talks", "those [present] at the meeting", "officials [briefed] on the plan" */
function isPostmodifier(reading: Reading, at: number, end: number): boolean {
  const tag = tagAt(reading, at);
  if (/^(?:involved|based|briefed|familiar|close|loyal|opposed|working)$/u.test(lowerAt(reading, at))) return true;
  // before another finite verb only: "Ms Lee responded to it, saying" has its own verb there
  if (tag === 'VERB') return reading.groups[reading.groupAt[end] ?? -1]?.form === 'finite' && isReduced(reading, at);
  const before = tagAt(reading, at - 1);
  const noun = before === 'NOUN' || /^(?:those|people|any|some|every)(?:one|body)?$/u.test(lowerAt(reading, at - 1));
  return tag === 'ADJ' && noun;
}

/** Does a determiner right after a noun open another phrase: "In that sentence [the] centre said"? */
function opensAnother(reading: Reading, at: number, lowest: number): boolean {
  const determiner = tagAt(reading, at) === 'DET' || isPossessive(lowerAt(reading, at));
  if (!determiner || at <= lowest || /^(?:half|double|twice|none|part)$/u.test(lowerAt(reading, at - 1))) return false;
  const before = tagAt(reading, at - 1);
  return before === 'NOUN' || before === 'PROPN' || before === 'NUM';
}

function isNominal(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') return true;
  if (tag === 'PRON') return !isRelative(lowerAt(reading, at));
  if (tag === 'DET')
    return /^(?:some|many|most|all|those|these|others|this|that|both|several|any|neither|another)$/u.test(
      lowerAt(reading, at),
    );
  if (tag === 'ADJ')
    return (
      /^(?:many|others|few|several|most|more|official|chief|elderly|poor|faithful)$/u.test(lowerAt(reading, at)) ||
      tagAt(reading, at - 1) === 'DET' ||
      isPossessive(lowerAt(reading, at - 1)) ||
      lowerAt(reading, at - 1) === '-'
    );
  return lowerAt(reading, at) === ')' || lowerAt(reading, at) === '%' || isNamePossessive(reading, at);
}

function isPhraseToken(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  const word = lowerAt(reading, at);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'ADJ' || tag === 'DET' || tag === 'SYM')
    return true;
  if (tag === 'PRON') return !isRelative(word) && !/^(?:what|where|when|how|why)$/u.test(word);
  if (tag === 'ADV') return /^(?:ADJ|NUM)$/u.test(tagAt(reading, at + 1) ?? '') || modifies(reading, at + 1);
  return (
    word === "'s" ||
    word === "'" ||
    word === '-' ||
    word === '&' ||
    word === '%' ||
    word === '(' ||
    word === ')' ||
    word === '.' ||
    word === '/'
  );
}

function isTemporalOnly(reading: Reading, at: number): boolean {
  return (
    TEMPORAL_HEADS.has(lowerAt(reading, at)) &&
    tagAt(reading, at + 1) === 'PROPN' &&
    /day$|^yesterday$|^today$/u.test(lowerAt(reading, at))
  );
}

/** A leading token that belongs to the sentence rather than to the phrase: "but", "even", ".". */
function isLeading(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  const word = lowerAt(reading, at);
  return tag === 'CCONJ' || tag === 'ADV' || tag === 'ADP' || tag === 'PUNCT' || word === "'s";
}

/** "Democrats involved in …", "a man named …", "three rotating chairmen": a participle that hangs on a noun. */
function isReduced(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (!/(?:ed|ing|en)$|^(?:known|led|held|run|born)$/u.test(word)) return false;
  if (at === sentenceFirst(reading, at)) return /^(?:NOUN|ADJ)$/u.test(tagAt(reading, at + 1) ?? '');
  const previous = tagAt(reading, at - 1);
  const next = tagAt(reading, at + 1);
  if (previous === 'DET' || previous === 'ADJ' || previous === 'NUM' || isPossessive(lowerAt(reading, at - 1))) {
    return next === 'NOUN' || next === 'PROPN' || next === 'ADJ';
  }
  const noun = previous === 'NOUN' || previous === 'PROPN' || /^(?:those|people)$/u.test(lowerAt(reading, at - 1));
  return noun && (next === 'ADP' || next === 'PART' || (word.endsWith('ing') && next !== null));
}

/** "Google and Yahoo say": the conjunction joins two subjects where no verb or preposition stands before the first. */
function joinsSubjects(reading: Reading, at: number, lowest: number): boolean {
  let index = at - 1;
  let comma = -1;
  if (!isNominal(reading, index)) return false;
  while (
    index >= lowest &&
    (isPhraseToken(reading, index) || lowerAt(reading, index) === ',' || lowerAt(reading, index) === 'of')
  ) {
    if (lowerAt(reading, index) === ',') comma = index;
    index -= 1;
  }
  if (index < lowest) return true;
  const tag = tagAt(reading, index);
  if (tag === 'VERB' && opensClauseOfSeveral(reading, index, at)) return true;
  if (tag === 'SCONJ' || tag === 'CCONJ' || /^[;:—“”"]$/u.test(lowerAt(reading, index))) return true;
  return comma >= 0 && closesClause(reading, comma);
}
