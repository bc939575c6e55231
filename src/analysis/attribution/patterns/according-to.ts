/** "According to the report, …", "…, according to officials", "in Ms Lee's view, …". */
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseEnd, sentenceStop } from '../grammar/clause-ends.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { insideQuotation, lowerAt, samePlane, sentenceEnd, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** A source is never this long. */
const LONGEST_SOURCE_IN_TOKENS = 40;

export function findAccordingTo(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const token of reading.tokens) {
    const view = token.lower === 'in' ? viewAt(reading, token.index) : null;
    if (view) found.push(view);
    if (token.lower !== 'according' || lowerAt(reading, token.index + 1) !== 'to') continue;
    const built = build(reading, token.index);
    if (built) found.push(built);
  }
  return found;
}

function build(reading: Reading, at: number): Candidate | null {
  const sourceFirst = at + 2;
  const end = sourceEnd(reading, sourceFirst);
  if (end === sourceFirst) return null;
  return framed(reading, 'according-to', {
    cue: { first: at, end: at + 2 },
    source: { first: sourceFirst, end },
    phrase: { first: at, end },
  });
}

/** A phrase that names a source and frames the clause around it. */
interface Framing {
  cue: TokenRange;
  source: TokenRange;
  /** The whole phrase. */
  phrase: TokenRange;
}

function framed(reading: Reading, rule: string, { cue, source, phrase }: Framing): Candidate | null {
  const { first: at, end } = phrase;
  const sentence = sentenceFirst(reading, at);
  let before = at - 1;
  while (before >= sentence && /^(?:and|but|yet|,)$/u.test(lowerAt(reading, before)) && before - 1 < sentence)
    before -= 1;
  // "said that, according to the police, the car …"
  const nested = lowerAt(reading, at - 1) === ',' && lowerAt(reading, at - 2) === 'that';
  const opens = nested || before < sentence || !samePlane(reading, before, at);
  const content: TokenRange[] = [];
  if (opens) {
    const first = lowerAt(reading, end) === ',' ? end + 1 : end;
    if (first >= sentenceEnd(reading, at)) return null;
    content.push({ first, end: clauseEnd(reading, first, isReportingGroup) });
  } else {
    content.push({ first: contentFirst(reading, at, sentence), end: lowerAt(reading, at - 1) === ',' ? at - 1 : at });
    // "Now, according to the poll, some are swinging": the clause goes on
    const short = at - sentence <= 8;
    if (short && lowerAt(reading, end) === ',' && end + 1 < sentenceStop(reading, at)) {
      content.push({ first: end + 1, end: clauseEnd(reading, end + 1, isReportingGroup) });
    }
  }
  if (content.some((range) => range.end <= range.first)) return null;
  return candidate(rule, { content, cue, source, lemma: lowerAt(reading, cue.first) });
}

/** "in Ms Lee's view", "in the words of one minister". */
const VIEW = /^(?:view|views|opinion|words|eyes|judgment|judgement|estimation|telling|assessment)$/u;

function viewAt(reading: Reading, at: number): Candidate | null {
  const before = lowerAt(reading, at - 1);
  if (at !== sentenceFirst(reading, at) && before !== ',' && !insideQuotation(reading, at - 1)) return null;
  const end = nounPhraseEnd(reading, at + 1);
  const noun = end - 1;
  if (end <= at + 2 || !VIEW.test(lowerAt(reading, noun))) return null;
  const cue = { first: noun, end };
  const owner = lowerAt(reading, noun - 1);
  if (owner === "'s" || owner === "'") {
    return framed(reading, 'in-view-of', { cue, source: { first: at + 1, end: noun - 1 }, phrase: { first: at, end } });
  }
  if (isPossessive(lowerAt(reading, at + 1)) && noun === at + 2) {
    return framed(reading, 'in-view-of', { cue, source: { first: at + 1, end: noun }, phrase: { first: at, end } });
  }
  if (lowerAt(reading, at + 1) !== 'the' || lowerAt(reading, end) !== 'of') return null;
  const reach = longNounPhraseEnd(reading, end + 1);
  if (reach === end + 1) return null;
  return framed(reading, 'in-view-of', {
    cue: { first: noun, end: end + 1 },
    source: { first: end + 1, end: reach },
    phrase: { first: at, end: reach },
  });
}

function contentFirst(reading: Reading, at: number, sentence: number): number {
  let first = sentence;
  for (let index = sentence; index < at; index += 1) {
    if (lowerAt(reading, index) === ';' && !insideQuotation(reading, index)) first = index + 1;
  }
  while (first < at - 1 && /^(?:but|and|yet|so|still|meanwhile|,)$/u.test(lowerAt(reading, first))) first += 1;
  return first;
}

function sourceEnd(reading: Reading, first: number): number {
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
  if (!ROLE_NOUNS.has(lowerAt(reading, at - 1)) || longNounPhraseEnd(reading, first) !== at) return at;
  const name = nounPhraseEnd(reading, next);
  for (let index = next; index < name; index += 1) if (tagAt(reading, index) !== 'PROPN') return at;
  if (name < next + 2) return at;
  if (name === stop) return stop;
  if (lowerAt(reading, name) !== ',') return at;
  const subject = nounPhraseEnd(reading, name + 1);
  const isClause = reading.groups[reading.groupAt[subject] ?? -1]?.form === 'finite';
  return subject > name + 1 && isClause ? name : at;
}
