/** What a note says of the other stories that tell its statement. */
import { en } from '../../strings/en.ts';
import { dayInWords } from '../events/dates-in-words.ts';
import type { Claim } from './claims.ts';

/** "Told before, on 17 February 2019, in “…”"; in the story that was first, "Told again in 3 stories". */
export function toldInWords({ firstStory: { id, data }, stories }: Claim, storyId: string): string {
  if (id === storyId) return en.site.claims.again(stories - 1);
  return en.site.claims.before(dayInWords(data.published), data.title);
}
