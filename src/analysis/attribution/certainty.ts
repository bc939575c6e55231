/** How certain a report is, and by which words: stated, hedged, denied or hearsay. */
import {
  CONVICTION_CUES,
  DENYING_CUES,
  EXPECTING_WORDS,
  FUTURE,
  HEDGES,
  HEDGING_ADVERBS,
  HEDGING_CUES,
  HEDGING_PREDICATES,
  HEDGING_VERBS,
} from '../lexicon/certainty-words.ts';
import { HEARSAY_PASSIVES, SURE_HEARSAY_ADVERBS } from '../lexicon/hearsay-words.ts';
import type { Certainty } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { insideQuotation, lowerAt, samePlane, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { leavesOpen } from './grammar/seeming.ts';
import type { VerbGroup } from './grammar/verb-groups.ts';
import { AFTER_REPORT } from './quotations-after-reports.ts';
import { speaks } from './unsaid.ts';

export interface Judgement {
  certainty: Certainty;
  /** The words that decided it; null for 'stated'. */
  cue: TokenRange | null;
}

/** The first that applies decides: nobody named, or nobody who passes it on, then a denial, then a hedge in the cue, then one in the content. */
export function judge(reading: Reading, one: Candidate): Judgement {
  const { cue, lemma } = one;
  // "She [denies] fraud. “I was in Leeds.”": her verb judges the fraud, not what she says next
  const ofAnother = one.rule === AFTER_REPORT;
  // "is not believed to have left": what nobody named believes is the opposite
  if (cue && one.hearsay && !one.source) return { certainty: one.negated ? 'denied' : 'hearsay', cue };
  const rumoured = cue && rumouredBy(reading, cue);
  if (rumoured) return { certainty: 'hearsay', cue: rumoured };
  if (cue && lemma !== null) {
    if (!ofAnother) {
      if (DENYING_CUES.has(lemma) !== one.negated && (DENYING_CUES.has(lemma) || CONVICTION_CUES.has(lemma))) {
        return { certainty: 'denied', cue };
      }
      if (HEDGING_CUES.has(lemma)) return { certainty: 'hedged', cue };
    }
    const unspoken = speaks(lemma) && !one.negated ? stillToSay(reading, cue) : null;
    if (unspoken) return { certainty: 'hedged', cue: unspoken };
  }
  const hedge = hedgeIn(reading, one);
  return hedge ? { certainty: 'hedged', cue: hedge } : { certainty: 'stated', cue: null };
}

/** "[reportedly] told friends", "[is said to] have told friends": that he told them is what nobody named passes on. */
function rumouredBy(reading: Reading, cue: TokenRange): TokenRange | null {
  // not "told her [allegedly] that", which may belong to what is told
  for (let at = cue.first - 1; at < cue.end; at += 1) {
    const isAdverb = SURE_HEARSAY_ADVERBS.has(lowerAt(reading, at)) && samePlane(reading, at, cue.first);
    if (isAdverb && at < cue.end - 1) return { first: at, end: at + 1 };
  }
  const group = reading.groups[reading.groupAt[cue.first] ?? -1];
  const passes = group?.passive === true && HEARSAY_PASSIVES.has(group.lemma) && lowerAt(reading, group.end) === 'to';
  return passes && group.end + 1 < cue.end ? { first: cue.first, end: group.end + 1 } : null;
}

/** "[will] tell members", "[may] say", "is [expected] to argue": it isn't said yet. */
function stillToSay(reading: Reading, cue: TokenRange): TokenRange | null {
  const isInfinitive = reading.groups[reading.groupAt[cue.end - 1] ?? -1]?.form === 'infinitive';
  for (let at = cue.first - 1; isInfinitive && at < cue.end; at += 1) {
    if (EXPECTING_WORDS.has(lowerAt(reading, at)) && lowerAt(reading, at + 1) === 'to')
      return { first: at, end: at + 1 };
  }
  for (let at = cue.first; at < cue.end - 1; at += 1) {
    if (FUTURE.has(lowerAt(reading, at)) && tagAt(reading, at) === 'AUX') return { first: at, end: at + 1 };
  }
  return null;
}

/** A hedge on the main verb of the content, that is its first finite verb outside quotations. */
function hedgeIn(reading: Reading, { content }: Candidate): TokenRange | null {
  // "a step" of "[a step] they say [may help]" has no verb
  const range = content.find((part) => groupIn(reading, part)) ?? content[0];
  if (!range) return null;
  for (let at = range.first; at < range.end; at += 1) {
    if (insideQuotation(reading, at) && !insideQuotation(reading, range.first)) continue;
    const word = lowerAt(reading, at);
    if (HEDGING_ADVERBS.has(word)) return { first: at, end: at + 1 };
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (!group || group.form === 'participle' || isAside(reading, group)) continue;
    const stop = Math.min(group.end, range.end);
    for (let index = at; index < stop; index += 1) {
      if (HEDGES.has(lowerAt(reading, index)) || HEDGING_ADVERBS.has(lowerAt(reading, index)))
        return { first: index, end: index + 1 };
    }
    if (
      HEDGING_PREDICATES.has(lowerAt(reading, group.head)) &&
      group.passive &&
      /^(?:to|that)$/u.test(lowerAt(reading, group.end))
    )
      return { first: group.first, end: stop };
    if (group.auxiliary && HEDGING_ADVERBS.has(lowerAt(reading, group.end)))
      return { first: group.end, end: group.end + 1 };
    if (group.auxiliary && /^(?:likely|unlikely|possible|probable)$/u.test(lowerAt(reading, group.end))) {
      return { first: group.first, end: group.end + 1 };
    }
    if (group.form === 'finite' && HEDGING_VERBS.has(group.lemma) && leavesOpen(reading, group))
      return { first: group.first, end: stop };
    return null;
  }
  return null;
}

/** "the talks, [which were] first [reported] by the Post, may fail": a verb of another clause than the content's own. */
function isAside(reading: Reading, { first, end }: VerbGroup): boolean {
  const relative = /^(?:which|who)$/u.test(lowerAt(reading, first - 1)) && lowerAt(reading, first - 2) === ',';
  return relative || (lowerAt(reading, first - 1) === ',' && lowerAt(reading, end) === 'by');
}

function groupIn(reading: Reading, { first, end }: TokenRange): boolean {
  return reading.groupAt.subarray(first, end).some((group) => group >= 0);
}
