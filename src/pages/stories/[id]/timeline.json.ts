/** A story’s events as TimelineJS takes them. */
import { storyFile, storyPaths } from '../../_story-file.ts';

export const getStaticPaths = storyPaths;

export const GET = storyFile('timeline.json');
