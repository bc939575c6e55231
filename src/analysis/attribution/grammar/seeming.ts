/** "appears to have left" leaves it open; "appeared in court" tells that somebody came there. */
import { TEMPORAL_HEADS } from '../../lexicon/temporal-words.ts';
import { afterAsides } from './asides-behind-verbs.ts';
import { complementAt } from './complements.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart } from './temporal.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Does a verb of seeming say how something seems, and not where or when it came to be seen? */
export function leavesOpen(reading: Reading, group: VerbGroup): boolean {
  if (group.lemma !== 'appear') return true;
  let at = group.end;
  while (tagAt(reading, at) === 'ADV') at += 1;
  // "it appears", and "it appears, he fell"; not "it appeared in May"
  const impersonal = lowerAt(reading, group.first - 1) === 'it';
  if (impersonal && /^[,.;]$/u.test(lowerAt(reading, group.end))) return true;
  const kind = complementAt(reading, at)?.kind;
  if (kind === 'to' || kind === 'that' || kind === 'quote' || (impersonal && kind === 'clause')) return true;
  if (lowerAt(reading, at) === 'as') return /^(?:if|though)$/u.test(lowerAt(reading, at + 1));
  // "appears [at first] to have left", not "appeared [in court] to answer"
  const behind = afterAsides(reading, group.end);
  if (lowerAt(reading, behind) === 'to' && lowerAt(reading, behind + 1) === 'have') return true;
  return isQuality(reading, at);
}

/** "calm", "shaken", "a broken man"; not "several times", "wearing a hat", "a year ago" */
function isQuality(reading: Reading, at: number): boolean {
  const [word, tag] = [lowerAt(reading, at), tagAt(reading, at)];
  if (isTemporalStart(reading, at) || /^(?:first|last|next|online)$/u.test(word)) return false;
  if (tag === 'ADJ') return tagAt(reading, at + 1) !== 'NOUN';
  if (tag === 'VERB') return !word.endsWith('ing');
  // "appeared accidental": the tagger takes the rarer ones for nouns
  if (tag === 'NOUN') return word === reading.tokens[at]?.lemma;
  return /^an?$/u.test(word) && !TEMPORAL_HEADS.has(lowerAt(reading, at + 1));
}
