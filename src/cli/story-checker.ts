/** The check of one story, as a command or one of its threads does it. */
import type { CastMember } from '../analysis/schema.ts';
import { checkStory } from '../check/check-story.ts';
import type { CheckedStory, StoryText } from '../check/check-story.ts';

/** What all stories are checked with; plain JSON, for threads. */
export interface CheckSetup {
  cast: readonly CastMember[];
  isAnalysed: boolean;
}

export function storyChecker({ cast, isAnalysed }: CheckSetup): (story: StoryText) => CheckedStory {
  return (story) => (isAnalysed ? checkStory(story, cast) : checkStory(story, cast, null));
}
