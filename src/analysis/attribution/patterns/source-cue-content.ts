/** "Ms Lee said that the bank had failed": source, cue and content in this order. */
import type { Frame } from '../../lexicon/frames.ts';
import { EXPECTING_VERBS, VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { addressee, behindWhom } from '../grammar/addressees.ts';
import { clauseEnd, sentenceStop } from '../grammar/clause-ends.ts';
import { afterAsides, complementAt } from '../grammar/complements.ts';
import type { Complement } from '../grammar/complements.ts';
import { isBarePassive, isReportingGroup } from '../grammar/cues.ts';
import { innerQuotationEnd } from '../grammar/inner-quotations.ts';
import { longNounPhraseEnd } from '../grammar/noun-phrases.ts';
import { isNobody } from '../grammar/nobody.ts';
import { objectEnd } from '../grammar/objects.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { insideQuotation, lowerAt, quotationFrom, sentenceEnd, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTitle } from '../grammar/titles.ts';
import { isQuotedSaying, quotesSaying } from '../grammar/quoted-sayings.ts';
import { relativeEnd } from '../grammar/relative-clauses.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isTemporalStart, temporalEnd } from '../grammar/temporal.ts';

export function findSourceCueContent(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const frames = VERB_FRAMES.get(group.lemma);
    if (!frames || group.passive || group.auxiliary || isModifier(reading, group) || isBarePassive(reading, group))
      continue;
    if (hangsOnNoun(reading, group) || isQuotedSaying(reading, group) || quotesSaying(reading, group)) continue;
    const built = build(reading, group, frames);
    if (built) found.push(built);
  }
  return found;
}

function build(reading: Reading, group: VerbGroup, frames: ReadonlySet<Frame>): Candidate | null {
  const match = matchFrame(reading, group, frames);
  if (!match) return null;
  const subject = subjectOf(reading, group, isReportingGroup);
  const inside = insideQuotation(reading, group.head);
  const range = subject?.range ?? null;
  const content = match.content.map((one) => ({
    ...one,
    end: Math.min(frontedEnd(reading, group, one), relativeEnd(reading, range, one)),
  }));
  if (SEEMING.has(group.lemma)) {
    // "the plan appears to have failed": the subject is part of what appears, and nobody says to whom
    const seems = match.frame === 'to' && range !== null && !inside;
    if (!seems) return null;
    return candidate('verb-seem', {
      content: [range, ...match.content],
      cue: { first: group.first, end: match.cueEnd },
      lemma: group.lemma,
      negated: group.negated,
    });
  }
  return candidate(`verb-${match.frame}`, {
    content,
    cue: { first: group.first, end: match.cueEnd },
    source: range !== null && lowerAt(reading, range.first) === 'there' ? null : range,
    lemma: group.lemma,
    negated: group.negated || (range !== null && isNobody(reading, range)),
  });
}

/** "US efforts to persuade countries": whose efforts they are the verb's grammar doesn't say. */
function hangsOnNoun(reading: Reading, group: VerbGroup): boolean {
  if (group.form !== 'infinitive') return false;
  const before = tagAt(reading, group.first - 1);
  return before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'NUM';
}

/** Words that open a clause before the sentence's own. */
const FRONTING = /^(?:with|while|although|though|if|after|as|when|because|since|before|despite|by|in|even)$/u;

/** "With the Post reporting that it was dead, ministers met": a clause before the sentence's own ends at its comma. */
function frontedEnd(reading: Reading, group: VerbGroup, content: TokenRange): number {
  const first = sentenceFirst(reading, group.head);
  const fronted = FRONTING.test(lowerAt(reading, first)) || (group.form === 'participle' && group.first === first);
  if (!fronted || insideQuotation(reading, group.head)) return content.end;
  for (let at = first; at < group.first; at += 1) {
    // a verb or a comma before the cue: the sentence's own clause has begun
    const earlier = reading.groups[reading.groupAt[at] ?? -1];
    if (earlier?.form === 'finite' || lowerAt(reading, at) === ',') return content.end;
  }
  for (let at = content.first; at < content.end; at += 1) {
    if (lowerAt(reading, at) !== ',' || insideQuotation(reading, at)) continue;
    const end = longNounPhraseEnd(reading, at + 1);
    let verb = end;
    while (tagAt(reading, verb) === 'ADV') verb += 1;
    const own = reading.groups[reading.groupAt[verb] ?? -1];
    if (end > at + 1 && own?.form === 'finite' && own.first <= verb) return at;
  }
  return content.end;
}

/** "his much criticised speech", "self-described": a participle before its noun; "a website called …": a name. */
function isModifier(reading: Reading, group: VerbGroup): boolean {
  const before = lowerAt(reading, group.first - 1);
  if (before === '-') return true;
  if (group.form === 'infinitive' || !/(?:ed|ing)$/u.test(lowerAt(reading, group.head))) return false;
  if (lowerAt(reading, group.head) === 'called') {
    return tagAt(reading, group.first - 1) === 'NOUN' && /^(?:an?|-)$/u.test(lowerAt(reading, group.first - 2));
  }
  // "the centre's stated worry", "her expected return"
  const noun = /^(?:NOUN|ADJ|PROPN)$/u.test(tagAt(reading, group.end) ?? '');
  const owned = isPossessive(before) || before === "'s" || before === "'";
  if (owned && noun && group.first === group.head) return true;
  return (
    tagAt(reading, group.first - 1) === 'DET' && !/^(?:all|both|some|many|most|this|that|these|those)$/u.test(before)
  );
}

/** Verbs whose subject is what is said to be so, not who says it. */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);

interface Match {
  frame: string;
  content: TokenRange[];
  cueEnd: number;
}

function matchFrame(reading: Reading, group: VerbGroup, frames: ReadonlySet<Frame>): Match | null {
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
function latePreposition(reading: Reading, end: number, frames: ReadonlySet<Frame>): Match | null {
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

function matchComplement(reading: Reading, frames: ReadonlySet<Frame>, next: Complement, end: number): Match | null {
  const { kind } = next;
  if (kind === 'preposition') {
    const frame: Frame = `prep:${next.preposition ?? ''}`;
    if (!frames.has(frame) || isTemporalStart(reading, next.first)) return null;
    let { first } = next;
    let cueEnd = next.first;
    const whom = next.preposition === 'with' && frames.has('that') ? behindWhom(reading, first) : null;
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
  // said “it is over” and left: what the speaker did next is not said
  const verb = reading.groups[reading.groupAt[end + 1] ?? -1];
  if (/^(?:and|but|before)$/u.test(lowerAt(reading, end)) && verb?.first === end + 1 && verb.form !== 'infinitive')
    return [{ first, end }];
  // said “local forces” must lead: the sentence goes on after the quotation
  if (end >= sentenceEnd(reading, first) || /^[.,;:—–)]$|^--$/u.test(lowerAt(reading, end))) return [{ first, end }];
  return [{ first, end: Math.max(end, clauseEnd(reading, first, isReportingGroup)) }];
}
