/** Trains the tagger of names: the same bytes on the same texts. */
import type { Document } from '../../../analysis/document.ts';
import { findDates } from '../../../analysis/dates/dates.ts';
import { ByteWriter } from '../../../analysis/tagger/bytes.ts';
import type { KnownTokens } from '../../../analysis/tagger/recurrent-shape.ts';
import { trainRecurrent } from '../tagger/recurrent-training.ts';
import type { RecurrentOptions } from '../tagger/recurrent-training.ts';
import { windowsOf } from '../../../analysis/tagger/recurrent-windows.ts';
import { writeRecurrents } from '../../../analysis/tagger/recurrent.ts';
import type { TokenRange } from '../../../analysis/tagger/tagging.ts';
import { allowedTransitions } from '../../../analysis/tagger/transitions.ts';
import { writeVocabulary } from '../../../analysis/tagger/vocabulary.ts';
import { findNamesByRules, searchOf } from '../../../analysis/actors/rules.ts';
import { readWords } from '../../../analysis/actors/words.ts';
import type { Word } from '../../../analysis/actors/words.ts';
import { cellsOf } from '../../../analysis/actors/model/columns.ts';
import { allowed, LABEL_COUNT, labelIn } from '../../../analysis/actors/model/labels.ts';
import type { NameKind } from '../../../analysis/actors/model/labels.ts';
import { MODEL_FORMAT, sentencesOf } from '../../../analysis/actors/model/model.ts';
import type { NameWords } from '../../../analysis/actors/model/name-words.ts';
import { knownWords, SHOWN, vocabularyFrom } from '../../../analysis/actors/model/vocabulary.ts';

/** A name that annotators marked: UTF-16 offsets. */
export interface GoldName {
  start: number;
  end: number;
  kind: NameKind;
}

export interface TrainingText {
  document: Document;
  names: readonly GoldName[];
}

const WIDTH = 64;
const SIZE = 64;
const OPTIONS: Omit<RecurrentOptions, 'seed'> = { epochs: 12, rate: 0.002, dropout: 0.5, hiddenColumns: 0.25 };
export const SEEDS: readonly number[] = [1, 2];
/** Fitted where the corpus that is scored was left out: more finds more, and is wrong more often. */
const PREMIUM = 0.4;

export interface Example {
  /** Rows of `COLUMNS.length` integers, one for each word. */
  cells: Int32Array;
  sentences: readonly TokenRange[];
  /** What each word should be. */
  labels: Uint8Array;
}

/** The words of a text with what is known of them and what they should be. */
export function exampleOf({ document, names }: TrainingText, { forms }: NameWords): Example {
  const words = readWords(document);
  const search = searchOf(document, words, findDates(document));
  return {
    cells: cellsOf(words, search.capitals, findNamesByRules(search), forms),
    sentences: sentencesOf(words),
    labels: goldLabels(words, names),
  };
}

/** Names that go on into another sentence are cut at its start, as the tagger would have to cut them. */
function goldLabels(words: readonly Word[], names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(words.length);
  let at = 0;
  for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
    while (at < words.length && (words[at]?.end ?? 0) <= start) at += 1;
    while (at < words.length && (words[at]?.start ?? 0) < end) {
      const first = at;
      while ((words[at]?.start ?? end) < end && words[at]?.sentence === words[first]?.sentence) at += 1;
      for (let word = first; word < at; word += 1) labels[word] = labelIn(kind, word, first, at);
    }
  }
  return labels;
}

/**
 * @param seeds one for each tagger of the ensemble
 * @returns the bytes that `readNameModel` reads
 */
export function trainNameModel(
  examples: readonly Example[],
  { vectors }: NameWords,
  report: (line: string) => void,
  seeds = SEEDS,
): Uint8Array {
  const vocabulary = vocabularyFrom(examples.map(({ cells }) => cells));
  const known = examples.map(({ cells }) => knownWords(cells, vocabulary, vectors));
  const total = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const set = {
    rows: new Int32Array(total * SHOWN.length),
    columns: SHOWN.length,
    words: new Int32Array(total),
    vectors,
    labels: new Uint8Array(total),
    windows: windowsOfAll(examples),
  } satisfies KnownTokens & Record<string, unknown>;
  let offset = 0;
  examples.forEach(({ labels }, index) => {
    set.rows.set(known[index]?.rows ?? [], offset * SHOWN.length);
    set.words.set(known[index]?.words ?? [], offset);
    set.labels.set(labels, offset);
    offset += labels.length;
  });
  const shape = { rows: vocabulary.size, width: WIDTH, vector: vectors.size, size: SIZE, labels: LABEL_COUNT };
  const transitions = allowedTransitions(LABEL_COUNT, allowed);
  const taggers = seeds.map((seed) =>
    trainRecurrent(set, shape, transitions, { ...OPTIONS, seed }, (epoch, loss) => {
      report(`tagger ${seed}, epoch ${epoch + 1} of ${OPTIONS.epochs}, loss ${loss.toFixed(4)} a word`);
    }),
  );
  const writer = new ByteWriter();
  writer.unsigned(MODEL_FORMAT);
  writeVocabulary(writer, vocabulary);
  writeRecurrents(writer, taggers);
  writer.float(PREMIUM);
  return writer.bytes();
}

/** The windows of all texts, which lie one after another; none of them goes on from one text to the next. */
function windowsOfAll(examples: readonly Example[]): ReturnType<typeof windowsOf> {
  let offset = 0;
  return examples.flatMap(({ sentences, labels }) => {
    const from = offset;
    offset += labels.length;
    return windowsOf(sentences.map(({ start, end }) => ({ start: start + from, end: end + from })));
  });
}
