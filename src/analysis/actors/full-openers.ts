/** People whom the tagger missed, since only the start of a sentence gives their first name its capital: "Dawn French said". */
import { predicateOf } from './body-signs.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/**
 * What the rules have for somebody's full name, where it begins a sentence and speaks: a first name and another capital
 * before a verb of speech are no sentence otherwise.
 * @param isFree whether no other name has taken these words
 */
export function fullOpeners(words: readonly Word[], proposed: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  return proposed.filter(({ span, kind }) => {
    const [given, verb] = [words[span.first], predicateOf(words, span)];
    const isFull = kind === 'person' && span.end - span.first === 2 && isFirstName(given);
    return isFull && given?.initial === true && isFree(span) && verb !== null && verb.key !== verb.lemma;
  });
}
