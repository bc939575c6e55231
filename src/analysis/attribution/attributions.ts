/**
 * The attribution stage: who says what, by which cue, inside whose report, and how certain.
 *
 * 1. mark   the reader has marked contents, cues and sources; a linker puts them together
 * 2. add    what frames a report, what is reported inside one, and quotations that nobody claims
 * 3. nest, link to actors, judge: each reads the list that was found and changes none of its spans
 */
import type { ActorIndex } from '../actors/actors.ts';
import { contentIds } from '../identity.ts';
import model from '../models/attribution.json' with { type: 'json' };
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, Span } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { judge } from './certainty.ts';
import { findMarked } from './finder.ts';
import { formOf } from './form.ts';
import { framingReports } from './framing-reports.ts';
import { innerReports } from './inner-reports.ts';
import { parentsOf } from './nesting.ts';
import { paragraphOf, readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { isSpeakerItself, speakerLinker } from './speaker.ts';
import { contentSpan, spanOf, trimmed } from './spans.ts';
import { unattributedQuotations } from './unattributed-quotations.ts';

/** Finds the attributions of a document, in text order. */
export function findAttributions(document: ReadDocument, actors: ActorIndex): Attribution[] {
  const reading = readingOf(document);
  const marked = findMarked(reading, Object.values(model.weights));
  const framed = [...marked, ...framingReports(reading, marked)];
  const found = [...framed, ...innerReports(reading, framed)];
  return describe(reading, [...found, ...unattributedQuotations(reading, found)], actors);
}

/** Candidates made into attributions: trimmed, in text order, nested, linked and judged. */
function describe(reading: Reading, candidates: readonly Candidate[], actors: ActorIndex): Attribution[] {
  const speakerOf = speakerLinker(reading, actors, candidates);
  const ordered = candidates
    .map((one) => ({ ...one, content: trimmed(reading, one.content) }))
    .filter((one) => one.content.some((range) => hasWord(reading, range)))
    .sort((one, other) => start(one) - start(other) || said(one, other) || end(other) - end(one));
  const parents = parentsOf(ordered);
  const idOf = contentIds('attribution');
  const ids = ordered.map((one) => idOf(wordsOf(reading, one)));
  const actorOf = (index: number): string | null => {
    const [source, parent] = [ordered[index]?.source ?? null, parents[index] ?? null];
    if (!source) return null;
    return parent !== null && isSpeakerItself(reading, source) ? actorOf(parent) : speakerOf(source);
  };
  return ordered.map((one, index): Attribution => {
    const form = formOf(reading, one);
    const { certainty, cue: certaintyCue } = judge(reading.tree, one);
    const parent = parents[index] ?? null;
    return {
      id: ids[index] ?? '',
      kind: form === 'indirect' ? 'claim' : 'quote',
      form,
      content: one.content.map((range) => contentSpan(reading, range)),
      cue: optionalSpan(reading, one.cue),
      source: optionalSpan(reading, one.source),
      actorId: actorOf(index),
      parentId: parent === null ? null : (ids[parent] ?? null),
      certainty,
      certaintyCue: optionalSpan(reading, certaintyCue),
      confidence: one.confidence,
      by: 'extracted',
      rule: one.rule,
    };
  });
}

function hasWord({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return tokens.slice(first, end).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
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
  return Math.min(one.cue?.first ?? Infinity, one.content[0]?.first ?? Infinity);
}

function end(one: Candidate): number {
  return Math.max(one.cue?.end ?? 0, one.source?.end ?? 0, one.content.at(-1)?.end ?? 0);
}

/**
 * What the id is made from: the content, as far as it stands in the paragraph in which it begins, and nothing that an
 * edit in another paragraph could change, such as which words were taken for the source.
 */
function wordsOf(reading: Reading, one: Candidate): string {
  const here = paragraphOf(reading, one.content[0]?.first ?? 0);
  return one.content
    .filter((range) => paragraphOf(reading, range.first) === here)
    .map((range) => {
      const span = spanOf(reading, range);
      return reading.document.text.slice(span.start, span.end);
    })
    .join('|');
}
