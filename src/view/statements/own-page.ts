/** Which statements have a page of their own. */
import { settings } from '../../settings/settings.ts';
import type { Note } from './note.ts';

/** Of those whose speaker the text tells what is quoted, and what came through somebody else; all where the publisher wants so. */
export function hasOwnPage({ isMarked, attribution, voice: { known }, chain }: Note): boolean {
  if (!isMarked || (known !== 'named' && known !== 'described')) return false;
  return settings.statements.pages === 'all' || attribution.kind === 'quote' || chain.length > 1;
}
