/** Verbs by which somebody calls another something: "was dubbed “the Rat” by his enemies", as their participles. */
import { words } from './word-list.ts';

/** In the passive, their subject is who is called so, and never who speaks. */
export const NAMING_PARTICIPLES: ReadonlySet<string> = words(`
  accused attacked blasted branded called characterised characterized condemned criticised criticized decried deemed denounced
  depicted derided described dismissed dubbed hailed labeled labelled lambasted mocked nicknamed portrayed praised
  ridiculed slammed slated styled tagged termed touted`);
