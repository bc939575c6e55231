/** Makes the stories that the cache lacks: in threads, or here while somebody works on them. */
import { progressOf } from './progress.ts';
import type { StorySetup } from './render-story.ts';
import { cacheFolder } from './shelves.ts';
import type { KeyedStory } from './story-cache.ts';
import type { MadeStory } from './story-maker.ts';
import type { StoryThreadData } from './story-thread.ts';
import { inThreads } from './threads.ts';

/** While somebody works on stories, fewer are made here: what makes them is loaded once for all changes. */
const FEWEST_FOR_THREADS = 40;

export interface Making {
  setup: StorySetup;
  /** Of the cache, where not the project's own. */
  folder?: string | undefined;
  /** True while somebody works on the stories (`astro dev`). */
  watching: boolean;
}

/** @returns what came of each, in the order given */
export async function makeStories(
  stories: readonly KeyedStory[],
  { setup: given, folder = cacheFolder(), watching }: Making,
): Promise<MadeStory[]> {
  if (stories.length === 0) return [];
  const setup: StorySetup = { ...given, isForgiving: watching };
  // A function can't be handed to a thread.
  if (setup.analyser || (watching && stories.length < FEWEST_FOR_THREADS)) {
    // Not before it is needed: a build that takes every story from the cache does without a language model.
    const { storyMaker } = await import('./story-maker.ts');
    const make = storyMaker(setup, folder);
    const made: MadeStory[] = [];
    for (const story of stories) made.push(await make(story));
    return made;
  }
  // Even for one: Astro would hand every file of the analyser through Vite first, which takes longer than a thread.
  const script = new URL('./story-thread.ts', import.meta.url);
  const progress = progressOf('stories read', stories.length);
  return inThreads({ script, data: { setup, folder } satisfies StoryThreadData, items: stories, progress });
}
