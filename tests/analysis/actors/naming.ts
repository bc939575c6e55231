/** Names by their words, for the tests of what comes after the tagger. */
import type { Run } from '../../../src/analysis/actors/names/name-span.ts';
import type { Name } from '../../../src/analysis/actors/names/name-forms.ts';
import { readWords } from '../../../src/analysis/actors/words/words.ts';
import type { Word } from '../../../src/analysis/actors/words/words.ts';
import type { ActorKind } from '../../../src/analysis/schema.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';

export const wordsOf = (text: string): Word[] => readWords(readDocument(text, { published: '2019-02-17' }));

/** The run of words that reads as said, the first one from word `from` on. */
export function spanOf(words: readonly Word[], said: string, from = 0): Run {
  for (let first = from; first < words.length; first += 1) {
    for (let end = first + 1; end <= words.length; end += 1) {
      const text = words
        .slice(first, end)
        .map((word) => word.text)
        .join(' ');
      if (text === said) return { first, end };
    }
  }
  throw new RangeError(`"${said}" doesn't stand there`);
}

export const nameOf = (words: readonly Word[], said: string, kind: ActorKind): Name => ({
  span: { ...spanOf(words, said), known: null, titled: false, pronoun: null },
  kind,
});

export function textOf(text: string, words: readonly Word[], { first, end }: Run): string {
  return text.slice(words[first]?.start, words[end - 1]?.end);
}
