/** The thread that writes the site's files beside Astro's; see `site-files.ts`. */
import { workOn } from './threads.ts';
import { writeSiteFiles } from './write-site-files.ts';

export default workOn(() => writeSiteFiles);
