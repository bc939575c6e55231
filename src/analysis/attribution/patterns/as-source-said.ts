/** "As one official put it to me last week, the plan was dead." */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { addressee } from '../grammar/addressees.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { isSaid } from '../grammar/content-before.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { longNounPhraseEnd } from '../grammar/noun-phrases.ts';
import { lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { temporalEnd } from '../grammar/temporal.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** "to me", "last week", "in a letter": between such a verb and its comma stand no more phrases. */
const MOST_PHRASES = 3;

/** The rest of the sentence, where it opens with "as" and the source. */
export function asSourceSaid(reading: Reading, group: VerbGroup, source: TokenRange): Candidate | null {
  if (source.first - 1 !== sentenceFirst(reading, group.head)) return null;
  const after = isIdiom(reading, group) ? group.end + 1 : group.end;
  const comma = phrasesEnd(reading, whomEnd(reading, group, after));
  if (lowerAt(reading, comma) !== ',') return null;
  const first = comma + 1;
  const content = { first, end: clauseEnd(reading, first, isReportingGroup) };
  if (!isSaid(reading, [content])) return null;
  return candidate('as-source-said-content', {
    content: [content],
    cue: { first: group.first, end: after },
    source,
    lemma: group.lemma,
    negated: group.negated,
  });
}

/** "put it", "points out": idioms in which a verb reports that doesn't elsewhere. */
export function isIdiom(reading: Reading, { lemma, end }: VerbGroup): boolean {
  const next = lowerAt(reading, end);
  return (lemma === 'put' && next === 'it') || (lemma === 'point' && next === 'out');
}

/** The token after "to me" of "put it to me", "the court" of "told the court". */
function whomEnd(reading: Reading, group: VerbGroup, at: number): number {
  if (isIdiom(reading, group)) return lowerAt(reading, at) === 'to' ? longNounPhraseEnd(reading, at + 1) : at;
  const takes = VERB_FRAMES.get(group.lemma)?.has('addressee') === true;
  return takes ? (addressee(reading, at)?.end ?? at) : at;
}

/** The token after "last week", "recently", "in an interview". */
function phrasesEnd(reading: Reading, at: number): number {
  let end = at;
  for (let phrase = 0; phrase < MOST_PHRASES && lowerAt(reading, end) !== ','; phrase += 1) {
    const time = temporalEnd(reading, end);
    if (time > end) end = time;
    else if (tagAt(reading, end) === 'ADV') end += 1;
    else if (/^(?:in|on|at|during)$/u.test(lowerAt(reading, end))) end = longNounPhraseEnd(reading, end + 1);
    else break;
  }
  return end;
}
