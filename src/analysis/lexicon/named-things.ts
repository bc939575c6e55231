/** Nouns behind which a name is a thing's: "Hurricane Melissa", "the album Tago Mago". */
import { words } from './word-list.ts';

/** What has first names, given by an office. Keys. */
export const STORMS: ReadonlySet<string> = words('cyclone hurricane storm typhoon');

/** What somebody made. Keys. */
export const WORKS: ReadonlySet<string> = words(`
  album ballet blockbuster comedy documentary drama film memoir movie musical novel novella opera poem sequel sitcom song
  soundtrack thriller
`);
