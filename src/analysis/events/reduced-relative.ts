/** Participles that tell more of a noun: "a firm founded in 2014", "the deal reached last week". */
import type { Token } from '../document.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { INTRANSITIVE } from '../lexicon/intransitive-verbs.ts';
import { ONLY_PAST } from '../lexicon/past-forms.ts';
import { REPORTING, RULING, SUBJECTS } from '../lexicon/tense-words.ts';
import type { Clause } from './clauses.ts';
import { isRelative, nounPhraseStart } from './relative.ts';
import { isFinite, isSubject, isVerb, verbFollows } from './verbs.ts';

/** So many tokens may stand between the participle and its date: "founded by its owners in". */
const LONGEST_BETWEEN = 6;

/** So many tokens has a date that a verb follows: "Saturday in St. Louis". */
const LONGEST_DATE = 4;

/**
 * "Robey Warshaw, a firm founded in 2014 by bankers, is advising …", "in an interview published on Monday": the noun
 * with its participle, where it isn't what the clause is about. Null where the date is the main verb's.
 */
export function reducedRelative(tokens: readonly Token[], date: number, clause: Clause): Clause | null {
  let participle = participleBefore(tokens, date, clause.first);
  if (participle === null) return null;
  // "victims tortured or abused in the 1970s"
  if (tokens[participle - 1]?.pos === 'CCONJ' && tokens[participle - 2]?.pos === 'VERB') participle -= 2;
  if (tokens[participle - 1]?.pos !== 'NOUN') return null;
  const first = nounPhraseStart(tokens, participle - 1, clause.first);
  let end = date + 1;
  while (end < clause.end && tokens[end]?.text !== ',' && !isVerb(tokens[end]) && !isRelative(tokens, end)) end += 1;
  if (tokens.slice(date, end).some(({ index }) => isThatBehindDate(tokens, index, date))) return null;
  // "the deal reached last week knocked them out"
  if (end < clause.end && end <= date + LONGEST_DATE && isFinite(tokens, end))
    return {
      first,
      end: tokens[clause.first]?.pos === 'ADP' && first === clause.first + 1 ? withoutSubject(tokens, date, end) : end,
    };
  const before = tokens[first - 1];
  if (!before || first <= clause.first) return null;
  const isBehindPreposition = (before.pos === 'ADP' || before.lower === 'to') && !SUBORDINATORS.has(before.lower);
  const isApposition = before.text === ',' && ['a', 'an'].includes(tokens[first]?.lower ?? '');
  // "third- through eighth-graders sat out last year": the only verb is the sentence's.
  const others = [...tokens.slice(clause.first, first), ...tokens.slice(end, clause.end)];
  if (isBehindPreposition && !others.some((token) => isVerb(token))) return null;
  return isBehindPreposition || isApposition ? { first, end } : null;
}

/** "A judge ruled on Friday that the ban was unlawful": what has such a clause is the verb of the sentence. */
function isThatBehindDate(tokens: readonly Token[], index: number, date: number): boolean {
  if (tokens[index]?.lower !== 'that' || index > date + LONGEST_DATE || tokens[index - 1]?.pos === 'ADP') return false;
  return isSubject(tokens[index + 1]) && verbFollows(tokens, index + 1);
}

/** "In a reply published on Tuesday he promised": behind a preposition the noun isn't the subject of the verb. */
function withoutSubject(tokens: readonly Token[], date: number, end: number): number {
  const subject = SUBJECTS.has(tokens[end - 1]?.lower ?? '') ? end - 1 : nounPhraseStart(tokens, end, date + 1);
  return tokens[subject - 1]?.pos === 'ADP' ? end : subject;
}

function participleBefore(tokens: readonly Token[], date: number, from: number): number | null {
  for (let index = date - 1; index > Math.max(from, date - LONGEST_BETWEEN); index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',') return null;
    if (token.pos === 'AUX') return null;
    if (token.pos !== 'VERB') continue;
    const isParticiple = token.lower !== token.lemma && !/(?:ing|s)$/u.test(token.lower);
    const isMain =
      [REPORTING, RULING, INTRANSITIVE].some((verbs) => verbs.has(token.lemma)) || ONLY_PAST.has(token.lower);
    return isParticiple && !isMain ? index : null;
  }
  return null;
}
