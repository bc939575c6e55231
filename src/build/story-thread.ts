/** One of the threads that make stories; see `make-stories.ts`. */
import type { StorySetup } from './render-story.ts';
import { storyMaker } from './story-maker.ts';
import { workOn } from './threads.ts';

export interface StoryThreadData {
  setup: StorySetup;
  folder: string;
}

export default workOn(({ setup, folder }: StoryThreadData) => storyMaker(setup, folder));
