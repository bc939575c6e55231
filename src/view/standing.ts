/** Whose word an event is, in a sentence without its full stop. */
import type { TimelineEntry } from './timeline.ts';

type Standing = Pick<TimelineEntry, 'standing' | 'voices' | 'source'>;

export function standingInWords({ standing, voices, source }: Standing): string {
  const unknown = 'somebody not identified';
  switch (standing) {
    case 'fact':
      return 'A fact of the report';
    case 'statement':
      return `What ${voices.length > 0 ? voices.join(' and ') : unknown} said then`;
    case 'word':
      return `The word of ${voices.length > 0 ? voices.join(', through ') : unknown}`;
    case 'editor':
      return source ? `Added by an editor, from ${source.title}` : 'Added by an editor';
  }
}
