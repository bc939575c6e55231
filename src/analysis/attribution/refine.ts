/** Turns what the patterns propose into a list without doubles and conflicts. */
import { confidenceOf } from './confidence.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { insideQuotation, lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isSilence } from './silence.ts';
import { isUnsaid } from './unsaid.ts';

/** Somebody who speaks of himself: inside his own quotation "I think" reports nothing that he does not say anyway. */
const FIRST_AND_SECOND_PERSON = /^(?:i|we|you|me|us|myself|ourselves|one)$/u;

/** "[I] think it is over": is it the speaker of the words around it whom it names? */
export function isOwnThought(reading: Reading, { source }: Candidate): boolean {
  return source !== null && FIRST_AND_SECOND_PERSON.test(lowerAt(reading, source.first));
}

/** Rules that are trusted inside a quotation, where a speaker passes on what somebody else says. */
const TRUSTED_INSIDE_QUOTATION =
  /^(?:verb-(?:that|clause|wh|quote|colon|addressee-(?:that|quote|clause|wh))(?:-aside)?|according-to|content-source-said|content-said-source)$/u;

/** A rule that is right less often than this proposes nothing: an editor would delete most of it. */
const LEAST = 0.2;

/** The refined list, in the order of the cues; the steps are in the order in which they must happen. */
export function refine(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  // what nobody says goes first: its cue must not rival another's
  // what ends with a quotation must be cut before it is compared with what stands outside
  const spoken = candidates.filter((one) => !isSilence(reading, one) && !isUnsaid(reading, one));
  const clipped = behindHearsay(spoken).flatMap((one) => clip(reading, one) ?? []);
  const sensible = clipped.filter((one) => isSensible(reading, one) && confidenceOf(one) >= LEAST);
  // of several readings of one cue the most trusted stays
  const single = oneForEachCue(sensible);
  return withoutRivals(single);
}

/** "is said to be considering": what he is said to do begins after the words that make it hearsay. */
function behindHearsay(candidates: readonly Candidate[]): Candidate[] {
  const ends = new Map<number, number>();
  for (const { cue, hearsay } of candidates) {
    if (!cue || !hearsay) continue;
    for (let at = cue.first + 1; at < cue.end; at += 1) ends.set(at, cue.end);
  }
  return candidates.map((one) => {
    const first = one.cue ? ends.get(one.cue.first) : undefined;
    return one.cue && first !== undefined && first < one.cue.end ? { ...one, cue: { ...one.cue, first } } : one;
  });
}

/** What is said inside a quotation ends with it: the closing mark belongs to the speaker around it. */
function clip(reading: Reading, one: Candidate): Candidate | null {
  const at = one.cue ? (reading.quotationAt[one.cue.end - 1] ?? -1) : -1;
  if (at < 0) return one;
  const first = reading.quotationFirst[at] ?? 0;
  let end = reading.quotationEnd[at] ?? first;
  if (reading.document.quotations[at]?.closed === true) end -= 1;
  // '' closes with two tokens
  if (lowerAt(reading, end) === "'" && lowerAt(reading, end - 1) === "'") end -= 1;
  while (end > first && /^[.,]$/u.test(lowerAt(reading, end - 1))) end -= 1;
  const content = one.content
    .map((range) => ({ first: Math.max(range.first, first), end: Math.min(range.end, end) }))
    .filter((range) => range.end > range.first);
  if (content.length === 0) return null;
  if (one.source && (one.source.first < first || one.source.end > end)) return null;
  return { ...one, content };
}

function isSensible(reading: Reading, one: Candidate): boolean {
  if (one.content.some((range) => range.end <= range.first)) return false;
  if (!one.cue || !insideQuotation(reading, one.cue.first)) return true;
  if (!one.source || !TRUSTED_INSIDE_QUOTATION.test(one.rule)) return false;
  return !isOwnThought(reading, one);
}

function oneForEachCue(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  const without: Candidate[] = [];
  for (const one of candidates) {
    if (!one.cue) {
      without.push(one);
      continue;
    }
    const key = one.cue.first;
    const known = best.get(key);
    if (!known || confidenceOf(one) > confidenceOf(known)) best.set(key, one);
  }
  return [...best.values(), ...without].sort((one, other) => position(one) - position(other));
}

function position(one: Candidate): number {
  return Math.min(one.cue?.first ?? Infinity, ...one.content.map((range) => range.first));
}

/** Of two that claim the same words, neither inside the other's content, the more trusted stays. */
function withoutRivals(candidates: readonly Candidate[]): Candidate[] {
  const dropped = new Set<Candidate>();
  candidates.forEach((one, index) => {
    for (let next = index + 1; next < Math.min(candidates.length, index + 12); next += 1) {
      const other = candidates[next];
      if (!other || dropped.has(other) || dropped.has(one)) continue;
      if (!rivals(one, other)) continue;
      dropped.add(confidenceOf(one) >= confidenceOf(other) ? other : one);
    }
  });
  return candidates.filter((one) => !dropped.has(one));
}

function rivals(one: Candidate, other: Candidate): boolean {
  if (!one.cue || !other.cue) return false;
  if (inside(one.cue, other.content) || inside(other.cue, one.content)) return false;
  let shared = 0;
  for (const range of one.content) {
    for (const against of other.content) {
      shared += Math.max(0, Math.min(range.end, against.end) - Math.max(range.first, against.first));
    }
  }
  return shared > 0;
}

export function inside(range: TokenRange, ranges: readonly TokenRange[]): boolean {
  return ranges.some((around) => around.first <= range.first && range.end <= around.end);
}
