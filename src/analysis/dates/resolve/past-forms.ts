/** Forms of the past that the tagger takes for other words, and nouns that it takes for verbs. */
import type { Token } from '../../document.ts';
import { NO_NOUNS, PAST_FORMS, PAST_OR_ADJECTIVE, PAST_OR_NOUN, TAKING_NOUNS } from '../../lexicon/past-forms.ts';
import { PARTICLES, SUBJECTS } from '../../lexicon/tense-words.ts';
import { isPast } from './infinitives.ts';

/** "he hedged", an adjective to the tagger, "overtook Apple" and "shot two men", nouns to it. */
export function isOverlookedPast(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (PAST_FORMS.has(token.lower)) return true;
  if (token.pos === 'ADJ' && token.lower.endsWith('ed') && SUBJECTS.has(tokens[index - 1]?.lower ?? '')) return true;
  if (token.pos === 'ADJ' && PAST_OR_ADJECTIVE.has(token.lower))
    return isBehindSubject(tokens, index) && !isBeforeNoun(tokens, index);
  return (
    token.pos === 'NOUN' &&
    PAST_OR_NOUN.has(token.lower) &&
    isBehindSubject(tokens, index) &&
    isBeforeObject(tokens, index)
  );
}

/** "the promises" of "made promises", "the works" of "carried out works" */
export function isObjectOfPast(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index];
  if (noun?.pos !== 'VERB' || noun.lower === noun.lemma || !/[^s]s$/u.test(noun.lower) || NO_NOUNS.has(noun.lemma))
    return false;
  const verb = tokens[PARTICLES.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1];
  return verb?.pos === 'VERB' && verb.sentence === noun.sentence && isPast(verb) && TAKING_NOUNS.has(verb.lemma);
}

/** Behind "the gunman", "Nvidia briefly" or "he", not behind "the" or "a little". */
function isBehindSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[tokens[index - 1]?.pos === 'ADV' ? index - 2 : index - 1];
  if (before?.sentence !== tokens[index]?.sentence) return false;
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' || SUBJECTS.has(before?.lower ?? '');
}

/** "two men", "the vote", "Apple", "him", "£3bn" */
function isBeforeObject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next?.sentence === tokens[index]?.sentence && ['DET', 'NUM', 'PROPN', 'PRON', 'SYM'].includes(next?.pos ?? 'X')
  );
}

function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  return ['NOUN', 'ADJ'].includes(tokens[index + 1]?.pos ?? 'X');
}
