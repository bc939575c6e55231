/** Memory that the compiled kernels (`kernels/`) work on, and the kernels themselves. */
import { decodeBase64 } from './bytes.ts';
import compiled from './kernels.json' with { type: 'json' };

/** A place in a workspace's memory: an address in bytes. */
export type Address = number;

/** Numbers in a workspace's memory. */
export interface Block {
  at: Address;
  values: Float32Array;
}

/** Integers in a workspace's memory. */
export interface IntegerBlock {
  at: Address;
  values: Int32Array;
}

/** What `kernels/` exports; each file there says what its arguments are. */
export interface Kernels {
  /** Where what the kernels keep for themselves ends. */
  firstFree: () => Address;
  addProduct: (
    input: Address,
    weights: Address,
    output: Address,
    rows: number,
    columns: number,
    outputs: number,
  ) => void;
  addProductBackwards: Kernels['addProduct'];
  addOuterProduct: Kernels['addProduct'];
  lstmForward: (
    weights: Address,
    width: number,
    size: number,
    inputs: Address,
    length: number,
    backwards: boolean,
    gates: Address,
    cells: Address,
    outputs: Address,
  ) => void;
  lstmRead: (
    recurrent: Address,
    size: number,
    stretches: Address,
    count: number,
    backwards: boolean,
    gates: Address,
    cells: Address,
    outputs: Address,
    apart: number,
  ) => void;
  addStepProduct: (
    input: Address,
    weights: Address,
    output: Address,
    rows: number,
    columns: number,
    outputs: number,
    whole: boolean,
  ) => void;
  putTogether: (sums: Address, parts: Address, bias: Address, output: Address, rows: number, outputs: number) => void;
  fillRows: (values: Address, output: Address, rows: number, width: number) => void;
  toSteps: (values: Address, steps: Address, count: number) => void;
  toWeightSteps: (values: Address, steps: Address, outputs: number, columns: number) => void;
  lstmBackward: (
    weights: Address,
    width: number,
    size: number,
    inputs: Address,
    length: number,
    backwards: boolean,
    gates: Address,
    cells: Address,
    outputs: Address,
    outputErrors: Address,
    inputErrors: Address,
    gradients: Address,
    errors: Address,
    carried: Address,
  ) => void;
  adam: (
    parameters: Address,
    gradients: Address,
    means: Address,
    squares: Address,
    count: number,
    pace: number,
    scale: number,
  ) => void;
}

export interface Workspace {
  kernels: Kernels;
  /** The next free stretch, of zeros. */
  take: (count: number) => Block;
  /** Room for 16-bit integers, which kernels alone read and write. */
  takeSteps: (count: number) => Address;
  takeIntegers: (count: number) => IntegerBlock;
}

/** Bytes of a number, of a vector of four, and of a page of WebAssembly's memory. */
export const NUMBER = 4;
const VECTOR = 16;
const PAGE = 65_536;
/** Bytes at the beginning that are enough for what the kernels keep for themselves. */
const OWN = 2048;

let module: WebAssembly.Module | null = null;

/**
 * Opens memory for `numbers` numbers in all, in at most `blocks` blocks.
 * @throws RangeError where more is taken
 */
export function openWorkspace(numbers: number, blocks: number): Workspace {
  const bytes = OWN + numbers * NUMBER + blocks * VECTOR;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  // the decoder's result may lie in a larger buffer; a module must be given bytes of its own
  module ??= new WebAssembly.Module(Uint8Array.from(decodeBase64(compiled.module)));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const kernels = instance.exports as unknown as Kernels;
  let free = kernels.firstFree();
  const place = (count: number): Address => {
    const at = free;
    free += Math.ceil((count * NUMBER) / VECTOR) * VECTOR;
    if (free > memory.buffer.byteLength) throw new RangeError(`the workspace holds ${numbers} numbers, no more`);
    return at;
  };
  return {
    kernels,
    take(count) {
      const at = place(count);
      return { at, values: new Float32Array(memory.buffer, at, count) };
    },
    takeSteps: (count) => place(Math.ceil(count / 2)),
    takeIntegers(count) {
      const at = place(count);
      return { at, values: new Int32Array(memory.buffer, at, count) };
    },
  };
}

/** Address of a part of the parameters, or of what has their layout. */
export function addressIn(block: Block, part: number): number {
  return block.at + part * NUMBER;
}
