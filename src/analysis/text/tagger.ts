/**
 * The one place that knows wink-nlp: tokens, sentence ends and part-of-speech tags of one paragraph.
 *
 * wink-nlp with wink-eng-lite-web-model was chosen over compromise for its speed and its lossless tokens:
 * all but a few tokens are slices of the text, so offsets survive. `npm run bench` prints both.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import type { PartOfSpeech } from '../document.ts';

export interface TaggedToken {
  text: string;
  pos: PartOfSpeech;
  /** Dictionary form, lower case. */
  lemma: string;
}

const nlp = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp's declarations reject its own features `pos`, `lemma` and `span` as arguments of `out`. */
type TokenFeature = Parameters<ReturnType<ReturnType<typeof nlp.readDoc>['tokens']>['out']>[0];

/* eslint-disable @typescript-eslint/unbound-method -- wink-nlp's features are plain functions, without a `this` */
const POS = nlp.its.pos as TokenFeature;
const LEMMA = nlp.its.lemma as TokenFeature;
const SPAN = nlp.its.span as TokenFeature;
/* eslint-enable @typescript-eslint/unbound-method */

/**
 * Where a possessive or a contraction in "'s" begins: "Trump|’s". wink-nlp remembers every word that it didn't know, and
 * takes "Trump’s" apart at the first meeting but whole at the next; set apart by a space it is never met whole, so that
 * what was read before can't change how a text is read.
 */
const BEFORE_APOSTROPHE_S = /(?<=\p{L})(?=[’']s(?![\p{L}\p{N}]))/gu;

/** Tags one paragraph: its sentences, each a list of tokens in text order, white space left out. */
export function tagParagraph(paragraph: string): TaggedToken[][] {
  const read = nlp.readDoc(paragraph.replaceAll(BEFORE_APOSTROPHE_S, ' '));
  const tokens = read.tokens();
  // One pass over all tokens: asking each sentence for its own costs four times as long.
  const texts = tokens.out();
  const tags = tokens.out(POS) as PartOfSpeech[];
  const lemmas = tokens.out(LEMMA) as string[];
  const bounds = read.sentences().out(SPAN) as unknown as [number, number][];
  const sentences: TaggedToken[][] = [];
  for (const [first, last] of bounds) {
    const sentence: TaggedToken[] = [];
    for (let index = first; index <= last; index += 1) {
      const text = texts[index];
      const pos = tags[index];
      if (text === undefined || pos === undefined || !text.trim()) continue;
      sentence.push({ text, pos, lemma: (lemmas[index] ?? text).toLowerCase() });
    }
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}
