/**
 * What the tokens of a batch have to do with the gates of the first layer. A token's input is what is known of its form
 * and of where it stands, so each sum of products is that over the form plus those over the two columns of its place. The
 * sums are of integers: added up in parts, they are exactly what they are in one. Those of a form are worked out when it is
 * first read, and kept.
 */
import { NUMBER } from '../tagger/workspace.ts';
import type { Address, Block, IntegerBlock, Workspace } from '../tagger/workspace.ts';
import { COLUMNS, OF_FORM, TABLES, VECTOR } from './columns.ts';
import type { KnownTokens } from './columns.ts';
import type { WordKnowledge } from './knowledge.ts';
import { AT, INPUT, SIZE, TABLE_AT } from './layout.ts';
import { BATCH } from './windows.ts';
import type { Stretch } from './windows.ts';

/** When the sums of so many forms are kept, all are forgotten: they take 4 KB each. */
const MOST_FORMS = 4096;
/** The first rows of sums are those of the columns that say where a token stands, row after row of their tables. */
const PLACES = TABLES.slice(OF_FORM).reduce((sum, { rows }) => sum + rows, 0);
const ROWS = PLACES + MOST_FORMS;
/** Sums of a token in one direction. */
const GATES = 4 * SIZE;

/** Where the columns of a token begin in its input, after its word's vector. */
const COLUMN_AT = TABLES.map((_, column) => TABLES.slice(0, column).reduce((sum, { width }) => sum + width, VECTOR));

export class FormSums {
  /** Numbers of the workspace that it takes. */
  static readonly room = 2 * ROWS * GATES + BATCH * (1.5 * INPUT + 3);

  readonly #workspace: Workspace;
  readonly #parameters: Float32Array;
  readonly #words: WordKnowledge;
  /** Weights of both directions, as steps. */
  readonly #weights: readonly Address[];
  /** What is not worked out yet: inputs of forms. */
  readonly #input: Block;
  readonly #inputSteps: Address;
  readonly #sums: readonly Block[];
  /** For each token its rows of sums: that of its form, and those of its place. */
  readonly #parts: IntegerBlock;
  /** The row of sums of each form, by its number. */
  readonly #rows = new Map<number, number>();

  /** @param weights of the inputs in both directions, as steps */
  constructor(workspace: Workspace, parameters: Float32Array, words: WordKnowledge, weights: readonly Address[]) {
    this.#workspace = workspace;
    this.#parameters = parameters;
    this.#words = words;
    this.#weights = weights;
    this.#input = workspace.take(BATCH * INPUT);
    this.#inputSteps = workspace.takeSteps(BATCH * INPUT);
    this.#sums = weights.map(() => workspace.take(ROWS * GATES));
    this.#parts = workspace.takeIntegers(3 * BATCH);
    let place = 0;
    for (let column = OF_FORM; column < COLUMNS; column += 1)
      for (let row = 0; row < (TABLES[column]?.rows ?? 0); row += 1) {
        this.#embed(column, row, place);
        place += 1;
      }
    this.#add(0, PLACES);
  }

  /** Looks at the tokens of windows, window after window. */
  see(known: KnownTokens, windows: readonly Stretch[]): void {
    if (this.#rows.size + BATCH > MOST_FORMS) this.#rows.clear();
    const before = this.#rows.size;
    let at = 0;
    for (const { first, end } of windows)
      for (let token = first; token < end; token += 1) {
        const form = known.forms[token] ?? -1;
        let row = this.#rows.get(form);
        if (row === undefined) {
          row = PLACES + this.#rows.size;
          this.#describe(known, token, this.#rows.size - before);
          this.#rows.set(form, row);
        }
        this.#parts.values[at] = row;
        let place = 0;
        for (let column = OF_FORM; column < COLUMNS; column += 1) {
          this.#parts.values[at + 1 + column - OF_FORM] = place + (known.rows[token * COLUMNS + column] ?? 0);
          place += TABLES[column]?.rows ?? 0;
        }
        at += 3;
      }
    this.#add(PLACES + before, this.#rows.size - before);
  }

  /** Writes the gates of the tokens seen last, before anything is remembered. */
  gates(side: number, bias: Address, gates: Address, tokens: number): void {
    this.#workspace.kernels.putTogether(this.#sums[side]?.at ?? 0, this.#parts.at, bias, gates, tokens, GATES);
  }

  /** Writes what is known of a token's form as one of the inputs. */
  #describe({ rows, vectors }: KnownTokens, token: number, at: number): void {
    this.#words.vectorTo(vectors[token] ?? -1, this.#input.values, at * INPUT);
    for (let column = 0; column < OF_FORM; column += 1) this.#embed(column, rows[token * COLUMNS + column] ?? 0, at);
  }

  #embed(column: number, row: number, at: number): void {
    const width = TABLES[column]?.width ?? 0;
    const from = AT.embeddings + (TABLE_AT[column] ?? 0) + row * width;
    const to = at * INPUT + (COLUMN_AT[column] ?? 0);
    this.#input.values.set(this.#parameters.subarray(from, from + width), to);
  }

  /** Works out `count` rows of sums from inputs, which are zeros again afterwards. */
  #add(row: number, count: number): void {
    const { kernels } = this.#workspace;
    kernels.toSteps(this.#input.at, this.#inputSteps, count * INPUT);
    this.#input.values.fill(0, 0, count * INPUT);
    for (const [side, sums] of this.#sums.entries()) {
      sums.values.fill(0, row * GATES, (row + count) * GATES);
      const to = sums.at + row * GATES * NUMBER;
      kernels.addStepProduct(this.#inputSteps, this.#weights[side] ?? 0, to, count, INPUT, GATES, true);
    }
  }
}
