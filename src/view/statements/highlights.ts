/** Quotations worth a second look, for the front page. */
import type { Note } from './note.ts';
import { notesOf } from './note.ts';
import type { Cast, Story } from '../site.ts';

export interface Highlight {
  note: Note;
  story: Story;
}

const LONG_ENOUGH = 60;
const SHORT_ENOUGH = 220;

/** True for one quotation from its opening mark to its closing one: a line of it doesn't tell who goes on speaking. */
function isOfOnePiece({ data }: Story, { attribution: { content } }: Note): boolean {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return false;
  const words = data.analysis.text.slice(first.start, last.end);
  return !words.includes('\n') && words.split('“').length === words.split('”').length;
}

/**
 * One quotation in full of a named speaker from each story, the longest that is a whole thought and not too long to read in
 * passing; nobody speaks twice.
 * @param stories in the order in which the highlights are wanted
 */
export function highlightsOf(stories: readonly Story[], cast: Cast, most: number): Highlight[] {
  const speakers = new Set<string>();
  return stories
    .flatMap((story) => {
      const note = notesOf(story, cast)
        .filter((one) => {
          const { attribution, voice, said } = one;
          const isOfUse = attribution.form === 'direct' && said.length >= LONG_ENOUGH && said.length <= SHORT_ENOUGH;
          return isOfUse && isOfOnePiece(story, one) && voice.actor !== null && !speakers.has(voice.actor.id);
        })
        .sort((a, b) => b.said.length - a.said.length)[0];
      if (!note?.voice.actor) return [];
      speakers.add(note.voice.actor.id);
      return [{ note, story }];
    })
    .slice(0, most);
}
