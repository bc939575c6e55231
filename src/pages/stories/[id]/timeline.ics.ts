/** A story’s events as a calendar. */
import { storyFile, storyPaths } from '../../_story-file.ts';

export const getStaticPaths = storyPaths;

export const GET = storyFile('timeline.ics');
