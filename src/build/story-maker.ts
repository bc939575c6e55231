/** Renders a story and puts it into the cache, with what it is compared by. */
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { keysKeeper } from './across-cache.ts';
import { storyRenderer } from './render-story.ts';
import type { StorySetup } from './render-story.ts';
import { openStoryCache, storyText, unfitKey } from './story-cache.ts';
import type { KeyedStory } from './story-cache.ts';

/** What is told of a story that was made; the story itself lies in the cache. */
export interface MadeStory {
  key: string;
  warnings: string[];
  /** Everything that is wrong with it; null where it is in the cache under its own key. */
  problem: string | null;
  /** Under which key it lies in the cache; null where it can't be shown. */
  shownAs: string | null;
}

/** @param folder of the cache */
export function storyMaker(setup: StorySetup, folder: string): (story: KeyedStory) => Promise<MadeStory> {
  const [render, cache, keepKeys] = [storyRenderer(setup), openStoryCache(folder), keysKeeper(setup.cast, folder)];
  return async ({ key, ...input }) => {
    try {
      const { data, warnings, problem } = await render(input);
      const shownAs = problem ? unfitKey(key) : key;
      // The pages take it from there.
      if (!cache.write(shownAs, storyText(data))) throw wholeFileProblem(input.name, 'has no room in the cache');
      keepKeys(shownAs, data.analysis);
      return { key, warnings, problem: problem?.message ?? null, shownAs };
    } catch (error) {
      return { key, warnings: [], problem: problemOf(error, input.name).message, shownAs: null };
    }
  };
}

/** Names the file also where the mistake is the program's own. */
function problemOf(error: unknown, name: string): FileProblem {
  if (error instanceof FileProblem) return error;
  return wholeFileProblem(name, `cannot be built: ${String(error)}`);
}
