/** One of the threads of `check-threads.ts`. */
import { workOn } from '../build/threads.ts';
import { storyChecker } from './story-checker.ts';

export default workOn(storyChecker);
