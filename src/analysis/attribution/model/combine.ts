/**
 * What the tagger found and what the rules found, made one: each attribution with what speaks for it.
 * The tagger decides where both see one; what only the rules see is weighed; what they see inside another is kept.
 */
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import type { Reading } from '../grammar/reading.ts';
import { parentsOf } from '../nesting.ts';
import { QUOTED, QUOTING } from '../patterns/quoted.ts';
import { AFTER_REPORT } from '../quotations-after-reports.ts';
import { inside } from '../refine.ts';
import { believed } from './believed.ts';
import { evidenceOf, probabilityOf } from './confidence.ts';
import type { LinkedParts } from './link.ts';
import { partOf } from './parts.ts';
import { isHearsay, isRare, isSure, labelOf, SURE, turnOf } from './sure-rules.ts';
import { withSource } from './sources.ts';

export interface Weighed {
  parts: LinkedParts;
  /** The rules' attribution with the same cue; null where they have none. */
  rule: Candidate | null;
  /** False where only the rules found it. */
  tagged: boolean;
  evidence: Float64Array;
  /** Share of such attributions that are right. */
  confidence: number;
}

export interface Combination {
  /** None inside another. */
  weighed: Weighed[];
  /** The rules' attributions inside those. */
  inner: Candidate[];
}

/** In the same shape: how much weight each piece of evidence has, and what the rules' own must reach to be kept. */
export interface Scales {
  weights: Float64Array;
  least: number;
}

/** A rule that is right at least this often is kept wherever the tagger sees nothing, or no more than what it reports. */
const TRUSTED = 0.7;

/**
 * @param tagged what the tagger found
 * @param found what the rules found
 * @param marginals the tagger's probabilities, one for each label a token
 */
export function combine(
  reading: Reading,
  tagged: readonly LinkedParts[],
  found: readonly Candidate[],
  marginals: Float64Array,
  { weights, least }: Scales,
): Combination {
  // complete.ts adds quotations that stand alone once all is found: they have no cue of their own
  const candidates = found.filter(({ rule }) => rule !== AFTER_REPORT);
  const linked = believed(reading, tagged, candidates);
  const { length } = reading.tokens;
  // whose cue and whose content each token is: a position in `held`
  const cueAt = new Int32Array(length).fill(-1);
  const contentAt = new Int32Array(length).fill(-1);
  const held: LinkedParts[] = [];
  const hold = (parts: LinkedParts): void => {
    cueAt.fill(held.length, parts.cue.start, parts.cue.end);
    for (const { start, end } of parts.contents) contentAt.fill(held.length, start, end);
    held.push(parts);
  };
  linked.forEach(hold);
  const witnesses: (Candidate | null)[] = linked.map(() => null);
  const others: Candidate[] = [];
  const inner: Candidate[] = [];
  for (const one of outermostFirst(candidates)) {
    if (!one.cue) continue;
    const index = firstAt(cueAt, one.cue.first, one.cue.end);
    const known = witnesses[index] ?? null;
    if (index < 0) others.push(one);
    else if (one.rule === QUOTED && known?.rule === QUOTING) inner.push(one);
    // "is alleged to have [said]": the tagger takes all of it for one cue
    else if (isHearsay(known) && inside(one.cue, known?.content ?? [])) inner.push(one);
    else if (!known || confidenceOf(one) > confidenceOf(known)) witnesses[index] = one;
  }
  // "was quoted by the Post as saying": finder.ts takes the rule's content
  witnesses.forEach((rule, index) => {
    if (rule?.rule === QUOTING) for (const { first, end } of rule.content) contentAt.fill(index, first, end);
  });
  const weigh = (parts: LinkedParts, rule: Candidate | null, seen: boolean): Weighed => {
    const evidence = evidenceOf(reading.document, parts, marginals, rule, seen);
    const confidence = probabilityOf(evidence, weights);
    return {
      parts,
      rule,
      tagged: seen,
      evidence,
      confidence: Math.max(confidence, isSure(rule) ? SURE : 0, turnOf(rule)),
    };
  };
  const weighed = linked.map((parts, index) => {
    const rule = witnesses[index] ?? null;
    return weigh(withSource(reading, parts, rule), rule, true);
  });
  const labels = new Set(weighed.flatMap(({ rule }) => labelOf(reading, rule) ?? []));
  for (const one of others) {
    if (!one.cue) continue;
    if (!contentAt.subarray(one.cue.first, one.cue.end).includes(-1)) {
      inner.push(one);
      continue;
    }
    const parts = partsOf(one, one.cue);
    const rivals = new Set(
      parts.contents.flatMap(({ start, end }) => [...cueAt.subarray(start, end), ...contentAt.subarray(start, end)]),
    );
    rivals.delete(-1);
    const trusted = confidenceOf(one) >= TRUSTED;
    if (rivals.size > 0 && !(trusted && [...rivals].every((index) => isReportedIn(parts, held[index])))) continue;
    const alone = weigh(parts, one, false);
    const rare = isRare(one) || turnOf(one) > 0 || labels.has(labelOf(reading, one) ?? '');
    if (alone.confidence < least && !trusted && !isHearsay(one) && !rare) continue;
    weighed.push(rare ? { ...alone, confidence: confidenceOf(one) } : alone);
    hold(parts);
  }
  return { weighed, inner };
}

/** Does one attribution's content hold all of the other: "[the Times reported] that [Mr Ng said it was over]"? */
function isReportedIn({ contents }: LinkedParts, other: LinkedParts | undefined): boolean {
  return [...(other?.contents ?? []), ...(other ? [other.cue] : [])].every((part) =>
    contents.some(({ start, end }) => start <= part.start && part.end <= end),
  );
}

/** Attributions before those inside them. */
function outermostFirst(candidates: readonly Candidate[]): Candidate[] {
  const parents = parentsOf(candidates);
  const depth = (index: number): number => {
    let steps = 0;
    for (let at = parents[index] ?? null; at !== null; at = parents[at] ?? null) steps += 1;
    return steps;
  };
  return candidates
    .map((one, index) => ({ one, depth: depth(index) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ one }) => one);
}

function firstAt(owners: Int32Array, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    const owner = owners[token] ?? -1;
    if (owner >= 0) return owner;
  }
  return -1;
}

function partsOf({ content, source }: Candidate, cue: TokenRange): LinkedParts {
  return { cue: partOf(cue), contents: content.map(partOf), source: source ? partOf(source) : null };
}
