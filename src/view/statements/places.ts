/** The statements of a story's page by their ids, each with all that the page says of it. */
import type { Claims } from '../claims/claims.ts';
import { distanceOf } from './distance.ts';
import { wordsInSource } from './in-source.ts';
import type { Place } from './margin.ts';
import { marksOf } from './note.ts';
import type { Cast, Story } from '../site.ts';
import { speakerNumbers } from '../actors/speakers.ts';
import type { Speaker } from '../actors/speakers.ts';

/** In the order of their numbers. */
export function placesOf(
  story: Story,
  cast: Cast,
  { speakers, claims }: { speakers: readonly Speaker[]; claims: Claims },
): Map<string, Place> {
  const numbers = speakerNumbers(story, speakers);
  return new Map(
    marksOf(story, cast).map((note) => {
      const { attribution } = note;
      const { id } = attribution;
      const place: Place = {
        note,
        speaker: numbers.get(id),
        distance: distanceOf(story, attribution, cast),
        inSource: wordsInSource(story, attribution, cast),
        claim: claims.of(story.id, id),
      };
      return [id, place];
    }),
  );
}
