/** What a reporter adds behind a report, with a comma: ", without elaborating", ", a remark that drew jeers". */
import {
  GIVING,
  JUDGED_NOUNS,
  REACTIONS,
  SAID_NOUNS,
  STIRRING_VERBS,
  TELLING,
  WITHHELD,
} from '../../lexicon/comment-words.ts';
import { NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { hasFiniteVerb } from './content-before.ts';
import { closingDash, isDash } from './dashes.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "a widely quoted new claim": no more words than this before the noun. */
const LONGEST_NOUN_IN_TOKENS = 5;

/** ", without giving any reason,": no longer than this. */
const LONGEST_ASIDE_IN_TOKENS = 12;

/** "prompting the leader of the party to call her a liar": no more words than this before the verb. */
const LONGEST_PROMPTED_IN_TOKENS = 12;

/** What others do with what somebody said. */
const TAKING_UP =
  /^(?:backed|challenged|contested|contradicted|denied|dismissed|disputed|echoed|endorsed|rejected|repeated|shared|supported)$/u;

/** Does the reporter speak again at `at`, right behind a comma or a dash? What is reported begins at `first`. */
export function commentsBehind(reading: Reading, at: number, first: number): boolean {
  // "said it worked – [something Ms Lee disputes]", with no second dash behind
  if (isDash(reading, at - 1) && !insideQuotation(reading, at) && at > first + 1)
    return (
      closingDash(reading, at - 1, sentenceEnd(reading, at)) < 0 && (takesUp(reading, at) || isSomething(reading, at))
    );
  if (lowerAt(reading, at - 1) !== ',' || insideQuotation(reading, at) || interrupts(reading, at, first)) return false;
  const word = lowerAt(reading, at);
  if (word === 'without') return withholds(reading, at + 1);
  if (word === 'despite' || word === 'amid') return isAgainstReports(reading, at + 1);
  if (word === 'in') return lowerAt(reading, at + 1) === 'contrast' && lowerAt(reading, at + 2) === 'to';
  if (tagAt(reading, at) === 'VERB' && word.endsWith('ing')) return stirs(reading, at);
  return takesUp(reading, at);
}

/** "said the town, [without saying why,] had lost its bus": the clause has no verb before it, and has it right behind. */
function interrupts(reading: Reading, at: number, first: number): boolean {
  if (hasFiniteVerb(reading, first, at)) return false;
  for (let comma = at; comma < at + LONGEST_ASIDE_IN_TOKENS; comma += 1) {
    if (/^[.;]$/u.test(lowerAt(reading, comma))) return false;
    if (lowerAt(reading, comma) === ',') return groupFrom(reading, comma + 1)?.form === 'finite';
  }
  return false;
}

/** "shouted “Resign!” [as he was led out]", not "named “The Salt Road” [as her favourite]" */
export function tellsWhen(reading: Reading, at: number): boolean {
  if (!/^(?:as|when|while|after|before)$/u.test(lowerAt(reading, at))) return false;
  const end = nounPhraseEnd(reading, at + 1);
  return end > at + 1 && groupFrom(reading, end)?.form === 'finite';
}

/** "denied leaving, despite [reports in Spain] that he had", "amid [claims] that he would": what others say is set against it. */
function isAgainstReports(reading: Reading, first: number): boolean {
  for (let at = first; at < first + LONGEST_NOUN_IN_TOKENS; at += 1) {
    const tag = tagAt(reading, at);
    const lemma = reading.tokens[at]?.lemma ?? '';
    if (tag === 'NOUN' && (lemma === 'evidence' || NOUN_FRAMES.get(lemma)?.has('that') === true)) return true;
    if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|PART|VERB)$/u.test(tag ?? '')) return false;
  }
  return false;
}

/** "without [elaborating]", "without [saying why]", "without [giving a reason]" */
function withholds(reading: Reading, at: number): boolean {
  const lemma = reading.tokens[at]?.lemma ?? '';
  if (!lowerAt(reading, at).endsWith('ing')) return false;
  if (TELLING.has(lemma)) return true;
  const end = nounPhraseEnd(reading, at + 1);
  for (let index = at + 1; index < Math.max(end, at + 2); index += 1) {
    if (GIVING.has(lemma) && WITHHELD.has(reading.tokens[index]?.lemma ?? '')) return true;
  }
  return false;
}

/** "[prompting] Mr Ng to call her a liar", "[drawing] jeers" */
function stirs(reading: Reading, at: number): boolean {
  if (!STIRRING_VERBS.has(reading.tokens[at]?.lemma ?? '')) return false;
  const end = nounPhraseEnd(reading, at + 1);
  if (REACTIONS.has(reading.tokens[end - 1]?.lemma ?? '')) return true;
  for (let index = at + 1; index < at + LONGEST_PROMPTED_IN_TOKENS; index += 1) {
    if (/^[,;.]$/u.test(lowerAt(reading, index))) return false;
    const group = groupFrom(reading, index);
    if (group) return group.form === 'infinitive' && VERB_FRAMES.has(group.lemma);
  }
  return false;
}

/** "– something Ms Lee disputes", not "– something had gone" */
function isSomething(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === 'something' && nounPhraseEnd(reading, at + 1) > at + 1;
}

/** "[a remark] that drew jeers", "[a position] it dropped last year", "[a figure] analysts called poor" */
function takesUp(reading: Reading, at: number): boolean {
  const end = takenUpEnd(reading, at);
  return end > at && isTakenUp(reading, end, SAID_NOUNS.has(reading.tokens[end - 1]?.lemma ?? ''));
}

/** The token after "a remark", "a widely quoted figure", or `at`. */
export function takenUpEnd(reading: Reading, at: number): number {
  if (tagAt(reading, at) !== 'DET') return at;
  for (let noun = at + 1; noun < at + LONGEST_NOUN_IN_TOKENS; noun += 1) {
    const lemma = reading.tokens[noun]?.lemma ?? '';
    if (tagAt(reading, noun) === 'NOUN' && (SAID_NOUNS.has(lemma) || JUDGED_NOUNS.has(lemma))) return noun + 1;
    if (!/^(?:ADJ|ADV|NOUN|VERB)$/u.test(tagAt(reading, noun) ?? '')) return at;
  }
  return at;
}

function isTakenUp(reading: Reading, at: number, said: boolean): boolean {
  // "a view [shared] by Ms Lee"
  if (said && TAKING_UP.test(lowerAt(reading, at)) && lowerAt(reading, at + 1) === 'by') return true;
  const relative = /^(?:that|which)$/u.test(lowerAt(reading, at)) ? at + 1 : at;
  const verb = relative > at ? groupFrom(reading, relative) : null;
  if (verb?.form === 'finite') return said && STIRRING_VERBS.has(verb.lemma);
  const end = nounPhraseEnd(reading, relative);
  const group = end > relative ? groupFrom(reading, end) : null;
  if (group?.form !== 'finite') return false;
  return said || (!group.passive && VERB_FRAMES.get(group.lemma)?.has('object') === true);
}
