/** Verbs without an object, whose past form behind a noun is no participle: "the driver fled on foot". Dictionary forms. */
import { words } from './word-list.ts';

export const INTRANSITIVE: ReadonlySet<string> = words(`
  flee die arrive appear happen occur collapse disappear emerge remain crash explode erupt walk live sleep lie sit stand go
  come belong exist fall rise drop climb soar plunge surge tumble slip decline dip fade vanish speed bleed depend rely
  refer agree respond reply speak apologise apologize resign retire lose`);
