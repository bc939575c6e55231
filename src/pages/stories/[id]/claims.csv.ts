/** A story’s claims and quotes as a table. */
import { storyFile, storyPaths } from '../../_story-file.ts';

export const getStaticPaths = storyPaths;

export const GET = storyFile('claims.csv');
