/**
 * The trained tagger of attributions: a recurrent one, over what is known of each token, the rules' findings among it.
 * finder.ts makes attributions of what it says.
 */
import type { Document } from '../../document.ts';
import { ByteReader, decodeBase64 } from '../../tagger/bytes.ts';
import type { Tagging, TokenRange } from '../../tagger/tagging.ts';
import { openEnsemble, readRecurrents, tagRecurrently } from '../../tagger/recurrent.ts';
import type { Ensemble } from '../../tagger/recurrent.ts';
import { readVocabulary } from '../../tagger/vocabulary.ts';
import type { Vocabulary } from '../../tagger/vocabulary.ts';
import { readVectors, readWords } from '../../tagger/words.ts';
import type { WordKnowledge } from '../../tagger/words.ts';
import type { RuleFindings } from '../rules.ts';
import { columnsOf } from './columns.ts';
import type { Scales } from './combine.ts';
import { readConfidence } from './confidence.ts';
import { CONTENT_BEGIN, CUE_BEGIN, LABELS, SOURCE_BEGIN } from './labels.ts';
import { ruleColumns } from './rule-columns.ts';
import { knownTokens, SHOWN } from './vocabulary.ts';

export interface AttributionModel {
  words: WordKnowledge;
  vocabulary: Vocabulary;
  tagger: Ensemble;
  /** What it is worth to find a cue. */
  premium: number;
  /** How an attribution is weighed. */
  scales: Scales;
}

/** Changes whenever features or format do, so that an old model file is refused. */
export const MODEL_FORMAT = 4;

/** What was trained, by `npm run train`, and what it was trained with: all base64. */
export interface ModelFiles {
  model: string;
  /** Words and their clusters, and their vectors. */
  words: string;
  vectors: string;
}

/**
 * Reads the model; takes some tens of milliseconds, so it is done once.
 * @throws RangeError where the model is of another format or cut short
 */
export function readAttributionModel({ model, ...words }: ModelFiles): AttributionModel {
  const reader = new ByteReader(decodeBase64(model));
  const format = reader.unsigned();
  if (format !== MODEL_FORMAT) throw new RangeError(`the model has format ${format}, expected ${MODEL_FORMAT}`);
  return {
    words: readKnowledge(words),
    vocabulary: readVocabulary(reader, SHOWN.length),
    tagger: openEnsemble(readRecurrents(reader), SHOWN.length),
    premium: reader.float(),
    scales: { weights: readConfidence(reader), least: reader.float() },
  };
}

export function readKnowledge({ words, vectors }: Omit<ModelFiles, 'model'>): WordKnowledge {
  const table = readWords(words);
  return { ...table, vectors: readVectors(vectors, table.clusters[0]?.length ?? 0) };
}

/** Token ranges of the paragraphs: the sequences that are tagged. */
export function sequencesOf(document: Document): TokenRange[] {
  return document.paragraphs.flatMap(({ firstSentence, endSentence }) => {
    const first = document.sentences[firstSentence];
    const last = document.sentences[endSentence - 1];
    return first && last && endSentence > firstSentence ? [{ start: first.firstToken, end: last.endToken }] : [];
  });
}

/**
 * A tagger that is right as often as it can be finds too little: it leaves out what is more likely wrong than right,
 * though F1 gains by it. So every cue is worth something, and with it, a quarter as much, the content and source it needs.
 */
export function premiumOf(value: number): number[] {
  return LABELS.map((_, label) => {
    if (label === CUE_BEGIN) return value;
    return label === CONTENT_BEGIN || label === SOURCE_BEGIN ? value / 4 : 0;
  });
}

/** What the tagger says: the best labels, how probable each is, and the sequences they were given to. */
export interface TaggedDocument extends Tagging {
  sequences: TokenRange[];
}

/** @param rules what the rules found, which the tagger reads as one witness among others */
export function tagDocument(document: Document, rules: RuleFindings, model: AttributionModel): TaggedDocument {
  const sequences = sequencesOf(document);
  const { length } = document.tokens;
  const columns = { ...columnsOf(document, model.words), ...ruleColumns(rules, length) };
  const known = knownTokens(columns, model.vocabulary, model.words);
  const { marginals, paths } = tagRecurrently(model.tagger, known, sequences, length, [premiumOf(model.premium)]);
  return { marginals, path: paths[0] ?? new Uint8Array(length), sequences };
}
