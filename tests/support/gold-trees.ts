/** Sentences of Wikinews with the trees that annotators gave them, to ask the queries of `src/analysis/tree` about. */
import { readFileSync } from 'node:fs';

import type { Span } from '../../src/analysis/schema.ts';
import { nounPhraseOf } from '../../src/analysis/tree/noun-phrase.ts';
import { treeOf, type TokenIndex, type TokenRange, type Tree } from '../../src/analysis/tree/tree.ts';
import { readConllu, type ConlluSentence } from '../../src/lab/corpora/conllu.ts';

const FILE = 'tests/fixtures/trees/wikinews.conllu';

const corpus = readConllu(readFileSync(new URL('../fixtures/trees/wikinews.conllu', import.meta.url), 'utf8'), FILE);

export interface GoldSentence {
  text: string;
  tokens: readonly Span[];
  tree: Tree;
  /** The token with this form; the first one, or the `nth` from 1. */
  word: (form: string, nth?: number) => TokenIndex;
  /** The words of a range as they stand in the text. */
  words: (range: TokenRange) => string;
  /** The whole noun phrase of a head; undefined for undefined. */
  phrase: (head: TokenIndex | undefined) => string | undefined;
}

function goldSentenceOf({ words }: ConlluSentence): GoldSentence {
  let text = '';
  const tokens: Span[] = [];
  for (const { form, spaceAfter } of words) {
    tokens.push({ start: text.length, end: text.length + form.length });
    text += spaceAfter ? `${form} ` : form;
  }
  const tree = treeOf({
    forms: words.map(({ form }) => form),
    lemmas: words.map(({ lemma }) => lemma),
    pos: words.map(({ pos }) => pos),
    heads: words.map(({ head }) => head - 1),
    relations: words.map(({ relation }) => relation),
    sentences: [{ first: 0, end: words.length }],
  });
  const rangeWords = ({ first, end }: TokenRange): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return {
    text,
    tokens,
    tree,
    word: (form, nth = 1) => {
      const found = tree.tokens().filter((token) => tree.form(token) === form)[nth - 1];
      if (found === undefined) throw new Error(`no “${form}” in “${text}”`);
      return found;
    },
    words: rangeWords,
    phrase: (head) => (head === undefined ? undefined : rangeWords(nounPhraseOf(tree, head))),
  };
}

export const goldSentences: readonly GoldSentence[] = corpus.map(goldSentenceOf);

/** The first sentence in which these words stand. @throws Error where none has them */
export function goldSentence(words: string): GoldSentence {
  const sentence = goldSentences.find(({ text }) => text.includes(words));
  if (!sentence) throw new Error(`no sentence of ${FILE} has “${words}”`);
  return sentence;
}
