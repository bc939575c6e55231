/** Nouns behind which a name is a thing's: "Hurricane Melissa", "the album Tago Mago". */
import { words } from './word-list.ts';

/** What has first names, given by an office. Keys. */
export const STORMS: ReadonlySet<string> = words('cyclone hurricane storm typhoon');

/** What somebody made. Keys. */
export const WORKS: ReadonlySet<string> = words(`
  album ballet blockbuster comedy documentary drama film memoir movie musical novel novella opera poem sequel sitcom song
  soundtrack thriller
`);

/** Before the name of a ship, which may be somebody's: "HMS Defender", "USS Ronald Reagan". */
export const SHIP_PREFIXES: ReadonlySet<string> = words('HMS HMAS HMCS HMNZS MV RFA RMS RRS USCGC USNS USS');

/** These mean other things as well, so that an article must stand before: "the SS Great Britain", but not "SS Lazio". */
export const SHORT_SHIP_PREFIXES: ReadonlySet<string> = words('MS MT SS');

/** What a ship is called right before its name: "the trawler Mary Kate", but not "the ship owner Ann Lee". Keys. */
export const SHIPS: ReadonlySet<string> = words(`
  barge boat brig catamaran clipper corvette cruiser cutter destroyer dinghy dredger ferry frigate galleon gunboat
  icebreaker ketch lifeboat liner minesweeper paddle-steamer sailboat schooner ship sloop steamer steamship submarine
  tanker trawler tug tugboat vessel warship whaler yacht
`);
