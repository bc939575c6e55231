/** Subjects that "and" joins behind another clause: "said Thailand and Cambodia had agreed", "…, police and medics said". */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { insideQuotation, lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { hasOwnVerb } from './relative-clauses.ts';
import { temporalEnd, temporalFirst } from './temporal.ts';

/** Does the verb at `verb` report a clause whose subjects the conjunction joins? */
export function opensClauseOfSeveral(reading: Reading, verb: number, conjunction: number): boolean {
  return isSeveral(reading, conjunction) && takesClause(reading, verb);
}

/** "said [Thailand] and the Netherlands had agreed", "[Ng] and two others": a name before the conjunction, and more behind. */
function isSeveral(reading: Reading, conjunction: number): boolean {
  const after = tagAt(reading, conjunction + 1);
  const named = after === 'PROPN' || (after === 'DET' && tagAt(reading, conjunction + 2) === 'PROPN');
  return tagAt(reading, conjunction - 1) === 'PROPN' && (named || after === 'NUM');
}

/** "said", "believes": a clause may follow without "that"; behind a quotation, “…,” said Ng, the speaker does. */
function takesClause(reading: Reading, at: number): boolean {
  const group = reading.groups[reading.groupAt[at] ?? -1];
  if (/^[,”"’?!]$/u.test(lowerAt(reading, at - 1))) return false;
  return group !== undefined && !group.passive && VERB_FRAMES.get(group.lemma)?.has('clause') === true;
}

/** "a bomber struck a mosque in Quetta[,] police and medics said": is a clause finished at this comma? */
export function closesClause(reading: Reading, comma: number): boolean {
  for (let at = comma - 1; at >= sentenceFirst(reading, comma); at -= 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head !== at || group.form !== 'finite' || insideQuotation(reading, at)) continue;
    // "said the bank, insurers and brokers agreed": the list is what opens the clause
    const frames = VERB_FRAMES.get(group.lemma);
    return group.passive || frames?.has('clause') !== true || frames.has('object');
  }
  return false;
}

/** "…, the Red Cross of the north, police and medics": no longer than this before the last two. */
const LONGEST_LIST_IN_TOKENS = 16;

/**
 * Where a list begins whose last two stand from `first` on: "Twelve were killed, [the army], police and medics said".
 * Behind a noun the phrase may as well describe it, "in Quetta, the capital, police and medics said", and stays apart.
 */
export function listFirst(reading: Reading, first: number): number {
  if (lowerAt(reading, first - 1) !== ',') return first;
  const sentence = sentenceFirst(reading, first);
  const lowest = Math.max(sentence, first - LONGEST_LIST_IN_TOKENS);
  for (let at = first - 2; at >= lowest; at -= 1) {
    if (lowerAt(reading, at) === ',') {
      const behindNoun = /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tagAt(reading, at - 1) ?? '');
      if (behindNoun && temporalFirst(reading, at) >= at) continue;
      return closesClause(reading, at) ? at + 1 : first;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tagAt(reading, at) ?? '') && lowerAt(reading, at) !== 'of') return first;
  }
  // nothing but nouns from the sentence's start on: "The army, police and medics said", not "Monday, police and …"
  return lowest === sentence && temporalEnd(reading, sentence) === sentence ? sentence : first;
}

/**
 * Where a subject begins whose last part stands from `first` on, behind a relative clause on the one before: "[Ann Lee], who
 * is the mayor, and Bo Ng said".
 */
export function joinedFirst(reading: Reading, first: number): number {
  const comma = first - 2;
  if (lowerAt(reading, first - 1) !== 'and' || lowerAt(reading, comma) !== ',') return first;
  const sentence = sentenceFirst(reading, first);
  const end = longNounPhraseEnd(reading, sentence);
  const isRelative = lowerAt(reading, end) === ',' && /^(?:who|which)$/u.test(lowerAt(reading, end + 1));
  if (end <= sentence || end >= comma || !isRelative || tagAt(reading, end - 1) !== 'PROPN') return first;
  return hasOwnVerb(reading, { first: end, end: comma }) ? first : sentence;
}
