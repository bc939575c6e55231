/** One of the threads of `check-threads.ts`. */
import { workOn } from '../build/threads.ts';
import { checkStory } from '../check/check-story.ts';
import type { StoryText } from '../check/check-story.ts';
import type { ThreadData } from './check-threads.ts';

export default workOn(
  ({ cast }: ThreadData) =>
    (story: StoryText) =>
      checkStory(story, cast),
);
