/** Irregular forms of the past that the tagger takes for nouns and adjectives. */
import { words } from './word-list.ts';

/** Nothing but forms of the past: "overtook". */
export const PAST_FORMS: ReadonlySet<string> = words(`
  overtook overthrew mistook outran resold learnt knelt drank swam retook outspent outshone outdid outgrew outsold
  foresaw oversaw underwent overcame undertook overrode withstood forbade forgave bade trod strove strode clung leapt
  dreamt rewrote redrew rethought reran resat`);

/** Forms of the past that are adjectives as well: "the rules bent", "the bent rules". */
export const PAST_OR_ADJECTIVE: ReadonlySet<string> = words('burnt bent spoilt spelt lit split burst shot shut');

/** Forms of the past that are nouns as well: "the dog bit him", "a bit". */
export const PAST_OR_NOUN: ReadonlySet<string> = words(`
  bid bit broadcast burst cast cost forecast lit offset read recast shot split spread undercut beat`);

/** Dictionary forms of verbs that take a bare noun in the plural: "made promises", "carried out works". */
export const TAKING_NOUNS: ReadonlySet<string> = words(
  'make break give take hold carry issue get receive launch hear raise keep exchange face accept reject',
);

/** Dictionary forms of what is no noun in the plural: "what he made remains". */
export const NO_NOUNS: ReadonlySet<string> = words(
  'say remain begin become seem appear want believe think insist argue tell',
);
