/** One of the threads of `check-threads.ts`: gets batches of stories, answers with what it finds in them. */
import { parentPort, workerData } from 'node:worker_threads';

import { checkStory } from '../check/check-story.ts';
import type { StoryText } from '../check/check-story.ts';
import type { ThreadData } from './check-threads.ts';

const { cast } = workerData as ThreadData;

parentPort?.on('message', (stories: StoryText[]) => {
  parentPort?.postMessage(stories.map((story) => checkStory(story, cast)));
});
