/** "Huawei: Trump vows action", "Iran: Oil tanker seized": what a heading is about, before its colon, and nobody who speaks. */
import { TOPIC_ENDINGS } from '../../lexicon/captions.ts';
import { HEADLINE_VERB_FORMS, UNAMBIGUOUS_VERB_FORMS } from '../../lexicon/verb-forms.ts';
import { STUDIES } from '../../lexicon/studies.ts';
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { TokenRange } from '../candidate.ts';
import { isPlaceName } from './place-names.ts';
import { insideQuotation, lowerAt, paragraphOf, quotationFrom, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * Is the label of a heading its topic? A place or a thing is, and so is whoever stands before another's report; not
 * where a quotation follows at once.
 */
export function isTopic(reading: Reading, label: TokenRange): boolean {
  const { document } = reading;
  const paragraph = document.paragraphs[paragraphOf(reading, label.first)];
  const first = label.end + 1;
  if (paragraph?.heading !== true || quotationFrom(reading, first) >= 0) return false;
  if (isPlaceName(reading, label) || isThing(reading, label.end - 1)) return true;
  return hasOwnReport(reading, first, document.sentences[paragraph.endSentence - 1]?.endToken ?? first);
}

/** "Explosion", "Ethiopian Airlines crash", not "Minister" or "Study" */
function isThing(reading: Reading, at: number): boolean {
  if (TOPIC_ENDINGS.has(lowerAt(reading, at))) return true;
  const lemma = reading.tokens[at]?.lemma ?? '';
  return tagAt(reading, at) === 'NOUN' && !isSpeaker(lemma) && !STUDIES.has(lemma);
}

/** "[Trump vows] tough action", "…, [warns] Bank of England"; not "We say it was wrong". */
function hasOwnReport(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(reading, at);
    const isReport = HEADLINE_VERB_FORMS.has(word) || UNAMBIGUOUS_VERB_FORMS.has(word);
    const verb = reading.groups[reading.groupAt[at] ?? -1];
    if (isReport && at > first && verb?.head === at && verb.form === 'finite' && !insideQuotation(reading, at))
      return true;
  }
  return false;
}
