/** "He is said to be considering …", "it is thought that …", "was criticised by Ms Lee", "has not been convinced that …". */
import type { Frame } from '../../lexicon/frames.ts';
import { HEARSAY_PASSIVES, UNREPORTED_PASSIVES } from '../../lexicon/hearsay-words.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { agentAt } from '../grammar/agents.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { complementAt } from '../grammar/complements.ts';
import type { Complement } from '../grammar/complements.ts';
import { isBarePassive, isReportingGroup } from '../grammar/cues.ts';
import { nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { objectEnd } from '../grammar/objects.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { quotesSaying } from '../grammar/quoted-sayings.ts';
import { relativeEnd } from '../grammar/relative-clauses.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { isPastParticiple } from '../grammar/verb-groups.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

export function findPassives(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const frames = VERB_FRAMES.get(group.lemma);
    if (!frames) continue;
    if (!group.passive && !isBarePassive(reading, group)) continue;
    // one that hangs on a noun ends before the sentence's own verb, and its content is hard to tell from what follows
    if (group.form === 'participle') continue;
    if (insideQuotation(reading, group.head) || quotesSaying(reading, group)) continue;
    const built = build(reading, group, frames);
    if (built) found.push(built);
  }
  return found;
}

function build(reading: Reading, group: VerbGroup, frames: ReadonlySet<Frame>): Candidate | null {
  const subject = group.passive ? (subjectOf(reading, group, isReportingGroup)?.range ?? null) : null;
  const agent = agentAt(reading, group.end, agentEnd);
  const next = complementAt(reading, agent ? agent.end : group.end);
  const cue = { first: group.first, end: group.end };
  const base = {
    cue,
    source: agent,
    lemma: group.lemma,
    negated: group.negated,
    hearsay: HEARSAY_PASSIVES.has(group.lemma),
  };
  const propose = (rule: string, content: TokenRange[], parts: Partial<Candidate> = {}): Candidate | null =>
    content.length > 0 ? candidate(rule, { ...base, ...parts, content }) : null;
  const around = (range: TokenRange): TokenRange[] =>
    subject ? [subject, { ...range, end: relativeEnd(reading, subject, range) }] : [];
  const interrupted = frames.has('passive-that') && subject ? parenthetical(reading, group, subject) : null;
  if (interrupted) return propose('passive-parenthetical', interrupted);

  // "is not reported to have left": nobody says so
  if (!agent && group.negated && UNREPORTED_PASSIVES.has(group.lemma)) return null;

  if (next?.kind === 'to' && frames.has('passive-to')) {
    const first = base.hearsay && !agent ? afterAuxiliaries(reading, next.first) : next.first;
    return propose('passive-to', around({ first, end: clauseEnd(reading, next.first, isReportingGroup) }), {
      cue: { first: group.first, end: first > next.first ? first : group.end },
    });
  }
  if (
    next &&
    (next.kind === 'that' || next.kind === 'clause') &&
    (frames.has('experiencer') || frames.has('passive-that'))
  ) {
    const content = [{ first: next.first, end: clauseEnd(reading, next.first, isReportingGroup) }];
    const impersonal = subject && /^(?:it|there)$/u.test(lowerAt(reading, subject.first));
    if (frames.has('experiencer') && subject && !impersonal)
      return propose('experiencer-that', content, { source: subject, hearsay: false });
    // "it is thought the ship sank"; "officials are told the ship sank" is a statement of somebody's
    return next.kind === 'that' || impersonal === true
      ? propose('passive-that', content, { hearsay: impersonal === true })
      : null;
  }
  if (next?.kind === 'wh' && frames.has('passive-wh')) {
    return propose('passive-wh', [
      {
        first: next.first,
        end: frontedEnd(reading, group, next.first, clauseEnd(reading, next.first, isReportingGroup)),
      },
    ]);
  }
  if (next?.kind === 'preposition') return prepositional(reading, frames, next, { propose, around, subject, group });
  // "plans to cut pay were attacked by …": the whole subject can't be told
  const whole = subject !== null && tagAt(reading, subject.first - 1) !== 'VERB';
  if (agent && frames.has('passive-by') && subject && whole) return propose('passive-by', [subject]);
  return null;
}

/**
 * "is said [to be] considering a ban": the auxiliaries are part of the words that make it hearsay. `at`, the token of
 * "to", where none follows ("is said to own a ship") or where a "not" belongs to what is said.
 */
function afterAuxiliaries(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== 'to') return at;
  let first = at;
  for (let index = at + 1; /^(?:be|been|being|have)$/u.test(lowerAt(reading, index)); index += 1) {
    // "is said to have a ship"
    const next = tagAt(reading, index + 1) === 'ADV' ? index + 2 : index + 1;
    const perfect = isPastParticiple(lowerAt(reading, next)) || /^(?:VERB|AUX)$/u.test(tagAt(reading, next) ?? '');
    if (lowerAt(reading, index) === 'have' && !perfect) break;
    first = index + 1;
  }
  return first;
}

/** "Asked whether she would go, Ms Lee …": what stands before the sentence's own subject ends at the comma. */
function frontedEnd(reading: Reading, group: VerbGroup, first: number, end: number): number {
  if (group.passive) return end;
  for (let at = first; at < end; at += 1) {
    if (lowerAt(reading, at) === ',' && !insideQuotation(reading, at)) return at;
  }
  return end;
}

/** "The mayor, it is claimed, took the money": the clause around the commas. */
function parenthetical(reading: Reading, group: VerbGroup, subject: TokenRange): TokenRange[] | null {
  if (lowerAt(reading, subject.first) !== 'it' || subject.end !== group.first) return null;
  if (lowerAt(reading, subject.first - 1) !== ',' || lowerAt(reading, group.end) !== ',') return null;
  const first = sentenceFirst(reading, group.head);
  const after = group.end + 1;
  return [
    { first, end: subject.first - 1 },
    { first: after, end: clauseEnd(reading, after, isReportingGroup) },
  ].filter((range) => range.end > range.first);
}

interface Building {
  propose: (rule: string, content: TokenRange[], parts?: Partial<Candidate>) => Candidate | null;
  around: (range: TokenRange) => TokenRange[];
  subject: TokenRange | null;
  group: VerbGroup;
}

function prepositional(
  reading: Reading,
  frames: ReadonlySet<Frame>,
  next: Complement,
  { propose, around, subject, group }: Building,
): Candidate | null {
  const { preposition, first } = next;
  if (preposition === 'as' && frames.has('passive-as'))
    return propose('passive-as', around({ first: first - 1, end: objectEnd(reading, first) }));
  if (preposition === 'of' && frames.has('passive-of'))
    return propose('passive-of', around({ first: first - 1, end: clauseEnd(reading, first, isReportingGroup) }));
  if (preposition === 'about' && frames.has('passive-about'))
    return propose('passive-about', [{ first, end: objectEnd(reading, first) }]);
  const experiencer: Frame = `experiencer:${preposition ?? ''}`;
  if (frames.has(experiencer) && subject) {
    return propose('experiencer-preposition', [{ first, end: objectEnd(reading, first) }], {
      source: subject,
      hearsay: false,
      cue: { first: group.first, end: first },
    });
  }
  if (frames.has('passive-by') && subject && lowerAt(reading, group.end) === 'by')
    return propose('passive-by', [subject]);
  return null;
}

/** "by [the minister of trade and her deputy]", but "accused by [Ms Lee] of hiding". */
function agentEnd(reading: Reading, first: number): number {
  let end = nounPhraseEnd(reading, first);
  while (end > first && /^(?:of|and)$/u.test(lowerAt(reading, end))) {
    const next = nounPhraseEnd(reading, end + 1);
    if (next === end + 1 || lowerAt(reading, end + 1).endsWith('ing')) break;
    end = next;
  }
  return end;
}
