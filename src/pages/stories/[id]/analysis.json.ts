/** The whole analysis of a story. */
import { storyFile, storyPaths } from '../../_story-file.ts';

export const getStaticPaths = storyPaths;

export const GET = storyFile('analysis.json');
