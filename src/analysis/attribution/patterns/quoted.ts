/** "The Post quoted Ms Lee as saying that …", "Ms Lee was quoted by the Post as saying …": one who says, one who passes it on. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { addressee } from '../grammar/addressees.ts';
import { agentAt } from '../grammar/agents.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { complementAt } from '../grammar/complements.ts';
import { contentBefore, hasFiniteVerb } from '../grammar/content-before.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { longNounPhraseEnd } from '../grammar/noun-phrases.ts';
import { quotingVerb } from '../grammar/quoted-sayings.ts';
import { insideQuotation, lowerAt, quotationFrom } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** The rule's name for what is quoted, and for the report that quotes it. */
export const QUOTED = 'quoted-as-saying';
export const QUOTING = 'quoting-as-saying';

export function findQuoted(reading: Reading): Candidate[] {
  return reading.groups.flatMap((saying) => {
    const quoting = quotingVerb(reading, saying);
    if (!quoting || insideQuotation(reading, saying.head)) return [];
    return quoting.passive ? passive(reading, saying, quoting) : active(reading, saying, quoting);
  });
}

/** "The Post quoted [Ms Lee] as saying [that it was over]" */
function active(reading: Reading, saying: VerbGroup, quoting: VerbGroup): Candidate[] {
  const speaker = { first: quoting.end, end: saying.first - 1 };
  const content = contentAfter(reading, saying);
  if (!content) return [];
  const said = quoted(speaker, { first: saying.first, end: cueEnd(reading, saying, content) }, content);
  const source = subjectOf(reading, quoting, isReportingGroup)?.range ?? null;
  const all = [{ first: speaker.first, end: content.end }];
  return source ? [quotes(quoting, source, all), said] : [said];
}

/** "[Ms Lee] was quoted by the Post as saying [that it was over]", "[It is over], Ms Lee was quoted as saying by the Post" */
function passive(reading: Reading, saying: VerbGroup, quoting: VerbGroup): Candidate[] {
  const speaker = subjectOf(reading, quoting, isReportingGroup)?.range;
  if (!speaker || speaker.first > quoting.first) return [];
  const agent = agentAt(reading, quoting.end, longNounPhraseEnd) ?? agentAt(reading, saying.end, longNounPhraseEnd);
  const after = contentAfter(reading, saying);
  const content = after ?? before(reading, speaker.first);
  if (!content) return [];
  const end = after ? cueEnd(reading, saying, after) : saying.end;
  if (!agent) return [quoted(speaker, { first: quoting.first, end }, content)];
  const all = [
    { first: Math.min(content.first, speaker.first), end: speaker.end },
    { first: saying.first - 1, end: Math.max(saying.end, after?.end ?? 0) },
  ];
  return [quotes(quoting, agent, all), quoted(speaker, { first: saying.first, end }, content)];
}

function quoted(source: TokenRange, cue: TokenRange, content: TokenRange): Candidate {
  return candidate(QUOTED, { content: [content], cue, source, lemma: 'say' });
}

function quotes({ first, end, negated }: VerbGroup, source: TokenRange, content: TokenRange[]): Candidate {
  return candidate(QUOTING, { content, cue: { first, end }, source, lemma: 'quote', negated });
}

/** "saying:" with its colon, "telling" without whom. */
function cueEnd(reading: Reading, { end }: VerbGroup, content: TokenRange): number {
  return lowerAt(reading, end) === ':' && content.first === end + 1 ? end + 1 : end;
}

/** A clause or a quotation before it; "On Monday, …" is none. */
function before(reading: Reading, end: number): TokenRange | null {
  const content = contentBefore(reading, end, isReportingGroup);
  if (!content) return null;
  const said = insideQuotation(reading, content.end - 1) || hasFiniteVerb(reading, content.first, content.end);
  return said ? content : null;
}

/** What stands behind "saying", "telling staff": a clause, or a quotation with or without a colon. */
function contentAfter(reading: Reading, saying: VerbGroup): TokenRange | null {
  const told = VERB_FRAMES.get(saying.lemma)?.has('addressee') === true ? addressee(reading, saying.end) : null;
  const next = complementAt(reading, told?.end ?? saying.end);
  if (!next || !/^(?:that|clause|wh|quote|colon)$/u.test(next.kind)) return null;
  const quotation = quotationFrom(reading, next.first);
  const end = quotation >= 0 ? (reading.quotationEnd[quotation] ?? next.first) : next.first;
  return { first: next.first, end: Math.max(end, clauseEnd(reading, next.first, isReportingGroup)) };
}
