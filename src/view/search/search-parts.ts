/**
 * The search's index is cut into parts where it is large: a word that every story has is one file in each, and one of the
 * whole would grow without end. And after an edit, one part is indexed anew.
 */
import { crc32 } from 'node:zlib';

/** Characters in the files of the stories in a part, about: the file of the word "the" then takes some 80 KB. */
const MOST_TEXT = 6_000_000;

export interface SearchedText {
  id: string;
  /** Characters of its file, which are known before anything is made of it. */
  fileLength: number;
}

/**
 * Which part a story is in depends on its id, so that a new story changes one of them.
 * @returns one part at least, and none but the first without stories
 */
export function searchPartsOf<Item extends SearchedText>(stories: readonly Item[]): Item[][] {
  const text = stories.reduce((sum, { fileLength }) => sum + fileLength, 0);
  const count = Math.max(1, Math.ceil(text / MOST_TEXT));
  const parts = Map.groupBy(stories, ({ id }) => crc32(id) % count);
  return parts.size > 0 ? [...parts].sort(([a], [b]) => a - b).map(([, part]) => part) : [[]];
}

/** Of a part, counted from 1, in the folder of the search: the first lies there itself, with the engine. */
export const searchPartFolder = (part: number): string => (part === 1 ? '' : `${part}/`);
