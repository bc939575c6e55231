/** A statement as a flat record, for tables and indexes. */
import { noteAnchor } from '../schema/anchors.ts';
import type { Note } from '../view/statements/note.ts';
import { textOf } from '../view/site.ts';
import type { Story } from '../view/site.ts';
import { storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

export interface StatementRecord {
  id: string;
  /** The note on the story's page. */
  url: string;
  kind: 'quote' | 'claim';
  /** `direct`: quoted in full; `mixed`: in part; `indirect`: told. */
  form: 'direct' | 'mixed' | 'indirect';
  said: string;
  /** Null where no speaker is identified. */
  speakerId: string | null;
  speaker: string | null;
  /** The words with which the text names the speaker; null where it has none. */
  sourceWords: string | null;
  /** Those who passed it on, from the one nearest to the story. */
  through: string[];
  /** The word by which it is told: "said", "denies". Without it a claim can say the opposite of what was meant. */
  cue: string | null;
  certainty: 'stated' | 'hedged' | 'denied' | 'hearsay';
  certaintyWords: string | null;
  /** First day of the time when it was said; null where the text doesn't tell. */
  saidOn: string | null;
  /** 0 to 1: how often a proposal like this one is right; null where an editor decided, or no speaker was found. */
  confidence: number | null;
  by: 'extracted' | 'editor';
}

export function statementRecord(story: Story, note: Note, absolute: Absolute): StatementRecord {
  const { attribution, voice, percent } = note;
  const { id, kind, form, source, cue, certainty, confidence, by } = attribution;
  const words = (span: typeof cue): string | null => span && textOf(story.data.analysis, span);
  return {
    id,
    url: `${absolute(storyPath(story.id))}#${noteAnchor(id)}`,
    kind,
    form,
    said: note.said,
    speakerId: voice.actor?.id ?? null,
    speaker: voice.actor?.name ?? null,
    sourceWords: words(source),
    through: note.chain.slice(0, -1).map(({ called }) => called),
    cue: words(cue),
    certainty,
    certaintyWords: note.certainty.words,
    saidOn: note.when?.start ?? null,
    confidence: percent === null ? null : confidence,
    by,
  };
}
