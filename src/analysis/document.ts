/**
 * What every stage of the analysis reads: one text, cut into paragraphs, sentences and tagged tokens.
 * Offsets are UTF-16 code units into `text`; token and sentence indexes count through the whole document.
 */
import type { CastMember, Span } from './schema.ts';

/** Universal part-of-speech tags, as wink-nlp assigns them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  /** The token as it stands in the text. */
  text: string;
  /** Lower case, curly apostrophes made straight: for looking words up. An acronym that would be another word stays "WHO". */
  lower: string;
  /** Dictionary form, lower case: "said" -> "say". */
  lemma: string;
  pos: PartOfSpeech;
  /** Position in `Document.tokens`. */
  index: number;
  /** Position in `Document.sentences`. */
  sentence: number;
}

export interface Sentence extends Span {
  /** Index of its first token, and of the token after its last. */
  firstToken: number;
  endToken: number;
  /** Position in `Document.paragraphs`. */
  paragraph: number;
}

export interface Paragraph extends Span {
  firstSentence: number;
  endSentence: number;
  /** Headlines and subheads: no sentence runs on from them, and their capitals say nothing about names. */
  heading: boolean;
}

/** A stretch between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  inner: Span;
  marks: 'double' | 'single';
  /** False where the closing mark is missing, so that the quotation runs to the end of its paragraph. */
  closed: boolean;
}

export interface Document {
  text: string;
  /** Reference date of relative dates, `YYYY-MM-DD`. */
  published: string;
  cast: readonly CastMember[];
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  quotations: readonly Quotation[];
}
