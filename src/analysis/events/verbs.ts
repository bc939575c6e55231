/** What clauses are told by: verbs, and what may be the subject of one. */
import type { Token } from '../document.ts';

/** How many tokens are looked back on, so that an endless sentence takes no more than linear time. */
export const REACH = 60;

/** How far ahead a clause must show its verb. */
export const VERB_WITHIN = 10;

export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

export function isSubject(token: Token | undefined): boolean {
  return token !== undefined && ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(token.pos);
}

export function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + VERB_WITHIN; index += 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || token.text === '.') return false;
    if (isVerb(token)) return true;
  }
  return false;
}

/** A verb that has a subject: an auxiliary, or a past or present form. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index];
  if (!verb || tokens[index - 1]?.pos === 'CCONJ' || tokens[index - 1]?.lower === 'to') return false;
  return verb.pos === 'AUX' || (verb.lower !== verb.lemma && !verb.lower.endsWith('ing'));
}
