/** Renders a story and puts it into the cache. */
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import type { Cache } from './cache.ts';
import { storyRenderer } from './render-story.ts';
import type { StorySetup } from './render-story.ts';
import { storyText } from './story-cache.ts';
import type { KeyedStory } from './story-cache.ts';

/** What is told of a story that was made; the story itself lies in the cache. */
export interface MadeStory {
  key: string;
  warnings: string[];
  /** Everything that is wrong with it; null where it is in the cache. */
  problem: string | null;
}

export function storyMaker(setup: StorySetup, cache: Cache): (story: KeyedStory) => Promise<MadeStory> {
  const render = storyRenderer(setup);
  return async ({ key, ...input }) => {
    try {
      const { data, warnings } = await render(input);
      // The pages take it from there.
      if (!cache.write(key, storyText(data))) throw wholeFileProblem(input.name, 'has no room in the cache');
      return { key, warnings, problem: null };
    } catch (error) {
      return { key, warnings: [], problem: problemOf(error, input.name).message };
    }
  };
}

/** Names the file also where the mistake is the program's own. */
function problemOf(error: unknown, name: string): FileProblem {
  if (error instanceof FileProblem) return error;
  return wholeFileProblem(name, `cannot be built: ${String(error)}`);
}
