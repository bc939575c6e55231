/** A statement's chain of custody: through whom it came to its story, on which days, and whether a document ends it. */
import { dayInShort } from '../events/dates-in-words.ts';
import type { Cast, Story } from '../site.ts';
import { toldMouthsOf } from './chain.ts';
import type { Mouth } from './chain.ts';
import { documentOf } from './documents.ts';
import type { Source } from './documents.ts';
import { whenSaid } from './note.ts';
import type { Note } from './note.ts';

export interface CustodyLink {
  mouth: Mouth;
  /** When they told it, as far as the story says; null where it doesn't. */
  day: { words: string; datetime: string } | null;
  /** What they have published of it, among the story's sources. */
  document: Source | null;
}

export interface Custody {
  /** From the mouth nearest to the story, which itself stands before them, to the one whose word it is. */
  links: CustodyLink[];
  /** True where the story names no document by whose word it is. */
  isBroken: boolean;
}

export function custodyOf(story: Story, { attribution }: Note, cast: Cast): Custody {
  const links = toldMouthsOf(story, attribution, cast).map(({ mouth, telling }): CustodyLink => {
    const document = documentOf(story, telling, cast);
    const said = whenSaid(story, telling);
    return { mouth, day: dayOf(document) ?? (said && { words: said.words, datetime: said.start }), document };
  });
  return { links, isBroken: !links.at(-1)?.document };
}

const dayOf = (document: Source | null): CustodyLink['day'] =>
  document?.date ? { words: dayInShort(document.date), datetime: document.date } : null;
