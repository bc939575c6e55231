/** What is made of a story and the cast, made once and held as long as they are. */
import type { Cast, Story } from './site.ts';

/** @param make of the same story and cast always the same; what it gives is shared, so that nobody may change it */
export function madeOnce<Made>(make: (story: Story, cast: Cast) => Made): (story: Story, cast: Cast) => Made {
  const known = new WeakMap<Story, { cast: Cast; made: Made }>();
  return (story, cast) => {
    const last = known.get(story);
    if (last?.cast === cast) return last.made;
    const made = make(story, cast);
    known.set(story, { cast, made });
    return made;
  };
}
