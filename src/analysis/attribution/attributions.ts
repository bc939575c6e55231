/**
 * The attribution stage: who says what, by which cue, inside whose report, and how certain.
 *
 * 1. mark   the reader has marked contents, cues and sources, level by level inward; a linker puts them together
 * 2. add    turns of conversations, what frames a report, and quotations that nobody claims
 * 3. nest, link to actors, judge: each reads the list that was found and changes none of its spans
 */
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import { contentIds } from '../identity.ts';
import model from '../models/attribution.json' with { type: 'json' };
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, Span } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { judge } from './certainty.ts';
import { EVIDENCE, evidenceOf, probabilityOf, weightsOf } from './evidence.ts';
import { findMarked } from './finder.ts';
import { formOf } from './form.ts';
import { framingReports } from './framing-reports.ts';
import { isShown } from './shown.ts';
import { parentsOf } from './nesting.ts';
import { inside, paragraphOf, readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { isFirstPerson, isSpeakerItself, speakerLinker } from './speaker.ts';
import { contentSpan, spanOf, trimmed } from './spans.ts';
import { turnsIn } from './turns.ts';
import { unattributedQuotations } from './unattributed-quotations.ts';

/* 5 of 7, and 2 of 4, on 83 articles; of quotations that nobody claims some three in ten are somebody's. */
const FRAMED = 0.7;
const HEARSAY = 0.5;
const UNCLAIMED = 0.3;
/* What somebody reports of himself is shown by his report of it. */
const OWN = 0.1;
/* 23 of 24 turns of conversations in ten interviews. */
const TURN = 0.95;

const STATEMENT = weightsOf(EVIDENCE, model.statement);
const RIGHT = weightsOf(EVIDENCE, model.right);

/** Finds the attributions of a document, in text order. */
export function findAttributions(document: ReadDocument, actors: ActorIndex): Attribution[] {
  return judgedAttributions(document, actors).map(({ attribution }) => attribution);
}

export interface Judged {
  attribution: Attribution;
  /** In the order of `EVIDENCE`; null where the confidence is known without. */
  evidence: readonly number[] | null;
}

/** All that was found, with what speaks for and against it; whoever learns the weights needs both. */
export function judgedAttributions(document: ReadDocument, actors: ActorIndex): Judged[] {
  const reading = readingOf(document);
  const marked = withTurns(reading, findMarked(document), actors);
  const framed = [...marked, ...framingReports(reading, marked)];
  return describe(reading, [...framed, ...unattributedQuotations(reading, framed)], actors);
}

/** What is told in a turn stands inside it; what was marked around it or across it is the turn. */
function withTurns(reading: Reading, marked: readonly Candidate[], actors: ActorIndex): Candidate[] {
  const { odds } = reading.document.readings.marks;
  const turns = turnsIn(reading, actors).map(({ content, source }): Candidate => ({
    rule: 'turn',
    verbatim: true,
    content,
    cue: null,
    source,
    odds,
  }));
  const said = turns.flatMap(({ content }) => content);
  const others = marked.flatMap((one): Candidate[] => {
    if (!one.content.some((range) => said.some((turn) => turn.first < range.end && range.first < turn.end)))
      return [one];
    return one.cue && inside(one.cue, said) ? [{ ...one, rule: 'marked inside' }] : [];
  });
  return [...others, ...turns];
}

/** Candidates made into attributions: trimmed, in text order, nested, linked and judged. */
function describe(reading: Reading, candidates: readonly Candidate[], actors: ActorIndex): Judged[] {
  const speakerOf = speakerLinker(reading, actors, candidates);
  const ordered = candidates
    .map((one) => ({ ...one, content: trimmed(reading, one.content) }))
    .filter((one) => one.content.some((range) => hasWord(reading, range)) && !isOfFirstPerson(reading, one))
    .sort((one, other) => start(one) - start(other) || said(one, other) || end(other) - end(one));
  const linked = linkedTo(reading, ordered, speakerOf);
  const idOf = contentIds('attribution');
  const actorOf = new Map(actors.actors.map((actor) => [actor.id, actor]));
  const ids = linked.map(({ candidate }) => idOf(wordsOf(reading, candidate)));
  return linked.map(({ candidate: one, speaker, parent }, index): Judged => {
    const actorId = speaker?.actorId ?? null;
    const actor = actorOf.get(actorId ?? '') ?? null;
    const form = formOf(reading, one);
    const { certainty, cue: certaintyCue } = judge(reading.tree, one);
    // what "according to the report" stands before is told by the report, and not inside what it says
    const around = linked[parent ?? -1]?.candidate.rule ?? 'framing report';
    const known = isOwnReport(linked, index) ? OWN : knownConfidence(one, certainty);
    const evidence =
      known === null
        ? evidenceOf(reading, one, { speaker, actor, isInside: around !== 'framing report', certainty })
        : null;
    const act = evidence === null || probabilityOf(evidence, STATEMENT) >= 0.5 ? 'statement' : 'attitude';
    const confidence = known ?? probabilityOf(evidence ?? [], RIGHT);
    return {
      evidence,
      attribution: {
        id: ids[index] ?? '',
        kind: form === 'indirect' ? 'claim' : 'quote',
        form,
        content: one.content.map((range) => contentSpan(reading, range)),
        cue: optionalSpan(reading, one.cue),
        source: optionalSpan(reading, one.source),
        actorId,
        parentId: parent === null ? null : (ids[parent] ?? null),
        act,
        shown: isShown(one, act, confidence),
        certainty,
        certaintyCue: optionalSpan(reading, certaintyCue),
        confidence,
        by: 'extracted',
        rule: one.rule,
      },
    };
  });
}

/** Share that is right on unseen articles of what is too rare in the annotated ones to learn from; null for all else. */
function knownConfidence({ rule, source }: Candidate, certainty: Attribution['certainty']): number | null {
  if (rule === 'quotation') return UNCLAIMED;
  if (rule === 'turn') return TURN;
  if (rule === 'framing report') return FRAMED;
  return certainty === 'hearsay' && source === null ? HEARSAY : null;
}

interface Linked {
  candidate: Candidate;
  /** The words that mean the one who speaks. */
  speaker: ActorMention | null;
  /** Position of the attribution inside which this one is reported. */
  parent: number | null;
}

function linkedTo(
  reading: Reading,
  candidates: readonly Candidate[],
  speakerOf: (source: TokenRange) => ActorMention | null,
): Linked[] {
  const parents = parentsOf(candidates);
  const mentionOf = (index: number): ActorMention | null => {
    const [source, parent] = [candidates[index]?.source ?? null, parents[index] ?? null];
    if (!source) return null;
    return parent !== null && isSpeakerItself(reading, source) ? mentionOf(parent) : speakerOf(source);
  };
  return candidates.map((candidate, index) => ({
    candidate,
    speaker: mentionOf(index),
    parent: parents[index] ?? null,
  }));
}

/** "Lee said that [she had warned them]": that somebody reports his own words is no second report. */
function isOwnReport(linked: readonly Linked[], index: number): boolean {
  const one = linked[index];
  const around = linked[one?.parent ?? -1];
  return (
    one?.candidate.rule === 'marked inside' && one.speaker !== null && one.speaker.actorId === around?.speaker?.actorId
  );
}

/** "“[I] said so,” she said": the same, told by the speaker himself. */
function isOfFirstPerson(reading: Reading, { rule, source }: Candidate): boolean {
  return rule === 'marked inside' && source !== null && isFirstPerson(reading, source);
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
