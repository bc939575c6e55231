/** The one reading of a text: parts of speech, trees, names and attributions, by the network's best labels. */
import { forwardBackward, chainBuffers, viterbi } from '../tagger/chain.ts';
import type { Transitions } from '../tagger/transitions.ts';
import { ATTRIBUTION_LABELS, ATTRIBUTION_TRANSITIONS, CUE_BEGIN } from './attribution-labels.ts';
import { Columns } from './columns.ts';
import type { WordKnowledge } from './knowledge.ts';
import { POS_WIDTH, RELATION_WIDTH } from './layout.ts';
import { maximumTree } from './maximum-tree.ts';
import { NAME_TRANSITIONS } from './name-labels.ts';
import { headRows, Network } from './network.ts';
import type { Layout } from './page-layout.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import { RELATIONS } from './relations.ts';
import type { Relation } from './relations.ts';
import type { PartOfSpeech } from '../document.ts';
import { batchesOf, WINDOW, windowsOf } from './windows.ts';
import type { SentenceRange, Stretch, Window } from './windows.ts';

/** Who says what, as marked token by token. */
export interface Marks {
  /** Labels of attributions (`attribution-labels.ts`). */
  labels: Uint8Array;
  /** The probability of each label, `ATTRIBUTION_LABELS` a token. */
  odds: Float64Array;
}

/** What is read of each token of a text. */
export interface Readings {
  pos: PartOfSpeech[];
  /** The token's head, -1 for the root of its sentence. */
  heads: Int32Array;
  relations: Relation[];
  marks: Marks;
  /** Labels of names (`name-labels.ts`). */
  names: Uint8Array;
}

/** What the network says of the tokens of a batch of windows. */
interface Scores {
  pos: Float32Array;
  attribution: Float64Array;
  names: Float64Array;
}

export class Reader {
  readonly #network: Network;
  readonly #columns: Columns;
  readonly #attribution: Transitions;
  readonly #names: Transitions;
  readonly #premium: number;
  readonly #chain = chainBuffers(WINDOW, ATTRIBUTION_LABELS);

  /**
   * @param parameters as `layout.ts` orders them
   * @param premium what it is worth to find a cue, in the measure of scores: more finds more, and is wrong more often
   */
  constructor(parameters: Float32Array, words: WordKnowledge, premium = 0) {
    this.#premium = premium;
    this.#network = new Network(parameters, words);
    this.#columns = new Columns(words);
    const learnt = (forbidden: Transitions, head: 'attribution' | 'name'): Transitions => {
      const between = this.#network.part(`${head}Between`);
      const start = this.#network.part(`${head}Start`);
      return {
        labels: forbidden.labels,
        between: forbidden.between.map((score, at) => score + (between[at] ?? 0)),
        start: forbidden.start.map((score, at) => score + (start[at] ?? 0)),
      };
    };
    this.#attribution = learnt(ATTRIBUTION_TRANSITIONS, 'attribution');
    this.#names = learnt(NAME_TRANSITIONS, 'name');
  }

  /**
   * @param forms the tokens as they stand
   * @param layout of the same tokens
   * @param sentences ranges of them, in text order, without gaps
   */
  read(forms: readonly string[], layout: Layout, sentences: readonly SentenceRange[]): Readings {
    const known = this.#columns.of(forms, layout);
    const readings: Readings = {
      pos: forms.map(() => 'X'),
      heads: new Int32Array(forms.length).fill(-1),
      relations: forms.map(() => 'root'),
      marks: noMarks(forms.length),
      names: new Uint8Array(forms.length),
    };
    const windows = Object.groupBy(windowsOf(sentences), (window) => (hasWord(forms, window) ? 'words' : 'marks'));
    for (const window of windows.marks ?? []) layFlat(window, readings);
    for (const batch of batchesOf(windows.words ?? [])) {
      this.#network.see(known, batch);
      const scores = {
        pos: this.#network.pos(),
        attribution: new Float64Array(this.#network.attribution()),
        names: new Float64Array(this.#network.names()),
      };
      this.#network.prepareArcs();
      for (const [window, shift] of placed(batch)) this.#read(window, shift, scores, readings);
    }
    return readings;
  }

  /** Who says what in the sentences, and nothing else; tokens that stand in none of them are left unmarked. */
  mark(forms: readonly string[], layout: Layout, sentences: readonly SentenceRange[]): Marks {
    const known = this.#columns.of(forms, layout);
    const marks = noMarks(forms.length);
    const windows = windowsOf(sentences).filter((window) => hasWord(forms, window));
    for (const batch of batchesOf(windows)) {
      this.#network.see(known, batch);
      const scores = new Float64Array(this.#network.attribution());
      for (const [window, shift] of placed(batch)) this.#mark(window, shift, scores, marks);
    }
    return marks;
  }

  #read(window: Window, shift: number, { pos, attribution, names }: Scores, readings: Readings): void {
    for (let token = window.first; token < window.end; token += 1) {
      const best = highest(pos, (token + shift) * POS_WIDTH, PARTS_OF_SPEECH.length);
      readings.pos[token] = PARTS_OF_SPEECH[best] ?? 'X';
    }
    this.#mark(window, shift, attribution, readings.marks);
    for (const sentence of window.sentences) {
      const { first, end } = sentence;
      readings.names.set(viterbi(names, this.#names, first + shift, end + shift), first);
      this.#parse(sentence, shift, readings);
    }
  }

  #mark(
    { first: start, end, paragraphs }: Window,
    shift: number,
    ofBatch: Float64Array,
    { labels, odds }: Marks,
  ): void {
    const scores = ofBatch.subarray((start + shift) * ATTRIBUTION_LABELS, (end + shift) * ATTRIBUTION_LABELS);
    const ofWindow = odds.subarray(start * ATTRIBUTION_LABELS);
    for (const paragraph of paragraphs) {
      const [from, to] = [paragraph.first - start, paragraph.end - start];
      forwardBackward(scores, this.#attribution, from, to, ofWindow, this.#chain);
      for (let token = from; token < to; token += 1) {
        const cue = token * ATTRIBUTION_LABELS + CUE_BEGIN;
        scores[cue] = (scores[cue] ?? 0) + this.#premium;
      }
      labels.set(viterbi(scores, this.#attribution, from, to), paragraph.first);
    }
  }

  #parse(sentence: Stretch, shift: number, { heads, relations }: Readings): void {
    const local = { first: sentence.first + shift, end: sentence.end + shift };
    const length = sentence.end - sentence.first;
    const tree = maximumTree(this.#network.arcs(local), headRows(length), length);
    const scores = this.#network.relations(local, tree);
    tree.forEach((head, token) => {
      heads[sentence.first + token] = head < 0 ? -1 : sentence.first + head;
      const best = head < 0 ? 'root' : RELATIONS[highest(scores, token * RELATION_WIDTH, RELATIONS.length)];
      relations[sentence.first + token] = best ?? 'dep';
    });
  }
}

/** Rules, rows of dots and the like: there is nothing to read in them. */
function hasWord(forms: readonly string[], { first, end }: Stretch): boolean {
  for (let token = first; token < end; token += 1) if (/[\p{L}\p{N}]/u.test(forms[token] ?? '')) return true;
  return false;
}

/** All marks hang on the first of their sentence. */
function layFlat({ sentences }: Window, { pos, heads, relations }: Readings): void {
  for (const { first, end } of sentences)
    for (let token = first; token < end; token += 1) {
      pos[token] = 'PUNCT';
      heads[token] = token === first ? -1 : first;
      relations[token] = token === first ? 'root' : 'punct';
    }
}

export function noMarks(tokens: number): Marks {
  return { labels: new Uint8Array(tokens), odds: new Float64Array(tokens * ATTRIBUTION_LABELS) };
}

/** The windows of a batch, each with how far the network's rows of its tokens stand behind the tokens of the text. */
function placed(batch: readonly Window[]): [window: Window, shift: number][] {
  let row = 0;
  return batch.map((window) => {
    const shift = row - window.first;
    row += window.end - window.first;
    return [window, shift];
  });
}

function highest(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label += 1)
    if ((scores[from + label] ?? 0) > (scores[from + best] ?? 0)) best = label;
  return best;
}
