/** "Nissan to cut 10,000 jobs - sources": in a heading, whoever says it stands behind the last dash, without a verb. */
import { SHOWING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { isDash } from '../grammar/dashes.ts';
import { isFuture } from '../grammar/headings.ts';
import { insideQuotation, lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isPastParticiple } from '../grammar/verb-groups.ts';
import { isRole } from '../role-words.ts';

/** The rule's name: its content ends before the dash, whatever the tagger makes of it. */
export const HEADING_SOURCE = 'heading-source';

/** "Bank of Japan deputy governor" and no longer. */
const LONGEST_SOURCE_IN_TOKENS = 6;

/** Never measured: the training articles have none. */
const SURE_HEADING = 0.75;

export function findHeadingSources(reading: Reading): Candidate[] {
  const { document } = reading;
  return document.paragraphs.flatMap((paragraph) => {
    if (!paragraph.heading) return [];
    const first = document.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const end = document.sentences[paragraph.endSentence - 1]?.endToken ?? first;
    const dash = lastDash(reading, first, end);
    const source = { first: dash + 1, end };
    const content = { first, end: dash };
    if (dash <= first || !isSource(reading, source.first, end) || !isStatement(reading, first, dash)) return [];
    const cue = { first: dash, end: dash + 1 };
    return [candidate(HEADING_SOURCE, { content: [content], cue, source, lemma: '-', confidence: SURE_HEADING })];
  });
}

function lastDash(reading: Reading, first: number, end: number): number {
  for (let at = end - 2; at > Math.max(first, end - LONGEST_SOURCE_IN_TOKENS - 2); at -= 1)
    if (isDash(reading, at) && !insideQuotation(reading, at)) return at;
  return -1;
}

/** "sources", "finance minister", "court documents"; not "live", "BBC News" or "review", which say what the page is. */
function isSource(reading: Reading, first: number, end: number): boolean {
  const last = reading.tokens[end - 1];
  // in lower case: names behind a dash are those of the site
  if (!last || /^\p{Lu}/u.test(last.text)) return false;
  for (let at = first; at < end - 1; at += 1) {
    const isPart = /^(?:NOUN|PROPN|ADJ|DET|PART)$/u.test(tagAt(reading, at) ?? '') || lowerAt(reading, at) === 'of';
    if (!isPart) return false;
  }
  const singular = last.lower.replace(/s$/u, '');
  // "reports", which the tagger takes for a verb
  if (SHOWING_NOUNS.has(singular)) return true;
  return tagAt(reading, end - 1) === 'NOUN' && (isSpeaker(last.lemma) || isRole(reading, end - 1));
}

/** "Italy [seeks] a deal", "Nissan [to cut] jobs": it has a verb, and nobody who says it. */
function isStatement(reading: Reading, first: number, end: number): boolean {
  if (isFuture(reading, { first, end })) return true;
  for (let at = first + 1; at < end; at += 1) {
    if (lowerAt(reading, at) === ':' || isDash(reading, at)) return false;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    // "Two [held] over blast"
    if (group?.first === at && (group.form === 'finite' || isPastParticiple(lowerAt(reading, at)))) return true;
  }
  return false;
}
