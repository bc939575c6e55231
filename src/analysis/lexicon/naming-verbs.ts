/** Verbs with which somebody calls something by a word of his own. */
import { words } from './word-list.ts';

/** "what he terms “a farce”": dictionary forms. */
export const NAMING_VERBS: ReadonlySet<string> = words(`
  brand call characterise characterize deem denounce describe dub label portray regard see term view`);

/** "was dubbed “the Rat” by his enemies": in the passive, the subject is who is called so, and never who speaks. */
export const NAMING_PARTICIPLES: ReadonlySet<string> = words(`
  accused attacked blasted branded called characterised characterized condemned criticised criticized decried deemed denounced
  depicted derided described dismissed dubbed hailed labeled labelled lambasted mocked nicknamed portrayed praised
  ridiculed slammed slated styled tagged termed touted`);
