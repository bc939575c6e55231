/** Reports of rules that stand whatever the tagger thinks: hearsay, turns in a conversation, and what it has hardly met. */
import { PLAIN_HEARSAY } from '../../lexicon/hearsay-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../grammar/reading.ts';
import { DENIED_CLAIM } from '../patterns/denials.ts';
import { DISMISSAL } from '../patterns/dismissals.ts';
import { FIGURE } from '../patterns/figures.ts';
import { PUT_TO } from '../patterns/put-to.ts';
import { RELATIVE_REPORT } from '../patterns/relative-reports.ts';
import { FINDING } from '../patterns/source-cue-content.ts';
import { HEADING_SOURCE } from '../patterns/heading-sources.ts';
import { NAMED_SPEAKER } from '../patterns/speakers.ts';
import { WHAT_CALLED } from '../patterns/what-they-call.ts';

/**
 * Hearsay that only rules find is kept, too: that nobody is named is for readers to know, though the training articles
 * mark it only now and then. Of 50 with plain words of hearsay in those articles, 37 were hearsay with the right content,
 * as judged by hand.
 */
export const SURE = 0.7;

/** Forms of which the training articles have ten at most: what the tagger thinks of them means nothing. */
const RARE_FORMS: ReadonlySet<string> = new Set(['signature', DENIED_CLAIM, HEADING_SOURCE]);

/** Rules that know by grammar what the tagger has hardly seen: it may doubt the report, but not how sure it is. */
const SURE_FORMS: ReadonlySet<string> = new Set([RELATIVE_REPORT, FIGURE, FINDING, DISMISSAL, PUT_TO, WHAT_CALLED]);

/** The label of a turn in an interview: whom the tagger takes for a speaker once speaks in each turn of that label. */
export function labelOf(reading: Reading, rule: Candidate | null): string | null {
  if (rule?.rule !== NAMED_SPEAKER || !rule.source) return null;
  const { first, end } = rule.source;
  return reading.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/** How far a turn in a conversation is trusted; 0 where it is none. */
export function turnOf(rule: Candidate | null): number {
  return rule?.rule === NAMED_SPEAKER ? (rule.confidence ?? 0) : 0;
}

/** What the grammar reads and the tagger has hardly met. */
export function isSure(rule: Candidate | null): boolean {
  return isHearsay(rule) || SURE_FORMS.has(rule?.rule ?? '');
}

/** Hearsay with nobody behind it, by words that mean nothing else. */
export function isHearsay(rule: Candidate | null): boolean {
  if (!rule?.hearsay || rule.source || rule.lemma === null) return false;
  return PLAIN_HEARSAY.has(rule.lemma);
}

/** Of a form that the tagger can't judge. */
export function isRare({ rule }: Candidate): boolean {
  return RARE_FORMS.has(rule);
}
