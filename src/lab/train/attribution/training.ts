/**
 * Trains the attribution model: the same bytes on the same articles.
 *
 * 1. Taggers trained without a quarter of the articles show on that quarter what a premium on cues is worth, and how
 *    often an attribution is right when they are how sure of it.
 * 2. The taggers that are kept are trained on everything.
 */
import type { Document } from '../../../analysis/document.ts';
import { ByteWriter } from '../../../analysis/tagger/bytes.ts';
import { allowedTransitions } from '../../../analysis/tagger/transitions.ts';
import type { TokenRange } from '../../../analysis/tagger/tagging.ts';
import type { KnownTokens, RecurrentTagger } from '../../../analysis/tagger/recurrent-shape.ts';
import { windowsOf } from '../../../analysis/tagger/recurrent-windows.ts';
import { openEnsemble, tagRecurrently, writeRecurrents } from '../../../analysis/tagger/recurrent.ts';
import { trainRecurrent } from '../tagger/recurrent-training.ts';
import type { RecurrentOptions } from '../tagger/recurrent-training.ts';
import { writeVocabulary } from '../../../analysis/tagger/vocabulary.ts';
import { NO_VECTORS } from '../../../analysis/tagger/words.ts';
import type { WordKnowledge } from '../../../analysis/tagger/words.ts';
import type { ActorName } from '../../../analysis/attribution/grammar/name-tags.ts';
import { readGrammar } from '../../../analysis/attribution/grammar/reading.ts';
import { findByRules } from '../../../analysis/attribution/rules.ts';
import { calibrate, PREMIUMS } from './calibration.ts';
import type { JudgedArticle } from './calibration.ts';
import { columnsOf } from '../../../analysis/attribution/model/columns.ts';
import { writeConfidence } from '../../../analysis/attribution/model/confidence.ts';
import { goldLabels, unmasked } from './gold.ts';
import type { GoldSpans } from './gold.ts';
import { allowed, LABELS } from '../../../analysis/attribution/model/labels.ts';
import { linkParts } from '../../../analysis/attribution/model/link.ts';
import { MODEL_FORMAT, premiumOf, sequencesOf } from '../../../analysis/attribution/model/model.ts';
import { partsOf } from '../../../analysis/attribution/model/parts.ts';
import { ruleColumns } from '../../../analysis/attribution/model/rule-columns.ts';
import { knownTokens, SHOWN, vocabularyFrom } from '../../../analysis/attribution/model/vocabulary.ts';

const FOLDS = 4;
const JUDGED_FOLD = 0;
const WIDTH = 96;
const SIZE = 96;
const OPTIONS: Omit<RecurrentOptions, 'seed'> = { epochs: 6, rate: 0.002, dropout: 0.3, hiddenColumns: 0.15 };
/** One for each tagger of the ensemble. */
const SEEDS = [1, 2];

export interface TrainingArticle {
  document: Document;
  /** Where it names its actors, in text order. */
  names: readonly ActorName[];
  gold: GoldSpans;
}

interface Article extends TrainingArticle {
  known: KnownTokens;
  sequences: TokenRange[];
  labels: Uint8Array;
  /** Index of its first token among those of all articles. */
  offset: number;
  fold: number;
}

/** @returns the bytes that `readAttributionModel` reads */
export function trainAttributionModel(
  given: readonly TrainingArticle[],
  words: WordKnowledge,
  report: (line: string) => void,
): Uint8Array {
  const read = given.map((article) => ({
    ...article,
    columns: {
      ...columnsOf(article.document, words),
      ...ruleColumns(findByRules(readGrammar(article.document, article.names)), article.document.tokens.length),
    },
  }));
  const vocabulary = vocabularyFrom(read.map(({ columns }) => columns));
  let offset = 0;
  const articles = read.map(({ document, names, gold, columns }, number): Article => {
    const labels = goldLabels(document, gold);
    const known = knownTokens(columns, vocabulary, words);
    const article = {
      document,
      names,
      gold,
      known,
      sequences: sequencesOf(document),
      labels,
      offset,
      fold: number % FOLDS,
    };
    offset += labels.length;
    return article;
  });

  const judges = train(
    articles.filter(({ fold }) => fold !== JUDGED_FOLD),
    offset,
    vocabulary.size,
    (line) => {
      report(`without fold ${JUDGED_FOLD}: ${line}`);
    },
  );
  const unseen = articles.filter(({ fold }) => fold === JUDGED_FOLD);
  const { premium, scales } = calibrate(judged(judges, unseen), report);
  const taggers = train(articles, offset, vocabulary.size, report);

  const writer = new ByteWriter();
  writer.unsigned(MODEL_FORMAT);
  writeVocabulary(writer, vocabulary);
  writeRecurrents(writer, taggers);
  writer.float(premium);
  writeConfidence(writer, scales.weights);
  writer.float(scales.least);
  return writer.bytes();
}

/** @param total number of tokens of all articles, learnt from or not */
function train(
  articles: readonly Article[],
  total: number,
  rows: number,
  report: (line: string) => void,
): RecurrentTagger[] {
  const columns = articles[0]?.known.columns ?? 0;
  const vectors = articles[0]?.known.vectors ?? NO_VECTORS;
  const set = {
    rows: new Int32Array(total * columns),
    columns,
    words: new Int32Array(total),
    vectors,
    labels: new Uint8Array(total),
    windows: articles.flatMap(({ sequences, labels, offset }) =>
      windowsOf(sequences).map(({ start, end, ...window }) => ({
        start: start + offset,
        end: end + offset,
        sequences: unmasked(window.sequences, labels).map((one) => ({
          start: one.start + offset,
          end: one.end + offset,
        })),
      })),
    ),
  };
  for (const { known, labels, offset } of articles) {
    set.rows.set(known.rows, offset * columns);
    set.words.set(known.words, offset);
    set.labels.set(labels, offset);
  }
  const shape = { rows, width: WIDTH, vector: vectors.size, size: SIZE, labels: LABELS.length };
  const transitions = allowedTransitions(LABELS.length, allowed);
  return SEEDS.map((seed) =>
    trainRecurrent(set, shape, transitions, { ...OPTIONS, seed }, (epoch, loss) => {
      report(`tagger ${seed}, epoch ${epoch + 1} of ${OPTIONS.epochs}, loss ${loss.toFixed(4)} a token`);
    }),
  );
}

/** What taggers that haven't seen them say of articles, with each premium. */
function judged(taggers: readonly RecurrentTagger[], articles: readonly Article[]): JudgedArticle[] {
  const ensemble = openEnsemble(taggers, SHOWN.length);
  return articles.map(({ document, names, gold, known, sequences, labels }) => {
    const { marginals, paths } = tagRecurrently(ensemble, known, sequences, labels.length, PREMIUMS.map(premiumOf));
    const linked = paths.map((path) => linkParts(document, partsOf(path, sequences)));
    return { reading: readGrammar(document, names), gold, marginals, linked };
  });
}
