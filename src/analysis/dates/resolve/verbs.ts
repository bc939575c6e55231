/** Verbs, and the tense of the group that one belongs to. */
import type { Token } from '../../document.ts';
import {
  AHEAD,
  FUTURE_AUXILIARIES,
  INVARIANT,
  PAST_AUXILIARIES,
  PLANNED,
  PRESENT_AUXILIARIES,
  REACTING,
  REPORTING,
  SCHEDULED,
  WISHING,
} from '../../lexicon/tense-words.ts';
import {
  isAble,
  isOwning,
  isPredicted,
  isRefusal,
  isSoldOut,
  isWhereabouts,
  participleFollows,
} from './auxiliaries.ts';
import { infinitiveAt, isBase, wasPlanned } from './infinitives.ts';
import { isObjectOfPast, isOverlookedPast } from './past-forms.ts';
import { isFixture, isNameBehindNoun, isPlainPresent, isTimetable } from './plain-present.ts';

/** So many tokens on may stand what is scheduled: "has a major speech on trade planned". */
const LONGEST_OBJECT = 7;

/** Behind these, or before them, another clause stands. */
export const CLAUSE_END = /^[;:"“”—()]$/u;

const HAVING: ReadonlySet<string> = new Set(['have', 'has', "'ve"]);

/**
 * `planned` looks ahead too, but less surely: "to meet on Saturday", "begins on Saturday". `near` is on whichever side
 * is nearer: "warned before Saturday's vote". `present` tells little: "needs votes in November".
 */
export type Direction = 'past' | 'planned' | 'future' | 'near' | 'present';

/** With "have" these tell of what wasn't, on either side: "would have been 80 on Monday". */
const UNREAL: ReadonlySet<string> = new Set(['might', 'should', 'would']);

/** A participle in "-ing" has a tense only by its auxiliary: "was handling", not "the country's handling of it". */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.pos === 'AUX' || isPlan(tokens, token) || isOverlookedPast(tokens, index)) return true;
  if (isFixture(tokens, index) || isTimetable(tokens, index)) return true;
  if (token.pos !== 'VERB' || isNameBehindNoun(tokens, index) || isObjectOfPast(tokens, index)) return false;
  return !token.lower.endsWith('ing') || isAfterwards(tokens, index) || hasAuxiliary(tokens, index);
}

/** "plans to meet", not "the plan"; "the looming vote", not "with the vote looming" */
function isPlan(tokens: readonly Token[], { lower, pos, index }: Token): boolean {
  // "set to leave", not "set out"
  if (lower === 'set' && !['to', 'for'].includes(tokens[index + 1]?.lower ?? '')) return false;
  if (AHEAD.has(lower)) return tokens[index + 1]?.pos === 'NOUN';
  return PLANNED.has(lower) && pos !== 'NOUN';
}

/** "after beating her in Tuesday's primary" */
function isAfterwards(tokens: readonly Token[], participle: number): boolean {
  return tokens[participle - 1]?.lower === 'after';
}

function hasAuxiliary(tokens: readonly Token[], participle: number): boolean {
  for (let index = participle - 1; index >= participle - 3; index -= 1) {
    const token = tokens[index];
    if (token?.pos === 'AUX') return true;
    if (token?.pos !== 'ADV' && token?.lower !== 'not') return false;
  }
  return false;
}

/** The tense of the verb group that the verb at `index` belongs to; null where it has none. */
export function tenseAt(tokens: readonly Token[], index: number): Direction | null {
  const verb = tokens[index];
  if (!verb) return null;
  if (isAfterwards(tokens, index)) return 'past';
  if (isOwning(tokens, index)) return 'present';
  // "On Saturday I want to win", not "On Saturday police, who want to find him,"
  const isOwn = !['that', 'which', 'who'].includes(tokens[index - 1]?.lower ?? '');
  if (isOwn && WISHING.has(verb.lower) && tokens[index + 1]?.lower === 'to') return 'planned';
  // "was scheduled for Monday"
  if (isPlan(tokens, verb) && wasPlanned(tokens, index)) return 'near';
  // "said a cut in December was likely"
  if (['was', 'were'].includes(verb.lower) && isPredicted(tokens, index)) return 'near';
  // "Monday would have been his birthday"
  if (UNREAL.has(verb.lower) && tokens[index + 1]?.lower === 'have' && participleFollows(tokens, index + 1))
    return 'near';
  let previous = index - 1;
  let isPassive = false;
  // Auxiliaries stand up to three tokens before: "will not be held", "had since been"
  for (let steps = 0; steps < 4; steps += 1, previous -= 1) {
    const token = tokens[previous];
    if (token?.sentence !== verb.sentence) break;
    // "the elections in May were"
    if (token.text === 'May') break;
    if (FUTURE_AUXILIARIES.has(token.lower)) return isRefusal(tokens, previous, verb) ? 'past' : 'future';
    if (token.lower === 'could') return isAble(tokens, previous, verb) ? null : 'planned';
    if (token.lower === 'to' && isBase(tokens[previous + 1])) return infinitiveAt(tokens, previous);
    if (isPlan(tokens, token)) return wasPlanned(tokens, previous) ? 'near' : 'future';
    if (PAST_AUXILIARIES.has(token.lower)) return 'past';
    // "if he is elected on Monday"
    isPassive ||= token.pos === 'AUX' && PRESENT_AUXILIARIES.has(token.lower);
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  if (wasPlanned(tokens, index)) return 'near';
  if (FUTURE_AUXILIARIES.has(verb.lower) || isPlan(tokens, verb)) return 'future';
  if (HAVING.has(verb.lower) && !participleFollows(tokens, index))
    return isScheduledBehind(tokens, index) ? 'future' : 'present';
  if (PAST_AUXILIARIES.has(verb.lower)) return 'past';
  if (verb.pos === 'AUX') {
    // "is due", "are scheduled", "is to"
    const next = tokens[index + 1];
    const nextWord = next?.lower ?? '';
    const isPresent = PRESENT_AUXILIARIES.has(verb.lower);
    if (isPresent && (isWhereabouts(tokens, index + 1) || isSoldOut(tokens, index))) return 'planned';
    return isPredicted(tokens, index) || nextWord === 'to' ? 'future' : null;
  }
  if (verb.lower.endsWith('ing')) {
    const auxiliary = tokens[previous + 1];
    if (!PRESENT_AUXILIARIES.has(auxiliary?.lower ?? '')) return null;
    // "are hailing Thursday's speech"
    return REACTING.has(verb.lemma) ? 'present' : 'planned';
  }
  if (isOverlookedPast(tokens, index)) return 'past';
  if (isFixture(tokens, index) || isTimetable(tokens, index)) return 'planned';
  if (verb.lower === verb.lemma) {
    if (isPlainPresent(tokens, index)) return 'planned';
    return INVARIANT.has(verb.lower) && !isUntold(tokens, index) ? 'past' : null;
  }
  if (isPassive) return 'present';
  if (!verb.lower.endsWith('s') || verb.lower.endsWith('ss')) return 'past';
  // "begins on Monday" tells of a plan; "says Monday", as headlines do, of what was said.
  if (REPORTING.has(verb.lemma)) return 'past';
  // "turns 80 on Sunday"
  const isBirthday = verb.lemma === 'turn' && tokens[index + 1]?.pos === 'NUM';
  // "stands trial on Monday"
  const isTrial = verb.lemma === 'stand' && tokens[index + 1]?.lower === 'trial';
  return isBirthday || isTrial || SCHEDULED.has(verb.lemma) ? 'planned' : 'present';
}

/** "Put it off until May.", and "set the stage for May", which needn't be the past. */
function isUntold(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isStage = ['scene', 'stage', 'tone'].includes(tokens[index + 2]?.lower ?? '');
  return isStage || before?.sentence !== tokens[index]?.sentence || (before?.pos === 'PUNCT' && before.text !== ',');
}

/** "has a speech scheduled" */
function isScheduledBehind(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + LONGEST_OBJECT)
    .some((token) => isPlan(tokens, token) && token.lower.endsWith('ed'));
}
