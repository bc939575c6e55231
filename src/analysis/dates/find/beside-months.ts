/** What a date without its year belongs to: "the 7 October attacks", "the November election", "a December memo". */
import { ENTRIES } from '../../lexicon/day-names.ts';
import { ELECTIONS, OUTCOMES, RESOLVED, UNDECIDED, UNPLANNED, WRITTEN } from '../../lexicon/event-nouns.ts';
import { DATED } from '../../lexicon/tense-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Match } from './finder.ts';

type Beside = (Meaning & { kind: 'yearly' })['beside'];

/** What a day without its year belongs to. */
export function besideDay(match: Match): Beside {
  if (isEndOfAccount(match)) return 'written';
  if (isBesideHappened(match)) return 'happened';
  return isBesideNoun(match) ? 'noun' : undefined;
}

/** "the 7 October attacks", "the attack of 7 October": nobody plans what is called so; "a letter dated 7 October" is written. */
function isBesideHappened(match: Match): boolean {
  if (DATED.has(match.near(-1)?.lower ?? '') || isEntry(match)) return true;
  if (match.near(-1)?.class === 'of' && UNPLANNED.has(match.token(match.near(-2))?.lemma ?? '')) return true;
  const noun = match.token(match.near(0));
  const isOne = match.word('the') !== undefined || ['the', 'possessive'].includes(match.near(-1)?.class ?? 'break');
  return isOne && noun?.pos === 'NOUN' && UNPLANNED.has(noun.lemma);
}

/** "profit for the year to 31 March", "in the 12 weeks ended 22 February" */
function isEndOfAccount(match: Match): boolean {
  const [length, joint] = [match.near(-2), match.near(-1)];
  const isLength = length?.class === 'unit' || length?.class === 'units';
  return (
    isLength &&
    ['to', 'ended'].includes(joint?.class ?? 'other') &&
    ['year', 'quarter', 'month', 'week'].includes(length.code)
  );
}

/** "quoting log 312 of 8 March", as the police have it */
function isEntry(match: Match): boolean {
  const [entry, number] = [match.near(-3), match.near(-2)];
  return match.near(-1)?.class === 'of' && /^\d{2,}$/u.test(number?.lower ?? '') && ENTRIES.has(entry?.lower ?? '');
}

/** "the 8 November election", "Florida's March 15 primary" */
function isBesideNoun(match: Match): boolean {
  const isOwned = ['the', 'a', 'possessive'].includes(match.near(-1)?.class ?? 'break');
  return isOwned && ['NOUN', 'PROPN', 'ADJ'].includes(match.token(match.near(0))?.pos ?? 'X');
}

/** "the November general election", but not "since the November election" */
function isBesideElection(match: Match): boolean {
  if (['since', 'after'].includes(match.near(-2)?.class ?? 'break')) return false;
  // The "'s" of "November's election" is a word too.
  return [0, 1, 2].some((step) => ELECTIONS.has(match.near(step)?.lower ?? ''));
}

/** What a month without its year belongs to: "the March flood", "the March decision", "a March memo". */
export function besideMonth(match: Match): Beside {
  if (isBesideElection(match)) return isDecided(match) ? 'happened' : 'election';
  const before = match.near(-1)?.class ?? 'break';
  if (!['the', 'a', 'possessive'].includes(before)) return undefined;
  const noun = match.token(match.near(0));
  if (WRITTEN.has(noun?.lower ?? '')) return 'written';
  // "the March flood season", "the April fire drill" are of another kind
  if (before === 'a' || noun?.pos !== 'NOUN' || match.token(match.near(1))?.pos === 'NOUN') return undefined;
  if (RESOLVED.has(noun.lemma)) return 'resolved';
  return UNPLANNED.has(noun.lemma) ? 'happened' : undefined;
}

/** So many words back the verb may stand: "won the first round of the". */
const LONGEST_OUTCOME = 5;

/** "won the November election", "was re-elected in the November election", but not "if she won", "hopes to win" */
function isDecided(match: Match): boolean {
  for (let step = -1; step >= -LONGEST_OUTCOME; step -= 1) {
    const word = match.near(step);
    if (!word || ['break', 'comma', 'dot'].includes(word.class)) return false;
    if (!OUTCOMES.has(word.lower)) continue;
    const before = [match.near(step - 1), match.near(step - 2), match.near(step - 3)];
    return !before.some((one) => UNDECIDED.has(one?.lower ?? ''));
  }
  return false;
}
