/** How far a source reaches that a preposition opens: "according to [Ann Lee, a teacher at the school], …". */
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { sentenceStop } from '../grammar/clause-ends.ts';
import { opensClause } from '../grammar/clause-openings.ts';
import { isBarePast, isReportingGroup } from '../grammar/cues.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { groupFrom, lowerAt, quotationFrom, samePlane, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** A source is never this long. */
const LONGEST_SOURCE_IN_TOKENS = 40;

/** ", a group in London that watches the war,", and the subject of the clause behind it. */
const LONGEST_DESCRIPTION_IN_TOKENS = 16;
const LONGEST_SUBJECT_IN_TOKENS = 10;

/** The token after the source that begins at `first`. */
export function sourceEnd(reading: Reading, first: number): number {
  const stop = Math.min(sentenceStop(reading, first), first + LONGEST_SOURCE_IN_TOKENS);
  for (let index = first; index < stop; index += 1) {
    const word = lowerAt(reading, index);
    if (/^[,;:—–]$|^--$/u.test(word) && samePlane(reading, index, first)) {
      const aside = word === ',' ? asideEnd(reading, first, index, stop) : index;
      if (aside === index) return index;
      index = aside - 1;
      continue;
    }
    if (
      /^(?:and|but|while|as|after|because|when)$/u.test(word) &&
      index > first &&
      tagAt(reading, index + 1) !== 'PROPN' &&
      tagAt(reading, index + 1) !== 'NOUN' &&
      tagAt(reading, index + 1) !== 'ADJ' &&
      tagAt(reading, index + 1) !== 'DET'
    )
      return index;
  }
  return stop;
}

/**
 * Where what the comma at `at` opens ends, if it belongs to the source: "Ann Lee, [who led the study], the bridge was
 * safe", "the minister, [Ann Lee], the bank was safe"; else `at`. Not "the coroner, Ann Lee, a teacher, was found".
 */
function asideEnd(reading: Reading, first: number, at: number, stop: number): number {
  const next = at + 1;
  if (/^(?:who|whose|which)$/u.test(lowerAt(reading, next))) {
    for (let close = next; close < stop; close += 1) {
      if (lowerAt(reading, close) === ',' && samePlane(reading, close, at)) return close;
    }
    return stop;
  }
  const described = describedEnd(reading, at, stop);
  if (described > at) return described;
  if (tagAt(reading, at - 1) === 'PROPN') return descriptionEnd(reading, first, at, stop);
  if (!ROLE_NOUNS.has(lowerAt(reading, at - 1)) || longNounPhraseEnd(reading, first) !== at) return at;
  const name = nounPhraseEnd(reading, next);
  for (let index = next; index < name; index += 1) if (tagAt(reading, index) !== 'PROPN') return at;
  if (name < next + 2) return at;
  return name === stop || beginsBehind(reading, name) ? name : at;
}

/**
 * "Ann Lee, [a teacher at the school]": what she is, up to the sentence's end or the comma before its clause. Not
 * "Ann Lee, a teacher was found", "Ann Lee, a sign of trouble".
 */
function descriptionEnd(reading: Reading, first: number, at: number, stop: number): number {
  const isName = at - first >= 2 && /^(?:PROPN|PUNCT)$/u.test(tagAt(reading, at - 2) ?? '');
  const noun = reading.tokens[nounPhraseEnd(reading, at + 1) - 1];
  if (!isName || !noun || !(ROLE_NOUNS.has(noun.lower) || isSpeaker(noun.lemma))) return at;
  const end = longNounPhraseEnd(reading, at + 1);
  const goesOn = lowerAt(reading, end) === ',' && /^(?:and|but)$/u.test(lowerAt(reading, end + 1));
  return end === stop || goesOn || beginsBehind(reading, end) ? end : at;
}

/**
 * "Datafolha, [a pollster], 40% back him", "the lawsuit, [filed in Delaware], the firm hid it": what the source is or was
 * made by, where a second comma and a clause follow; else `at`. Not "a man, Ms Lee said, was shot".
 */
function describedEnd(reading: Reading, at: number, stop: number): number {
  const next = at + 1;
  const group = groupFrom(reading, next);
  const hangs = group !== null && (group.form === 'participle' || isBarePast(reading, group));
  // "wanted men were seen"
  const modifies = group?.lemma !== 'cite' && /^(?:NOUN|PROPN|ADJ)$/u.test(tagAt(reading, group?.end ?? next) ?? '');
  if (hangs ? modifies : !/^an?$/u.test(lowerAt(reading, next))) return at;
  for (let close = group?.end ?? next; close < Math.min(stop, at + LONGEST_DESCRIPTION_IN_TOKENS); close += 1) {
    if (lowerAt(reading, close) === ',') return opensOwnClause(reading, close, hangs) ? close : at;
    if (/^[;:]$/u.test(lowerAt(reading, close)) || tagAt(reading, close) === 'AUX') return at;
    // "a UK-[based] war [monitor],": the tagger takes these for verbs; "a group that [helps] children"
    const hasOwn = /^(?:-|who|that|which)$/u.test(lowerAt(reading, close - 1)) || lowerAt(reading, close + 1) === ',';
    const verb = groupFrom(reading, close);
    if (verb?.form === 'finite' && !hasOwn && !isBarePast(reading, verb)) return at;
  }
  return at;
}

/** ", more than half of the patients recovered": a clause with its subject; not ", a pupil and a nurse were hurt", ", the bank said". */
function opensOwnClause(reading: Reading, comma: number, mayJoin: boolean): boolean {
  if (beginsBehind(reading, comma) && quotationFrom(reading, comma + 1) >= 0) return true;
  const stop = sentenceStop(reading, comma);
  for (let at = comma + 1; at < Math.min(stop, comma + LONGEST_SUBJECT_IN_TOKENS); at += 1) {
    const word = lowerAt(reading, at);
    if (/^(?:,|;|:|who|which|that)$/u.test(word) || (!mayJoin && /^(?:and|or)$/u.test(word))) return false;
    const group = groupFrom(reading, at);
    if (group?.form !== 'finite') continue;
    const isReport = isReportingGroup(group) && (group.end >= stop || lowerAt(reading, group.end) === ',');
    return at > comma + 1 && tagAt(reading, comma + 1) !== 'ADP' && !isReport;
  }
  return false;
}

/** ", the bank was": a comma and a clause, or what is quoted. */
function beginsBehind(reading: Reading, comma: number): boolean {
  if (lowerAt(reading, comma) !== ',') return false;
  return quotationFrom(reading, comma + 1) >= 0 || opensClause(reading, comma + 1);
}
