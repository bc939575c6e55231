/** Which statements have a page of their own. */
import { settings } from '../../settings/settings.ts';
import type { Note } from './note.ts';

/** Those whose speaker the text tells; where the publisher wants fewer, what is quoted, and what came through somebody else. */
export function hasOwnPage({ isMarked, attribution, voice: { known }, chain }: Note): boolean {
  if (!isMarked || (known !== 'named' && known !== 'described')) return false;
  return settings.statements.pages === 'all' || attribution.kind === 'quote' || chain.length > 1;
}
