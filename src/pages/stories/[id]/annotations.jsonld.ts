/** A story’s statements and dates as W3C Web Annotations. */
import { storyFile, storyPaths } from '../../_story-file.ts';

export const getStaticPaths = storyPaths;

export const GET = storyFile('annotations.jsonld');
