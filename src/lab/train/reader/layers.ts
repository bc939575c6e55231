/** Parameters of the network with what the loss gains by each, and the layers that are nothing but products of them. */
import { AT, countOf, TOTAL } from '../../../analysis/reader/layout.ts';
import type { Part } from '../../../analysis/reader/layout.ts';
import { addressIn, openWorkspace } from '../../../analysis/tagger/workspace.ts';
import type { Address, Block, Workspace } from '../../../analysis/tagger/workspace.ts';

export class Layers {
  readonly workspace: Workspace;
  readonly parameters: Block;
  /** In the layout of the parameters. */
  readonly gradients: Block;
  /** Running means of gradients and of their squares, in the same layout. */
  readonly means: Block;
  readonly squares: Block;
  /** Embeddings that have gradients: where each begins, and its width. */
  readonly touched = new Map<number, number>();

  /** @param room for so many numbers more */
  constructor(room: number) {
    this.workspace = openWorkspace(4 * TOTAL + room + 8192, 80);
    this.parameters = this.workspace.take(TOTAL);
    this.gradients = this.workspace.take(TOTAL);
    this.means = this.workspace.take(TOTAL);
    this.squares = this.workspace.take(TOTAL);
  }

  /** Forgets the gradients. */
  clear(): void {
    const dense = AT.first;
    this.gradients.values.fill(0, dense);
    for (const [at, width] of this.touched) this.gradients.values.fill(0, at, at + width);
    this.touched.clear();
  }

  forward(
    part: Part,
    bias: Part | null,
    input: Block,
    output: Block,
    length: number,
    width: number,
    outputs: number,
  ): void {
    if (bias) for (let token = 0; token < length; token += 1) output.values.set(this.part(bias), token * outputs);
    else output.values.fill(0, 0, length * outputs);
    this.workspace.kernels.addProduct(input.at, this.at(part), output.at, length, width, outputs);
  }

  /** The way back: gradients of weights and bias, and errors of the inputs, which are added. */
  back(
    part: Part,
    bias: Part | null,
    input: Block,
    errors: Block,
    inputErrors: Block,
    length: number,
    width: number,
    outputs: number,
  ): void {
    const { kernels } = this.workspace;
    if (bias) {
      const gradient = this.gradient(bias);
      for (let at = 0; at < length * outputs; at += 1) {
        const output = at % outputs;
        gradient[output] = (gradient[output] ?? 0) + (errors.values[at] ?? 0);
      }
    }
    kernels.addOuterProduct(errors.at, input.at, addressIn(this.gradients, AT[part]), length, width, outputs);
    kernels.addProductBackwards(errors.at, this.at(part), inputErrors.at, length, width, outputs);
  }

  part(part: Part): Float32Array {
    return this.parameters.values.subarray(AT[part], AT[part] + countOf(part));
  }

  gradient(part: Part): Float32Array {
    return this.gradients.values.subarray(AT[part], AT[part] + countOf(part));
  }

  at(part: Part): Address {
    return addressIn(this.parameters, AT[part]);
  }
}
