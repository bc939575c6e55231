/** Which statements have a page of their own. */
import type { Note } from './note.ts';

/**
 * What is quoted, and what came through somebody else, as far as the text tells who speaks: that is passed on and cited.
 * A page for everything that is told would double the files of an archive; the others' place is in their story.
 */
export const hasOwnPage = ({ isMarked, attribution, voice: { known }, chain }: Note): boolean =>
  isMarked && (attribution.kind === 'quote' || chain.length > 1) && (known === 'named' || known === 'described');
