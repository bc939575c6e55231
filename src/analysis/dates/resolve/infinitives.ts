/** What an infinitive tells of its time, by the words before its "to". */
import type { Token } from '../../document.ts';
import { ASKING, ATTEMPTS, COMING, FORWARD, PARTICLES, PLANNED, SINGLING_OUT } from '../../lexicon/tense-words.ts';

/** So many tokens may stand between "the first" and its infinitive. */
const LONGEST_NAME = 4;

/** So many tokens may stand between a verb and what was done for its sake: "visited the St. Louis area to campaign". */
const LONGEST_GOAL = 8;

/** "to meet" lies ahead, unless the verb before it tells that it has been done. Null where nothing is told. */
export function infinitiveAt(tokens: readonly Token[], to: number): 'past' | 'planned' | 'near' | null {
  // "lined up to hear"
  const at = PARTICLES.has(tokens[to - 1]?.lower ?? '') ? to - 2 : to - 1;
  const before = tokens[at];
  if (!before) return 'planned';
  if (SINGLING_OUT.has(before.lower)) return null;
  // "was due to begin", "was to begin"
  if (wasPlanned(tokens, at) || ['was', 'were'].includes(before.lower)) return 'near';
  if (before.pos === 'VERB') {
    if (before.lower.endsWith('ing')) return ATTEMPTS.has(before.lemma) && isBehind(tokens, at) ? 'past' : 'planned';
    if (isPast(before) && !FORWARD.has(before.lemma)) return 'past';
    return isBeforePast(tokens, at) ? 'near' : 'planned';
  }
  if (before.pos === 'NOUN' && tokens.slice(to - LONGEST_NAME, to).some(({ lower }) => SINGLING_OUT.has(lower)))
    return null;
  const verb = verbBefore(tokens, at);
  if (verb && isPast(verb) && COMING.has(verb.lemma)) return 'past';
  return verb && isBeforePast(tokens, verb.index) ? 'near' : 'planned';
}

/** "had warned them to leave on Monday", "had been asked to leave": told when the day was over, or not long before it. */
function isBeforePast(tokens: readonly Token[], participle: number): boolean {
  let auxiliary = participle - 1;
  if (tokens[auxiliary]?.pos === 'ADV' || tokens[auxiliary]?.lower === 'been') auxiliary -= 1;
  return tokens[auxiliary]?.lower === 'had';
}

/** "was scheduled to leave on Tuesday": told before that Tuesday or after it, but not long. */
export function wasPlanned(tokens: readonly Token[], plan: number): boolean {
  const word = tokens[plan]?.lower ?? '';
  return PLANNED.has(word) && !word.endsWith('ing') && ['was', 'were', 'been'].includes(tokens[plan - 1]?.lower ?? '');
}

/** True for the verb of "to answer", "to responsibly answer", but not of "a letter to affected people". */
export function isInfinitive(tokens: readonly Token[], verb: number): boolean {
  return isBase(tokens[verb]) && tokens[markBefore(tokens, verb)]?.lower === 'to';
}

/** A form that may stand behind "to"; the tagger takes "lay" for one of "lie". */
export function isBase(verb: Token | undefined): boolean {
  return verb !== undefined && (verb.lower === verb.lemma || !/(?:ed|ing|s)$/u.test(verb.lower));
}

/** True for the verb of "how to answer", which tells nothing: the verb before it does. */
export function isAsked(tokens: readonly Token[], verb: number): boolean {
  return isInfinitive(tokens, verb) && ASKING.has(tokens[markBefore(tokens, verb) - 1]?.lower ?? '');
}

function markBefore(tokens: readonly Token[], verb: number): number {
  return tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;
}

/** "were detained trying to enter", but "is trying to win" */
function isBehind(tokens: readonly Token[], participle: number): boolean {
  if (tokens[participle - 1]?.pos === 'AUX') return ['was', 'were'].includes(tokens[participle - 1]?.lower ?? '');
  const verb = verbBefore(tokens, participle);
  return verb !== undefined && isPast(verb) && !FORWARD.has(verb.lemma);
}

/** The verb before `index`, with nothing between the two that ends its clause. */
function verbBefore(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_GOAL); at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[index]?.sentence || token?.pos === 'PUNCT' || token?.pos === 'AUX') return undefined;
    if (token?.pos === 'VERB') return token;
  }
  return undefined;
}

function isPast({ lower, lemma }: Token): boolean {
  return lower !== lemma && !/(?:ing|s)$/u.test(lower) && !PLANNED.has(lower);
}
