/** Nouns for what is written, measured or looked into, which may itself report: "a paper in the BMJ that found". Dictionary forms. */
import { words } from '../word-list.ts';

export const WORKS: ReadonlySet<string> = words(`
  study trial paper report letter memo memorandum survey poll analysis article review dossier document statement email
  experiment audit inquiry investigation research assessment test essay editorial bulletin census dataset
  data datum figure average ranking account post tweet blog ad advert advertisement spot video speech plan proposal
  platform website site budget order ruling decision indictment complaint lawsuit suit brief filing affidavit release
`);
