/** What the search finds: every story, and in it every statement with its note. */
import { noteAnchor } from '../schema/anchors.ts';
import { dayInWords } from './dates-in-words.ts';
import { notesOf } from './note.ts';
import type { Cast, Story } from './site.ts';
import { capital } from './wording.ts';

/** One for each story: thousands of records for single statements would be a file each, and a list too long to fetch. */
export interface SearchRecord {
  /** From the site's root, without its base. */
  path: string;
  title: string;
  /** "17 February 2019" */
  day: string;
  text: string;
  statements: SearchedStatement[];
}

export interface SearchedStatement {
  anchor: string;
  /** "Eric Xu" */
  voice: string;
  /** "Quoted (“said”)", "Told, denied: “denies”" */
  kind: string;
  /** What was said, and by and through whom. */
  content: string;
}

export function searchRecordOf(story: Story, cast: Cast): SearchRecord {
  const { title, published, summary, analysis } = story.data;
  return {
    path: `/stories/${story.id}/`,
    title,
    day: dayInWords(published),
    text: [summary ?? '', analysis.text].join('\n'),
    statements: notesOf(story, cast).map((note) => ({
      anchor: noteAnchor(note.attribution.id),
      voice: capital(note.voice.called),
      kind: note.told,
      // Names last: an excerpt shows what was said first.
      content: [note.said, ...note.chain.flatMap(({ label }) => label ?? [])].join(' · '),
    })),
  };
}
