/** What somebody posts or publishes: it doesn't post anything itself. */
import { words } from './word-list.ts';

export const WORKS_SHOWN: ReadonlySet<string> = words(`
  audio clip comment document film footage image letter message note notice photo photograph picture post recording
  screenshot selfie statement tweet video`);
