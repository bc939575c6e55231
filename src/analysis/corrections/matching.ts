/** Which statements a correction speaks of. */
import type { Attribution, Span } from '../schema.ts';
import type { Cue } from './correction.ts';
import { isSameContent } from './same-content.ts';

/** The statements that have these words, the marks and "that" at their edges aside. */
export function matching(text: string, list: readonly Attribution[], span: Span, cue: Cue | undefined): Attribution[] {
  const same = list.filter((one) => one.content.some((piece) => isSameContent(text, piece, span)));
  const named = cue ? same.filter((one) => one.cue && text.slice(one.cue.start, one.cue.end) === cue.words) : [];
  return named.length > 0 ? named : same;
}

/** What to tell an editor whose words several statements have. */
export function tellApart(text: string, same: readonly Attribution[]): string {
  const cues = same.map(({ cue }) => (cue ? `cue="${text.slice(cue.start, cue.end)}"` : 'one without a cue'));
  return `several statements have these words, tell which is meant: ${cues.join(' or ')}`;
}
