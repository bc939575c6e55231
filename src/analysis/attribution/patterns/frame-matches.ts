/** What stands behind a verb, matched with the frames that the verb may stand in. */
import type { Frame } from '../../lexicon/frames.ts';
import { EXPECTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { TokenRange } from '../candidate.ts';
import { addressee, behindTold, behindWhom } from '../grammar/addressees.ts';
import { afterAsides } from '../grammar/asides-behind-verbs.ts';
import { clauseEnd, sentenceStop } from '../grammar/clause-ends.ts';
import { tellsWhen } from '../grammar/comments-behind.ts';
import { complementAt } from '../grammar/complements.ts';
import type { Complement } from '../grammar/complements.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { innerQuotationEnd } from '../grammar/inner-quotations.ts';
import { objectEnd } from '../grammar/objects.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTitle } from '../grammar/titles.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isTemporalStart, temporalEnd } from '../grammar/temporal.ts';

/** The frame that a verb stands in, and what it says there. */
export interface FrameMatch {
  frame: string;
  content: TokenRange[];
  cueEnd: number;
}

/** The first of a verb's frames that what follows it fits, or null. */
export function matchFrame(reading: Reading, group: VerbGroup, frames: ReadonlySet<Frame>): FrameMatch | null {
  const { end } = group;
  if (frames.has('addressee')) {
    const to = lowerAt(reading, end) === 'to' ? end + 1 : end;
    const person = addressee(reading, to);
    if (person) {
      const asides = afterAsides(reading, person.end);
      for (const at of asides === person.end ? [asides] : [person.end, asides]) {
        const next = complementAt(reading, at);
        if (next && /^(?:that|wh|clause|quote|colon|to)$/u.test(next.kind)) {
          return { frame: `addressee-${next.kind}`, content: contentOf(reading, next), cueEnd: end };
        }
      }
    }
  }
  if (frames.has('that') || frames.has('clause')) {
    const told = behindTold(reading, end);
    if (told) return { frame: `addressee-${told.kind}`, content: contentOf(reading, told), cueEnd: end };
  }
  const late = latePreposition(reading, end, frames);
  if (late) return late;
  const direct = complementAt(reading, end);
  if (direct?.kind === 'object' && EXPECTING_VERBS.has(group.lemma) && lowerAt(reading, direct.end) === 'to') {
    const content = [{ first: direct.first, end: objectEnd(reading, direct.first) }];
    return { frame: 'object-to', content, cueEnd: end };
  }
  if (direct) {
    const match = matchComplement(reading, frames, direct, end);
    if (match) return match;
  }
  const asides = afterAsides(reading, end);
  if (asides > end) {
    const next = complementAt(reading, asides);
    if (next && /^(?:that|wh|clause|quote|colon)$/u.test(next.kind)) {
      const match = matchComplement(reading, frames, next, end);
      if (match) return { ...match, frame: `${match.frame}-aside` };
    }
  }
  return null;
}

/** "spoke on Friday of dangers", "called last week for calm", "spoke in Leeds of dangers": time or place comes first. */
function latePreposition(reading: Reading, end: number, frames: ReadonlySet<Frame>): FrameMatch | null {
  let at = timeOrPlaceEnd(reading, end);
  if (at === end) return null;
  at = timeOrPlaceEnd(reading, at);
  const next = complementAt(reading, at);
  if (next?.kind !== 'preposition') return null;
  const match = matchComplement(reading, frames, next, at);
  return match ? { ...match, cueEnd: end } : null;
}

/** The token after "on Friday", "last week", "in February last year" or "in Leeds", or `at`. */
function timeOrPlaceEnd(reading: Reading, at: number): number {
  const first = /^(?:on|in|at|during)$/u.test(lowerAt(reading, at)) ? at + 1 : at;
  let end = temporalEnd(reading, first);
  if (end > first) {
    for (let next = temporalEnd(reading, end); next > end; next = temporalEnd(reading, end)) end = next;
    return end;
  }
  // a bare name: "in the hope of …" and "at the University of …" go on
  if (lowerAt(reading, at) !== 'in' || tagAt(reading, first) !== 'PROPN') return at;
  return tagAt(reading, first + 1) === 'PROPN' ? first + 2 : first + 1;
}

function matchComplement(
  reading: Reading,
  frames: ReadonlySet<Frame>,
  next: Complement,
  end: number,
): FrameMatch | null {
  const { kind } = next;
  if (kind === 'preposition') {
    const frame: Frame = `prep:${next.preposition ?? ''}`;
    if (!frames.has(frame) || isTemporalStart(reading, next.first)) return null;
    let { first } = next;
    let cueEnd = next.first;
    const whom = next.preposition === 'with' ? behindWhom(reading, first) : null;
    if (whom) return { frame: 'that', content: contentOf(reading, whom), cueEnd: end };
    if (next.preposition === 'out') {
      const after = complementAt(reading, first);
      if (after?.kind === 'that' || after?.kind === 'quote' || after?.kind === 'clause') {
        return { frame: 'out', content: contentOf(reading, after), cueEnd };
      }
      if (lowerAt(reading, first) === 'of') return null;
    }
    if (lowerAt(reading, first) === 'against' || lowerAt(reading, first) === 'about') {
      first += 1;
      cueEnd += 1;
    }
    return { frame: `prep-${next.preposition ?? ''}`, content: [{ first, end: objectEnd(reading, first) }], cueEnd };
  }
  // read “The Art of War”: a work, not its words
  const bare = kind === 'quote' && !/^[,:]$/u.test(lowerAt(reading, next.first - 1));
  if (bare && isTitle(reading, next.first, reading.quotationEnd[quotationFrom(reading, next.first)] ?? next.first))
    return null;
  if (kind === 'quote' && !frames.has('quote')) {
    if (!frames.has('object') || lowerAt(reading, end) === ',') return null;
    return { frame: 'object', content: [{ first: next.first, end: objectEnd(reading, next.first) }], cueEnd: end };
  }
  if (kind === 'object') {
    if (!frames.has('object') || isTemporalStart(reading, next.first)) return null;
    return { frame: 'object', content: [{ first: next.first, end: objectEnd(reading, next.first) }], cueEnd: end };
  }
  if (!frames.has(kind)) {
    // "supports waiting", "criticises what they did": what is an object to one verb is a clause to another
    if ((kind === 'gerund' || kind === 'wh' || kind === 'clause') && frames.has('object')) {
      return { frame: 'object', content: [{ first: next.first, end: objectEnd(reading, next.first) }], cueEnd: end };
    }
    return null;
  }
  const cueEnd = kind === 'colon' || (kind === 'quote' && lowerAt(reading, end) === ':') ? end + 1 : end;
  return { frame: kind, content: contentOf(reading, next), cueEnd };
}

function contentOf(reading: Reading, next: Complement): TokenRange[] {
  const { first, kind } = next;
  if (kind === 'colon') return [{ first, end: sentenceStop(reading, first) }];
  if (kind !== 'quote') return [{ first, end: clauseEnd(reading, first, isReportingGroup) }];
  const inner = innerQuotationEnd(reading, first);
  if (inner >= 0) return [{ first, end: inner }];
  const quotation = quotationFrom(reading, first);
  const end = reading.quotationEnd[quotation] ?? first + 1;
  // declares, “It is over,” you may yawn: the comma before the closing mark ends it
  // shouted “Resign!” as he was led out
  if (tellsWhen(reading, end)) return [{ first, end }];
  const ended = lowerAt(reading, end - 2) === ',' && !quotesAgain(reading, end);
  if (ended && !/^(?:and|but|or|not|who|which)$/u.test(lowerAt(reading, end))) return [{ first, end }];
  // said “it is over” and left: what the speaker did next is not said
  const verb = reading.groups[reading.groupAt[end + 1] ?? -1];
  if (/^(?:and|but|before)$/u.test(lowerAt(reading, end)) && verb?.first === end + 1 && verb.form !== 'infinitive')
    return [{ first, end }];
  // said “local forces” must lead: the sentence goes on after the quotation
  if (end >= sentenceEnd(reading, first) || /^[.,;:—–)]$|^--$/u.test(lowerAt(reading, end))) return [{ first, end }];
  return [{ first, end: Math.max(end, clauseEnd(reading, first, isReportingGroup)) }];
}

/** “Instead of calm,” Mr Ng “chose a fight”: the quotation goes on in the same sentence. */
function quotesAgain(reading: Reading, from: number): boolean {
  const stop = sentenceEnd(reading, from - 1);
  for (let at = from; at < stop; at += 1) if (quotationFrom(reading, at) >= 0) return true;
  return false;
}
