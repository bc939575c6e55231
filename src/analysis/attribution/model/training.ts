/**
 * Trains the attribution model: the same bytes on the same articles.
 *
 * 1. A tagger trained without a quarter of the articles shows on that quarter what a premium on cues is worth, and how
 *    often an attribution is right when the tagger is how sure of it.
 * 2. The tagger that is kept is trained on everything.
 */
import type { Document } from '../../document.ts';
import { ByteWriter } from '../../tagger/bytes.ts';
import { allowedTransitions } from '../../tagger/chain-tagger.ts';
import type { TokenRange } from '../../tagger/chain-tagger.ts';
import type { EmbeddingRows, RecurrentTagger } from '../../tagger/recurrent-shape.ts';
import { windowsOf } from '../../tagger/recurrent-windows.ts';
import { tagRecurrently, writeRecurrent } from '../../tagger/recurrent.ts';
import { trainRecurrent } from '../../tagger/recurrent-training.ts';
import type { RecurrentOptions } from '../../tagger/recurrent-training.ts';
import type { WordTable } from '../../tagger/words.ts';
import { readGrammar } from '../grammar/reading.ts';
import { findByRules } from '../rules.ts';
import { calibrate, PREMIUMS } from './calibration.ts';
import type { JudgedArticle } from './calibration.ts';
import { columnsOf } from './columns.ts';
import { writeConfidence } from './confidence.ts';
import { goldLabels, unmasked } from './gold.ts';
import type { GoldSpans } from './gold.ts';
import { allowed, LABELS } from './labels.ts';
import { linkParts } from './link.ts';
import { MODEL_FORMAT, premiumOf, sequencesOf } from './model.ts';
import { partsOf } from './parts.ts';
import { ruleColumns } from './rule-columns.ts';
import { rowsOf, vocabularyOf, writeVocabulary } from './vocabulary.ts';

const FOLDS = 4;
const JUDGED_FOLD = 0;
const WIDTH = 64;
const SIZE = 48;
const OPTIONS: RecurrentOptions = { epochs: 5, rate: 0.002, dropout: 0.3, hiddenColumns: 0.15, seed: 1 };

export interface TrainingArticle {
  document: Document;
  gold: GoldSpans;
}

interface Article extends TrainingArticle {
  known: EmbeddingRows;
  sequences: TokenRange[];
  labels: Uint8Array;
  /** Index of its first token among those of all articles. */
  offset: number;
  fold: number;
}

/** @returns the bytes that `readAttributionModel` reads */
export function trainAttributionModel(
  given: readonly TrainingArticle[],
  words: WordTable,
  report: (line: string) => void,
): Uint8Array {
  const read = given.map((article) => ({
    ...article,
    columns: {
      ...columnsOf(article.document, words),
      ...ruleColumns(findByRules(readGrammar(article.document)), article.document.tokens.length),
    },
  }));
  const vocabulary = vocabularyOf(read.map(({ columns }) => columns));
  let offset = 0;
  const articles = read.map(({ document, gold, columns }, number): Article => {
    const labels = goldLabels(document, gold);
    const known = rowsOf(columns, vocabulary, labels.length);
    const article = { document, gold, known, sequences: sequencesOf(document), labels, offset, fold: number % FOLDS };
    offset += labels.length;
    return article;
  });

  const judge = train(
    articles.filter(({ fold }) => fold !== JUDGED_FOLD),
    offset,
    vocabulary.size,
    (line) => {
      report(`without fold ${JUDGED_FOLD}: ${line}`);
    },
  );
  const unseen = articles.filter(({ fold }) => fold === JUDGED_FOLD);
  const { premium, scales } = calibrate(judged(judge, unseen), report);
  const tagger = train(articles, offset, vocabulary.size, report);

  const writer = new ByteWriter();
  writer.unsigned(MODEL_FORMAT);
  writeVocabulary(writer, vocabulary);
  writeRecurrent(writer, tagger);
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
): RecurrentTagger {
  const columns = articles[0]?.known.columns ?? 0;
  const set = {
    rows: new Int32Array(total * columns),
    columns,
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
    set.labels.set(labels, offset);
  }
  const shape = { rows, width: WIDTH, size: SIZE, labels: LABELS.length };
  return trainRecurrent(set, shape, allowedTransitions(LABELS.length, allowed), OPTIONS, (epoch, loss) => {
    report(`epoch ${epoch + 1} of ${OPTIONS.epochs}, loss ${loss.toFixed(4)} a token`);
  });
}

/** What a tagger that hasn't seen them says of articles, with each premium. */
function judged(tagger: RecurrentTagger, articles: readonly Article[]): JudgedArticle[] {
  return articles.map(({ document, gold, known, sequences, labels }) => {
    const { marginals, paths } = tagRecurrently(tagger, known, sequences, labels.length, PREMIUMS.map(premiumOf));
    const linked = paths.map((path) => linkParts(document, partsOf(path, sequences)));
    return { reading: readGrammar(document), gold, marginals, linked };
  });
}
