/**
 * The inner loops of the recurrent tagger, four numbers at a time. This folder is AssemblyScript: TypeScript's syntax,
 * compiled to WebAssembly by `npm run kernels`. Sums are taken in a fixed order in 32-bit floats, so results are the
 * same on every machine.
 */
export { adam } from './adam';

export { addStepProduct, putTogether, toSteps, toWeightSteps } from './integer';
export { lstmBackward, lstmForward, lstmRead } from './lstm';
export { addOuterProduct, addProduct, addProductBackwards, fillRows } from './matrix';

/** Where the module's own numbers end: what is behind is the caller's. */
export function firstFree(): usize {
  return __heap_base;
}
