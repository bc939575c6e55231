/**
 * The one place that knows wink-nlp: tokens, sentence ends and part-of-speech tags of one paragraph.
 *
 * wink-nlp with wink-eng-lite-web-model was chosen over compromise for its speed and its lossless tokens:
 * all but a few tokens are slices of the text, so offsets survive. `npm run bench` prints both.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import type { PartOfSpeech } from '../document.ts';
import { setApart } from './set-apart.ts';

export interface TaggedToken {
  text: string;
  pos: PartOfSpeech;
  /** Dictionary form, lower case. */
  lemma: string;
}

/** The words that wink-nlp knows: those of its model, and behind them those that it has met. */
interface Lexemes {
  /** Place in `list` of each word that it would find again. */
  hash: Record<string, number>;
  list: string[];
}

interface Reader {
  nlp: ReturnType<typeof winkNLP>;
  lexemes: Lexemes;
}

function openReader(): Reader {
  const core = (model.core as () => { features: { lexeme: Lexemes } })();
  return { nlp: winkNLP({ ...model, core: () => core }, ['sbd', 'pos']), lexemes: core.features.lexeme };
}

let reader = openReader();

/** wink-nlp numbers its words in 20 bits, and a word that was forgotten and is met again has a new number. */
const MOST_LEXEMES = 1_000_000;

/**
 * Forgets the words from a place in the list on, so that what was read before can't change how a text is read: "U.S."
 * is cut in two once "U.S" was met.
 */
function forgetFrom({ hash, list }: Lexemes, first: number): void {
  for (const word of list.slice(first)) Reflect.deleteProperty(hash, word);
  if (list.length > MOST_LEXEMES) reader = openReader();
}

/** wink-nlp's declarations reject its own features `pos`, `lemma` and `span` as arguments of `out`. */
type TokenFeature = Parameters<ReturnType<ReturnType<Reader['nlp']['readDoc']>['tokens']>['out']>[0];

/* eslint-disable @typescript-eslint/unbound-method -- wink-nlp's features are plain functions, without a `this` */
const POS = reader.nlp.its.pos as TokenFeature;
const LEMMA = reader.nlp.its.lemma as TokenFeature;
const SPAN = reader.nlp.its.span as TokenFeature;
/* eslint-enable @typescript-eslint/unbound-method */

/** Tags one paragraph: its sentences, each a list of tokens in text order, white space left out. */
export function tagParagraph(paragraph: string): TaggedToken[][] {
  const { lexemes } = reader;
  const known = lexemes.list.length;
  const read = reader.nlp.readDoc(setApart(paragraph));
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
      // "dont" can have the lemma of any word that was met: what the model doesn't know is its own
      const lemma = lemmas[index];
      const isKnown = lemma !== undefined && (lexemes.hash[lemma] ?? known) < known;
      sentence.push({ text, pos, lemma: (isKnown ? lemma : text).toLowerCase() });
    }
    if (sentence.length > 0) sentences.push(sentence);
  }
  forgetFrom(lexemes, known);
  return sentences;
}
