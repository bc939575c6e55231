/** "Ms Lee's claim that …", "his promise to …", "criticism of the plan by unions". */
import { NOUN_FRAMES, SUPPORT_VERBS } from '../../lexicon/reporting-nouns.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { agentAt } from '../grammar/agents.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { complementAt } from '../grammar/complements.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { invertedSubjectEnd } from '../grammar/inverted-subjects.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { objectEnd } from '../grammar/objects.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { Subject } from '../grammar/initial-subjects.ts';

/** "criticism by unions", "a promise from Ms Lee" */
const BEFORE_OWNER = /^(?:by|from)$/u;

export function findNounCues(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const token of reading.tokens) {
    const tag = tagAt(reading, token.index);
    if (tag !== 'NOUN' && tag !== 'PROPN' && !(tag === 'VERB' && isPossessive(lowerAt(reading, token.index - 1))))
      continue;
    if (!NOUN_FRAMES.has(token.lemma) || insideQuotation(reading, token.index)) continue;
    const built = build(reading, token.index, token.lemma);
    if (built) found.push(built);
  }
  return found;
}

function build(reading: Reading, at: number, lemma: string): Candidate | null {
  const frames = NOUN_FRAMES.get(lemma);
  if (!frames) return null;
  let after = at + 1;
  const agent = agentAt(reading, after, invertedSubjectEnd, BEFORE_OWNER);
  if (agent) after = agent.end;
  const copula = reading.groups[reading.groupAt[after] ?? -1];
  const predicative = copula?.first === after && copula.lemma === 'be' && copula.auxiliary ? copula : null;
  const next = complementAt(reading, predicative ? predicative.end : after);
  if (!next) return null;
  let content: TokenRange;
  let cueEnd = at + 1;
  let rule: string;
  if (next.kind === 'that' && frames.has('that')) {
    content = { first: next.first, end: subjectContentEnd(reading, at, next.first, false) };
    rule = 'noun-that';
  } else if (next.kind === 'to' && frames.has('to')) {
    content = { first: next.first, end: subjectContentEnd(reading, at, next.first, true) };
    rule = 'noun-to';
  } else if (next.kind === 'quote' && lowerAt(reading, next.first - 1) === ':' && frames.has('that')) {
    content = { first: next.first, end: reading.quotationEnd[reading.quotationAt[next.first] ?? -1] ?? next.first };
    cueEnd = next.first;
    rule = 'noun-quote';
  } else if (next.kind === 'preposition' && frames.has(`prep:${next.preposition ?? ''}`) && !predicative) {
    content = { first: next.first, end: objectEnd(reading, next.first) };
    if (!agent) cueEnd = next.first;
    rule = 'noun-preposition';
  } else return null;
  if (predicative) cueEnd = predicative.end;
  const holder = agent ? { source: agent, cueFirst: at } : holderOf(reading, at);
  return candidate(`${rule}${holder.source ? '' : '-nobody'}`, {
    content: [content],
    cue: { first: holder.cueFirst, end: Math.max(cueEnd, at + 1) },
    source: holder.source,
    lemma,
    negated: false,
  });
}

/** "The claim [that pay had fallen] was wrong": in a subject, the content ends where the sentence's own verb begins. */
function subjectContentEnd(reading: Reading, noun: number, first: number, infinitive: boolean): number {
  const end = infinitive ? objectEnd(reading, first) : clauseEnd(reading, first, isReportingGroup);
  for (let at = sentenceFirst(reading, noun); at < noun; at += 1) {
    if (reading.groups[reading.groupAt[at] ?? -1]?.form === 'finite') return end;
  }
  let verbs = 0;
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.first !== at || group.form !== 'finite' || at === first + 1) continue;
    verbs += 1;
    const subject = subjectOf(reading, group, isReportingGroup);
    if (infinitive ? !isSubordinate(reading, subject) : verbs > 1 && !subject) return at;
  }
  return end;
}

/** Is it the subject of a clause that hangs on a conjunction or a relative pronoun? */
function isSubordinate(reading: Reading, subject: Subject | null): boolean {
  if (!subject) return false;
  const opener = lowerAt(reading, subject.clauseFirst - 1);
  const own = lowerAt(reading, subject.range.first);
  return (
    /^(?:that|if|whether|because|when|while|who|which|what|how|where|before|after|until|unless|so|as)$/u.test(opener) ||
    /^(?:who|which|that)$/u.test(own)
  );
}

/** Whose claim it is: the owner before the noun, or the subject of "made", "expressed", "repeated". */
function holderOf(reading: Reading, at: number): { source: TokenRange | null; cueFirst: number } {
  const sentence = sentenceFirst(reading, at);
  let first = at;
  while (first > sentence && /^(?:ADJ|ADV|NOUN|PROPN|NUM)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  const before = lowerAt(reading, first - 1);
  if (isPossessive(before)) return { source: { first: first - 1, end: first }, cueFirst: first };
  if (before === "'s" || before === "'") {
    const owner = nounPhraseBefore(reading, first - 1, sentence);
    if (owner) return { source: owner, cueFirst: first };
  }
  let start = first;
  while (start > sentence && (tagAt(reading, start - 1) === 'DET' || /^(?:of|no)$/u.test(lowerAt(reading, start - 1))))
    start -= 1;
  const group = reading.groups[reading.groupAt[start - 1] ?? -1];
  if (group?.head === start - 1 && SUPPORT_VERBS.has(group.lemma) && !group.passive) {
    const subject = subjectOf(reading, group, isReportingGroup);
    if (subject) return { source: subject.range, cueFirst: group.first };
  }
  return { source: null, cueFirst: first };
}
