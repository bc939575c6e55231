/** Verbs whose object is who hears it: in the passive, "voters were warned", the subject says nothing. Dictionary forms. */
import { words } from './word-list.ts';

export const TOLD_VERBS: ReadonlySet<string> = words(`
  tell warn urge ask advise order remind inform assure instruct notify implore encourage command reassure beg`);
