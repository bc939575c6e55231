/** Noun phrases, read forwards from their first token or backwards from their last. */
import { TEMPORAL_HEADS } from '../../lexicon/temporal-words.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import type { TokenRange } from '../candidate.ts';
import { opensClauseOfSeveral } from './joined-subjects.ts';
import { isNamePossessive } from './possessive-names.ts';
import { isPossessive, isRelative, isSubjectPronoun } from './pronouns.ts';
import { quantityAt } from './quantities.ts';
import { lowerAt, quotationFrom, quotationTo, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart, temporalEnd } from './temporal.ts';

/** Prepositions that tie a noun phrase to the noun before it: "the head of the agency", "a spokesman for Ms Lee". */
const TYING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'between',
  'to',
  'against',
  'within',
  'inside',
  'near',
  'behind',
  'including',
  'like',
  'under',
  'across',
  'around',
  'about',
  'over',
]);

/** What is held before a judge. */
const PROCEEDINGS: ReadonlySet<string> = new Set([
  'trial',
  'retrial',
  'hearing',
  'case',
  'appeal',
  'inquest',
  'inquiry',
]);

/** A noun phrase is never this long: what goes on for longer is a list or a table. */
const LONGEST_IN_TOKENS = 40;

/**
 * The token after the noun phrase that begins at `at`, `at` itself where none does: "the Chinese telecom giant".
 * What depends on the noun ("of …") is left out.
 */
export function nounPhraseEnd(reading: Reading, at: number): number {
  const stop = Math.min(sentenceEnd(reading, at), at + LONGEST_IN_TOKENS);
  let end = at;
  let noun = false;
  for (let index = quantityAt(reading, at); index < stop; index += 1) {
    const word = lowerAt(reading, index);
    const tag = tagAt(reading, index);
    if (inCompound(reading, index, at)) {
      // "the Frankfurt-based bank", "its far-right leader": all of it stands before the noun
      noun = false;
      continue;
    }
    if (tag === 'PRON') {
      if (isPossessive(word) && index === end) {
        if (noun) break;
        continue;
      }
      if (index > at || isRelative(word)) break;
      return index + 1;
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM') {
      if (noun && isTemporalStart(reading, index)) break;
      noun = true;
      end = index + 1;
    } else if (tag === 'DET' || (tag === 'ADJ' && !noun)) {
      if (tag === 'DET' && noun) break;
      // "the poor", "those": an adjective or determiner may stand alone
      if (!noun && tagAt(reading, index + 1) !== null) end = Math.max(end, word === 'no' ? at : index + 1);
    } else if (tag === 'ADJ' && noun) {
      if (!joinsNouns(reading, index)) break;
    } else if (word === "'s" || word === "'" || word === '-' || word === '&' || word === '%') {
      if (!noun && word !== "'s") break;
      if (word === '%') end = index + 1;
      if (word === "'s") noun = false;
    } else if (tag === 'ADV' && !noun && (tagAt(reading, index + 1) === 'ADJ' || modifies(reading, index + 1))) {
      continue;
    } else if (tag === 'VERB' && !noun && modifies(reading, index)) {
      continue;
    } else if (!noun && quotationFrom(reading, index) >= 0) {
      continue;
    } else if (noun && closesWithin(reading, index, at)) {
      end = index + 1;
    } else break;
  }
  return end;
}

/** The mark that closes a quotation which the phrase has opened: "the “so-called experts” of the day". */
function closesWithin(reading: Reading, at: number, first: number): boolean {
  const quotation = quotationTo(reading, at + 1);
  return quotation >= 0 && (reading.quotationFirst[quotation] ?? -1) >= first;
}

/** "chairman-elect", "secretary general": an adjective between or after nouns that belongs to them. */
function joinsNouns(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at - 1) === '-') return true;
  const next = tagAt(reading, at + 1);
  return next === 'NOUN' || next === 'PROPN';
}

/** "three rotating chairmen", "a leaked report": a participle before its noun. */
function modifies(reading: Reading, at: number): boolean {
  const next = tagAt(reading, at + 1);
  const previous = tagAt(reading, at - 1);
  const participle = /(?:ing|ed|en)$/u.test(lowerAt(reading, at));
  return (
    participle &&
    (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') &&
    (/^(?:DET|ADJ|NUM|ADV)$/u.test(previous ?? '') || isPossessive(lowerAt(reading, at - 1)))
  );
}

/** Words that end a compound before a noun, besides participles: "far-right", "left-wing", "Trump-era". */
const COMPOUND_END =
  /(?:ed|ing)$|^(?:led|run|owned|born|built|made|right|left|wing|style|era|wide|long|free|like|time)$/u;

/** A part of "Frankfurt-based" or "far-right" before a noun: a word, a hyphen, and a participle or its like, unspaced. */
function inCompound(reading: Reading, at: number, first: number): boolean {
  for (let hyphen = Math.max(first + 1, at - 1); hyphen <= at + 1; hyphen += 1) {
    const [before, mark, after] = [reading.tokens[hyphen - 1], reading.tokens[hyphen], reading.tokens[hyphen + 1]];
    const isWhole = mark?.text === '-' && before?.end === mark.start && mark.end === after?.start;
    const next = tagAt(reading, hyphen + 2);
    const modifiesNoun = next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'VERB';
    if (isWhole && modifiesNoun && COMPOUND_END.test(after.lower)) return true;
  }
  return false;
}

/** The noun phrase at `at` with what depends on it: "the head of the agency", "a former aide to Ms Lee". */
export function longNounPhraseEnd(reading: Reading, at: number): number {
  let end = nounPhraseEnd(reading, at);
  if (end === at) return at;
  for (let round = 0; round < 6; round += 1) {
    const link = lowerAt(reading, end);
    let next = end + 1;
    if (link === 'and' || link === '&' || link === 'or') {
      if (tagAt(reading, next) !== 'PROPN' && tagAt(reading, next) !== 'DET' && tagAt(reading, next) !== 'NOUN') break;
    } else if (!TYING.has(link) || isTemporalStart(reading, next)) break;
    if (link === 'to' && tagAt(reading, next) === 'VERB') break;
    const reach = nounPhraseEnd(reading, next);
    if (reach === next) break;
    next = reach;
    end = next;
  }
  return end;
}

/**
 * The noun phrase that ends before `end`, with what depends on its noun, read backwards as far as nothing but
 * nouns, their modifiers, tying prepositions and relative clauses stand there: "Democrats involved in the talks".
 */
export function nounPhraseBefore(reading: Reading, end: number, sentenceStart: number): TokenRange | null {
  const lowest = Math.max(sentenceStart, end - LONGEST_IN_TOKENS);
  // "a witness [questioned by the police] | said"
  let at = (reading.reduced.get(end) ?? end) - 1;
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
    if ((word === 'and' || word === 'or') && joinsSubjects(reading, at, lowest)) continue;
    break;
  }
  let first = at + 1;
  while (first < end && isLeading(reading, first)) first += 1;
  const temporal = temporalEnd(reading, first);
  if (temporal > first && temporal < end) first = temporal;
  return first < end ? { first, end } : null;
}

/** Is this a preposition that ties what follows to the noun before it: "head of", "familiar with", "briefed on"? */
function tiesToNoun(reading: Reading, at: number, end: number): boolean {
  if (!TYING.has(lowerAt(reading, at)) && !isBeforeJudge(reading, at)) return false;
  return isNominal(reading, at - 1) || isPostmodifier(reading, at - 1, end);
}

/** "the trial [before] Mr Justice Goddard", not "the trial before Christmas" */
function isBeforeJudge(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'before' || !PROCEEDINGS.has(lowerAt(reading, at - 1))) return false;
  return HONORIFICS.has(reading.tokens[at + 1]?.text ?? '') || /^judges?$/u.test(lowerAt(reading, at + 1));
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

/** "who", "which" or "that" before the verb at `at` where a relative clause leads up to it; else -1. */
function relativeClauseFirst(reading: Reading, at: number, lowest: number): number {
  for (let index = at - 1; index >= lowest && index > at - 12; index -= 1) {
    const word = lowerAt(reading, index);
    if (word === 'who' || word === 'which' || (word === 'that' && tagAt(reading, index) === 'PRON')) return index;
    if (/^[,;:“”"]$/u.test(word)) return -1;
  }
  return -1;
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
  if (!isNominal(reading, index)) return false;
  while (
    index >= lowest &&
    (isPhraseToken(reading, index) || lowerAt(reading, index) === ',' || lowerAt(reading, index) === 'of')
  )
    index -= 1;
  if (index < lowest) return true;
  const tag = tagAt(reading, index);
  if (tag === 'VERB' && opensClauseOfSeveral(reading, index, at)) return true;
  return tag === 'SCONJ' || tag === 'CCONJ' || /^[;:—“”"]$/u.test(lowerAt(reading, index));
}
