/** One of the threads that write what lies beside the stories' pages; see `site-files.ts`. */
import { storyFilesWriter } from './story-files.ts';
import { workOn } from './threads.ts';

export default workOn(storyFilesWriter);
