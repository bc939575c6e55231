/** What the search finds: every story, and in it every statement with its note. */
import { noteAnchor } from '../../schema/anchors.ts';
import { dayInWords } from '../events/dates-in-words.ts';
import { readable } from './found-statement.ts';
import type { FoundStatement } from './found-statement.ts';
import { marksOf } from '../statements/note.ts';
import type { Cast, Story } from '../site.ts';
import { capital } from '../wording.ts';

/** One for each story: thousands of records for single statements would be a file each, and a list too long to fetch. */
export interface SearchRecord {
  /** From the site's root, without its base. */
  path: string;
  title: string;
  /** "17 February 2019" */
  day: string;
  text: string;
  statements: FoundStatement[];
}

/** What several stories tell, by the id of the statement in this one. */
export type ToldClaims = Readonly<Record<string, NonNullable<FoundStatement['claim']>>>;

export function searchRecordOf(story: Story, cast: Cast, claims: ToldClaims): SearchRecord {
  const { title, published, summary, analysis } = story.data;
  return {
    path: `/stories/${story.id}/`,
    title,
    day: dayInWords(published),
    text: [summary ?? '', analysis.text].join('\n'),
    statements: marksOf(story, cast).map(({ attribution, sentence, voice, how, chain, when }) => ({
      anchor: noteAnchor(attribution.id),
      kind: attribution.kind,
      form: attribution.form,
      certainty: attribution.certainty,
      voice: capital(voice.called),
      how,
      through: chain
        .slice(0, -1)
        .map(({ called }) => called)
        .reverse(),
      when: when?.words ?? null,
      claim: claims[attribution.id] ?? null,
      parts: readable(sentence.parts, attribution.form, sentence.hidesDenial),
    })),
  };
}
