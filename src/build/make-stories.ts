/** Makes the stories that the cache lacks: few of them here, many in several threads. */
import type { StorySetup } from './render-story.ts';
import { cacheFolder } from './shelves.ts';
import { openStoryCache } from './story-cache.ts';
import type { KeyedStory } from './story-cache.ts';
import type { MadeStory } from './story-maker.ts';
import type { StoryThreadData } from './story-thread.ts';
import { inThreads } from './threads.ts';

/** Fewer are made sooner than a thread has loaded its language model. */
const FEWEST_FOR_THREADS = 40;

/** @returns what came of each, in the order given */
export async function makeStories(
  stories: readonly KeyedStory[],
  setup: StorySetup,
  folder = cacheFolder(),
): Promise<MadeStory[]> {
  // A function can't be handed to a thread.
  if (stories.length === 0) return [];
  if (stories.length < FEWEST_FOR_THREADS || setup.analyser) {
    // Not before it is needed: a build that takes every story from the cache does without a language model.
    const { storyMaker } = await import('./story-maker.ts');
    const make = storyMaker(setup, openStoryCache(folder));
    const made: MadeStory[] = [];
    for (const story of stories) made.push(await make(story));
    return made;
  }
  const script = new URL('./story-thread.ts', import.meta.url);
  return inThreads({ script, data: { setup, folder } satisfies StoryThreadData, items: stories });
}
