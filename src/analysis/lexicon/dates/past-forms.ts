/** Irregular forms of the past that the tagger takes for nouns and adjectives. */
import { words } from '../word-list.ts';

/** Nothing but forms of the past: "overtook". */
export const PAST_FORMS: ReadonlySet<string> = words(`
  overtook overthrew mistook outran resold learnt knelt drank swam retook outspent outshone outdid outgrew outsold
  foresaw oversaw underwent overcame undertook overrode withstood forbade forgave bade trod strove strode clung leapt
  dreamt rewrote redrew rethought reran resat`);

/** Forms of the past that are no participles: "the scandal broke in March", not "the news broken in March". */
export const ONLY_PAST: ReadonlySet<string> = new Set([
  ...PAST_FORMS,
  ...words(`
    arose ate began blew broke chose did drew drove fell flew forgot froze gave grew hid knew rode rose sang sank saw shook
    shrank spoke sprang stole swore threw took tore was were went woke wore wrote withdrew`),
]);
