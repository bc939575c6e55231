/**
 * The countries of the world: the members and observer states of the United Nations, and Taiwan and Kosovo, which
 * newspapers write about as countries. They stand in files by region, as the United Nations' statisticians divide it.
 */
import { AFRICA } from './countries/africa.ts';
import { AMERICAS } from './countries/americas.ts';
import { ASIA } from './countries/asia.ts';
import type { Country } from './countries/country.ts';
import { EUROPE } from './countries/europe.ts';
import { OCEANIA } from './countries/oceania.ts';
import { words } from '../word-list.ts';

export type { Country } from './countries/country.ts';

export const COUNTRIES: readonly Country[] = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA];

/**
 * Names of countries that mean something else at least as often; only what stands around them decides.
 * ("Jordan said" is a person where the text has "Michael Jordan"; "Georgia" may be a state of the US.)
 */
export const AMBIGUOUS_COUNTRIES: ReadonlySet<string> = new Set([
  'Chad',
  'Georgia',
  'Jordan',
  'Dominica',
  'Emirates',
  'Congo',
]);

/**
 * What follows a demonym, or the name of a country or capital, and together with it means the state:
 * "the British government", "German authorities", "Chinese officials".
 */
export const GOVERNMENT_WORDS: ReadonlySet<string> = words(`
  government administration authorities officials regime state leadership cabinet
`);

/** What may stand between the demonym and its government: "the British coalition government". */
export const GOVERNMENT_MODIFIERS: ReadonlySet<string> = words(`
  federal central national coalition new current conservative communist military state
`);
