/** Verbs with which somebody calls something by a word of his own: "what he terms “a farce”". Dictionary forms. */
import { words } from './word-list.ts';

export const NAMING_VERBS: ReadonlySet<string> = words(`
  brand call characterise characterize deem denounce describe dub label portray regard see term view`);
