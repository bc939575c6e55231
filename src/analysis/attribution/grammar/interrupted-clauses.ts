/** "He said [the hospital, which has 40 beds, had asked] …": a verb behind an aside whose subject stands before it. */
import { CLAUSE_VERBS, VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { previousComma, previousDash } from './asides-before-verbs.ts';
import { isDash } from './dashes.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { temporalFirst } from './temporal.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What opens a clause and nothing else. */
const OPENING = /^(?:because|when|while|if|whether|although|though)$/u;

/** What opens a clause or a phrase: "after the union, which has 400 members, demanded a rise", "after the vote". */
const OPENING_EITHER = /^(?:after|before|since|until)$/u;

/**
 * Has the verb behind a comma or dash its subject before the aside which that mark closes? Then what stands behind it
 * is no subject: "the council, which owns the site, would ask [the police]", but "“It is over”, said [the police]".
 */
export function hasSubjectBeforeAside(reading: Reading, group: VerbGroup): boolean {
  const close = group.first - 1;
  const sentence = sentenceFirst(reading, group.head);
  if (group.form !== 'finite' || insideQuotation(reading, close - 1)) return false;
  const isComma = lowerAt(reading, close) === ',';
  if (!isComma && !isDash(reading, close)) return false;
  // no verb with an auxiliary stands before its subject
  if (group.first < group.head && tagAt(reading, group.first) === 'AUX') return true;
  const open = isComma ? previousComma(reading, close, sentence) : previousDash(reading, close, sentence);
  const subject = open < 0 ? null : nounPhraseBefore(reading, open, sentence);
  if (!subject || subject.first === sentence) return false;
  // "said on Monday [the mayor, …]"
  const at = temporalFirst(reading, subject.first) - 1;
  const before = lowerAt(reading, at);
  if (OPENING.test(before) || (before === 'that' && tagAt(reading, at) === 'SCONJ')) return true;
  if (OPENING_EITHER.test(before)) return VERB_FRAMES.get(group.lemma)?.has('object') === true;
  const report = reading.groups[reading.groupAt[at] ?? -1];
  return report?.form === 'finite' && !report.passive && report.end === at + 1 && takesClause(report);
}

function takesClause({ lemma, auxiliary }: VerbGroup): boolean {
  return !auxiliary && CLAUSE_VERBS.has(lemma) && VERB_FRAMES.get(lemma)?.has('clause') === true;
}
