/** Irregular forms of the past that the tagger takes for nouns and adjectives. */
import { words } from './word-list.ts';

/** Nothing but forms of the past: "overtook". */
export const PAST_FORMS: ReadonlySet<string> = words(`
  overtook overthrew mistook outran resold learnt knelt drank swam retook outspent outshone outdid outgrew outsold
  foresaw oversaw underwent overcame undertook overrode withstood forbade forgave bade trod strove strode clung leapt
  dreamt rewrote redrew rethought reran resat`);
