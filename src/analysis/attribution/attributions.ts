/**
 * The attribution stage: who says what, by which cue, inside whose report, and how certain.
 *
 * 1. read     tags mended, verb groups, which quotation each token stands in
 * 2. find     rules.ts by patterns, model/finder.ts by a trained tagger that reads what the rules found
 * 3. nest, link, judge: each reads the list that was found and changes none of its spans
 */
import type { ActorIndex } from '../actors/actors.ts';
import type { Document } from '../document.ts';
import { contentIds } from '../identity.ts';
import type { Attribution, Span } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { judge } from './certainty.ts';
import { confidenceOf } from './confidence.ts';
import { formOf } from './form.ts';
import { paragraphOf, readGrammar } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { findByModel } from './model/finder.ts';
import { attributionModel } from './model/load.ts';
import { parentsOf } from './nesting.ts';
import { findByRules } from './rules.ts';
import { isSpeakerItself, sourceLinker } from './source-actor.ts';
import { contentSpan, spanOf, trimmed } from './spans.ts';
import { actorNames, withWholeNames } from './whole-names.ts';

/** Finds what is said, by which cue, by whom: spans alone. */
export type Finder = (reading: Reading) => Candidate[];

/** The stage around a finder: its attributions in text order. */
export function attributionStage(find: Finder): (document: Document, actors: ActorIndex) => Attribution[] {
  return (document, actors) => {
    const names = actorNames(actors);
    const reading = readGrammar(document, names);
    return describe(reading, withWholeNames(reading, find(reading), names), actors);
  };
}

/** Finds the attributions of a document, in text order, by the trained model and the rules together. */
export const findAttributions = attributionStage((reading) => findByModel(reading, attributionModel()));

/** The same by the rules alone: what the model is measured against. */
export const findAttributionsByRules = attributionStage((reading) => findByRules(reading).candidates);

/** Candidates made into attributions: trimmed, in text order, nested, linked and judged. */
function describe(reading: Reading, candidates: readonly Candidate[], actors: ActorIndex): Attribution[] {
  const linker = sourceLinker(reading, actors);
  const ordered = candidates
    .map((one) => ({ ...one, content: trimmed(reading, one.content) }))
    .filter((one) => one.content.length > 0)
    .sort((one, other) => start(one) - start(other) || said(one, other) || end(other) - end(one));
  const parents = parentsOf(ordered);
  const idOf = contentIds('attribution');
  const ids = ordered.map((one) => idOf(wordsOf(reading, one)));
  // "the report" means the last one that reported, which is the last whose cue came before
  const linked = new Map<Candidate, string | null>();
  for (const one of [...ordered].sort((a, b) => cueFirst(a) - cueFirst(b))) linked.set(one, linker.link(one));
  const actorOf = (index: number): string | null => {
    const [one, parent] = [ordered[index], parents[index] ?? null];
    const isParents = parent !== null && one?.source && isSpeakerItself(reading, one.source);
    return isParents ? actorOf(parent) : ((one && linked.get(one)) ?? null);
  };
  return ordered.map((one, index): Attribution => {
    const form = formOf(reading, one);
    const kind = form === 'indirect' ? 'claim' : 'quote';
    const { certainty, cue: certaintyCue } = judge(reading, one);
    const parent = parents[index] ?? null;
    return {
      id: ids[index] ?? '',
      kind,
      form,
      content: one.content.map((range) => contentSpan(reading, range)),
      cue: optionalSpan(reading, one.cue),
      source: optionalSpan(reading, one.source),
      actorId: actorOf(index),
      parentId: parent === null ? null : (ids[parent] ?? null),
      certainty,
      certaintyCue: optionalSpan(reading, certaintyCue),
      confidence: confidenceOf(one, kind === 'quote'),
      by: 'extracted',
      rule: one.rule,
    };
  });
}

/** Two that share a cue stand in the order of what is said. */
function said(one: Candidate, other: Candidate): number {
  if (one.cue === null || one.cue.first !== other.cue?.first) return 0;
  return (one.content[0]?.first ?? 0) - (other.content[0]?.first ?? 0);
}

function optionalSpan(reading: Reading, range: TokenRange | null): Span | null {
  return range ? spanOf(reading, range) : null;
}

function start(one: Candidate): number {
  return Math.min(cueFirst(one), one.content[0]?.first ?? Infinity);
}

function end(one: Candidate): number {
  return Math.max(one.cue?.end ?? 0, one.source?.end ?? 0, one.content.at(-1)?.end ?? 0);
}

function cueFirst(one: Candidate): number {
  return one.cue?.first ?? Infinity;
}

/**
 * What the id is made from: the content, as far as it stands in the paragraph in which it begins, and nothing that an
 * edit in another paragraph could change, such as which words were taken for the source.
 */
function wordsOf(reading: Reading, one: Candidate): string {
  const first = one.content[0]?.first ?? 0;
  const here = paragraphOf(reading, first);
  return one.content
    .filter((range) => paragraphOf(reading, range.first) === here)
    .map((range) => {
      const span = spanOf(reading, range);
      return reading.document.text.slice(span.start, span.end);
    })
    .join('|');
}
