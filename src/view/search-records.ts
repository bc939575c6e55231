/** What the search finds: every story, and every statement with its note. */
import { noteAnchor } from '../schema/anchors.ts';
import { dayInWords } from './dates-in-words.ts';
import { notesOf } from './note.ts';
import type { Cast, Story } from './site.ts';
import { capital } from './wording.ts';

export interface SearchRecord {
  /** From the site's root, without its base. */
  path: string;
  /** What is searched. */
  content: string;
  /** The line that a result is headed with. */
  title: string;
  /** "Story", "Quoted (“said”)", "Told, denied: “denies”" */
  kind: string;
  /** "Story of 17 February 2019" */
  place: string;
}

export function searchRecordsOf(stories: readonly Story[], cast: Cast): SearchRecord[] {
  return stories.flatMap((story) => {
    const { title, summary, published, analysis } = story.data;
    const path = `/stories/${story.id}/`;
    const place = `Story of ${dayInWords(published)}`;
    const statements = notesOf(story, cast).map((note): SearchRecord => ({
      path: `${path}#${noteAnchor(note.attribution.id)}`,
      // Names last: an excerpt shows what was said first.
      content: [note.said, ...note.chain.flatMap(({ label }) => label ?? [])].join(' · '),
      title: capital(note.voice.called),
      kind: note.told,
      place,
    }));
    return [
      { path, content: [title, summary, analysis.text].join('\n'), title, kind: 'Story', place: dayInWords(published) },
      ...statements,
    ];
  });
}
