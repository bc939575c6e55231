/** Writes the gazetteer as the analysis reads it. */
import { GIVEN_NAME, keyIn, OPENS_TOWN, SURNAME, TOWN } from '../../analysis/reader/gazetteer.ts';
import { ByteWriter, encodeBase64 } from '../../analysis/tagger/bytes.ts';
import { hashString } from '../../analysis/tagger/hash.ts';
import { writeHashes } from './word-files.ts';

/** Of people in a town of the second and of the third size. */
const MANY = 50_000;
const VERY_MANY = 300_000;
/** "San Miguel de Allende" */
const LONGEST_TOWN = 4;

/** What the lists hold, as they write it. */
export interface NameLists {
  givenNames: Iterable<string>;
  surnames: Iterable<string>;
  towns: Iterable<{ name: string; population: number }>;
}

function unaccented(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** @returns the class of each name, by its key */
export function classesIn({ givenNames, surnames, towns }: NameLists): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (name: string, bits: number): void => {
    for (const form of [name, unaccented(name)]) classes.set(keyIn(form), (classes.get(keyIn(form)) ?? 0) | bits);
  };
  for (const name of givenNames) add(name, GIVEN_NAME);
  for (const name of surnames) add(name, SURNAME);
  // the largest first, for which a smaller one of its name must make way
  for (const { name, population } of [...towns].sort((one, other) => other.population - one.population)) {
    const words = name.split(' ');
    if (words.length > LONGEST_TOWN || ((classes.get(keyIn(name)) ?? 0) & (3 * TOWN)) !== 0) continue;
    add(name, population > VERY_MANY ? 3 * TOWN : population > MANY ? 2 * TOWN : TOWN);
    if (words.length > 1) add(words[0] ?? '', OPENS_TOWN);
  }
  return classes;
}

/** The classes as text: the names' hashes, then the class of each in their order. */
export function writeGazetteer(classes: ReadonlyMap<string, number>): string {
  // two names of one hash are one
  const byHash = new Map([...classes].map(([key, bits]) => [hashString(key), bits]));
  const hashes = Int32Array.from(byHash.keys());
  const writer = new ByteWriter();
  for (const row of writeHashes(writer, hashes)) writer.byte(byHash.get(hashes[row] ?? 0) ?? 0);
  return encodeBase64(writer.bytes());
}
