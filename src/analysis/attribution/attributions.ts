/**
 * The attribution stage: who says what, by which cue, inside whose report, and how certain.
 *
 * 1. read     tags mended, verb groups, which quotation each token stands in
 * 2. find     each pattern proposes candidates, in token ranges
 * 3. refine   doubles and rivals go; before continuations, which would otherwise be claimed twice
 * 4. continue quotations that go on in the next sentence or paragraph join their attribution
 * 5. contain  what is reported inside a report ends with it; once all contents have their full length
 * 6. rest     quotations that nobody claims are kept, with nobody behind them, or with who reports right before
 * 7. nest, link, judge: each reads the refined list and changes none of its spans
 *
 * A trained tagger may replace steps 2 to 6; it needs no more than to return candidates.
 */
import type { ActorIndex } from '../actors/actors.ts';
import type { Document } from '../document.ts';
import { contentIds } from '../identity.ts';
import type { Attribution, Span } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { judge } from './certainty.ts';
import { confidenceOf } from './confidence.ts';
import { contained } from './containment.ts';
import { formOf } from './form.ts';
import { readGrammar } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { parentsOf } from './nesting.ts';
import { patterns } from './patterns/patterns.ts';
import { withReportsBefore } from './quotations-after-reports.ts';
import { withContinuations } from './quote-continuations.ts';
import { refine } from './refine.ts';
import { sourceLinker } from './source-actor.ts';
import { contentSpan, spanOf, trimmed } from './spans.ts';
import { unattributedQuotations } from './unattributed-quotations.ts';

/** Finds the attributions of a document, in text order. */
export function findAttributions(document: Document, actors: ActorIndex): Attribution[] {
  const reading = readGrammar(document);
  return describe(reading, findCandidates(reading), actors);
}

/** The spans alone: what is said, by which cue, by whom. */
export function findCandidates(reading: Reading): Candidate[] {
  const proposed = patterns.flatMap((pattern) => pattern(reading));
  const attributed = contained(reading, withContinuations(reading, refine(reading, proposed)));
  const alone = unattributedQuotations(reading, attributed);
  return [...attributed, ...withReportsBefore(reading, attributed, alone)];
}

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
      actorId: linked.get(one) ?? null,
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

/** What the id is made from: the content and who says it by which words. */
function wordsOf(reading: Reading, one: Candidate): string {
  return [one.source, one.cue, ...one.content]
    .filter((range) => range !== null)
    .map((range) => {
      const span = spanOf(reading, range);
      return reading.document.text.slice(span.start, span.end);
    })
    .join('|');
}
