/**
 * Names that long lists know: given names and surnames of many languages, and towns of the world. What a list says is
 * a hint to the reader and no more: "Reading", "Nice" and "Will" stand in them too.
 */
import { ByteReader, decodeBase64 } from '../tagger/bytes.ts';
import { hashString } from '../tagger/hash.ts';
import { readHashes, wordTable } from '../tagger/words.ts';

/** Bits of a class. Where a town is known, `TOWN` to `3 * TOWN` say how large it is. */
export const GIVEN_NAME = 1;
export const SURNAME = 2;
export const TOWN = 4;
/** The word begins a town's name of several: "San". */
export const OPENS_TOWN = 16;

export interface Gazetteer {
  /** The class of a name, or 0. */
  classOf: (name: string) => number;
}

/** "St. Gallen" and "St Gallen" are one, and so are "Gdańsk" and "Gdansk" in the lists. */
export function keyIn(name: string): string {
  return name.replaceAll('.', '').toLowerCase();
}

/** @param text base64 of the names' hashes, then the class of each */
export function readGazetteer(text: string): Gazetteer {
  const reader = new ByteReader(decodeBase64(text));
  const hashes = readHashes(reader);
  const classes = Uint8Array.from(hashes, () => reader.byte());
  const table = wordTable(hashes, Uint16Array.from(classes));
  return { classOf: (name) => table.kinds[table.row(hashString(keyIn(name)))] ?? 0 };
}
