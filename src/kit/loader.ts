/** `sourceline/loader`: stories and cast for Astro's collections, where a project defines its own. */
export { castLoader, storyLoader } from '../loader.ts';
export type { StoryLoaderOptions } from '../loader.ts';
