/** Clauses that go on behind "and" or "but" inside what is reported: "said [that he had read it and would answer]". */
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { GIVING_VERBS, SPEECH_VERBS, TELLING_VERBS, THINGS_TOLD } from '../../lexicon/silence-words.ts';
import { complementAt } from './complements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { insideQuotation, lowerAt, samePlane, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Auxiliaries that a report in the past puts into what is reported. */
const SHIFTED = /^(?:had|'d|would|was|were|could|might|should|did)$/u;

/** "and had earlier called for talks": a reporter looks back. */
const LOOKING_BACK = /^(?:earlier|previously|already|also|since|repeatedly|once|long)$/u;

/**
 * Does a verb behind a conjunction go on with the clause before it, rather than with the report around that clause?
 * It does where its auxiliary is that of a clause in a report: "said that he had called the police and would answer".
 */
export function continuesClause(reading: Reading, group: VerbGroup): boolean {
  if (group.form !== 'finite' || group.auxiliary || insideQuotation(reading, group.first)) return false;
  if (!/^(?:and|but|or)$/u.test(lowerAt(reading, group.first - 1)) || lowerAt(reading, group.first - 2) === ',')
    return false;
  const auxiliary = auxiliaryOf(reading, group);
  if (auxiliary === null) return sharesPast(reading, group);
  if (looksBack(reading, group) || keepsSilent(reading, group)) return false;
  const before = verbBefore(reading, group);
  const report = before && reportOf(reading, before);
  if (!report || auxiliaryOf(reading, report) === auxiliary) return false;
  // "said it is ready and has denied it" may be either; "said it has failed and has denied it" may not
  return SHIFTED.test(auxiliary) || auxiliaryOf(reading, before) === auxiliary;
}

/** "police say he broke in and [slammed] a clerk": the report is in the present, both clauses in it are in the past. */
function sharesPast(reading: Reading, group: VerbGroup): boolean {
  const before = verbBefore(reading, group);
  const report = before && reportOf(reading, before);
  if (!report || !isPast(reading, group) || !isPast(reading, before)) return false;
  const said = lowerAt(reading, report.head);
  return report.first === report.head && (said === report.lemma || said === `${report.lemma}s`);
}

/** "broke", "told": no auxiliary, and neither the dictionary form nor the third person. */
function isPast(reading: Reading, { first, head, lemma, auxiliary }: VerbGroup): boolean {
  const word = lowerAt(reading, head);
  return !auxiliary && first === head && word !== lemma && !word.endsWith('s') && !word.endsWith('ing');
}

/** The nearest verb before the conjunction that has a tense. */
export function verbBefore(reading: Reading, group: VerbGroup): VerbGroup | null {
  const sentence = sentenceFirst(reading, group.head);
  for (let index = (reading.groupAt[group.head] ?? 0) - 1; index >= 0; index -= 1) {
    const earlier = reading.groups[index];
    if (!earlier || earlier.head < sentence) return null;
    if (earlier.form === 'finite' && samePlane(reading, earlier.head, group.head)) return earlier;
  }
  return null;
}

/** The verb that reports the clause of `verb`: "[said] that he had called". */
function reportOf(reading: Reading, verb: VerbGroup): VerbGroup | null {
  const sentence = sentenceFirst(reading, verb.head);
  for (let index = (reading.groupAt[verb.head] ?? 0) - 1; index >= 0; index -= 1) {
    const report = reading.groups[index];
    if (!report || report.head < sentence) return null;
    if (report.auxiliary || report.form === 'infinitive' || !CLAUSE_VERBS.has(report.lemma)) continue;
    if (!samePlane(reading, report.head, verb.head)) continue;
    const kind = complementAt(reading, report.end)?.kind;
    if (kind === 'that' || kind === 'clause') return report;
    // "told the court [that] he had called"
    for (let at = report.end; at < verb.first; at += 1) if (isConjunction(reading, at)) return report;
  }
  return null;
}

function isConjunction(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === 'that' && tagAt(reading, at) === 'SCONJ';
}

function auxiliaryOf(reading: Reading, { first, head }: VerbGroup): string | null {
  for (let at = first; at < head; at += 1) if (tagAt(reading, at) === 'AUX') return lowerAt(reading, at);
  return null;
}

function looksBack(reading: Reading, { first, head }: VerbGroup): boolean {
  for (let at = first; at < head; at += 1) if (LOOKING_BACK.test(lowerAt(reading, at))) return true;
  return false;
}

/** "but would not say why", "but did not release a name": who refuses is asked by the reporter. */
export function keepsSilent(reading: Reading, { lemma, negated, end }: VerbGroup): boolean {
  // "but doesn't add up"
  if (!negated || lowerAt(reading, end) === 'up') return false;
  if (SPEECH_VERBS.has(lemma) || TELLING_VERBS.has(lemma)) return true;
  const what = reading.tokens[nounPhraseEnd(reading, end) - 1];
  return GIVING_VERBS.has(lemma) && what !== undefined && THINGS_TOLD.has(what.lemma);
}
