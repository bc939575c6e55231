/** Verbs with which somebody turns down what another says, before what is turned down. Dictionary forms. */
import { words } from './word-list.ts';

/** "dismissed as nonsense [the claim]" */
export const DISMISSING_VERBS: ReadonlySet<string> = words(
  'condemn decry denounce deride dismiss reject ridicule repudiate scorn',
);

/** "threw out [the claim]", "waved away [the claim]": the verb, and what stands behind it. */
export const PHRASAL_DISMISSALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brush', words('aside off')],
  ['laugh', words('off')],
  ['play', words('down')],
  ['shrug', words('off')],
  ['swat', words('away aside')],
  ['throw', words('out')],
  ['wave', words('aside away off')],
]);
