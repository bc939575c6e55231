/** What may follow a name in the words that name a source, and says no more of whom they mean. */
import { NAME_SUFFIXES, POST_NOMINALS } from './titles.ts';
import { words } from './word-list.ts';

/** What an organisation is, behind its name: "the CGT union", "the Yonhap news agency". */
export const GENERIC_NOUNS: ReadonlySet<string> = words(`
  union newspaper paper daily weekly tabloid magazine website broadcaster network channel station agency news group
  party movement militia guerrillas rebels insurgents militants company firm airline carmaker automaker retailer
  supermarket chain charity foundation institute laboratory museum hospital university club`);

/** Honours, degrees, seats and generations behind a person's name, small letters: "Simon Keane KC", "Ann Lee MP". */
export const PERSON_TAILS: ReadonlySet<string> = new Set(
  [...POST_NOMINALS, ...NAME_SUFFIXES, 'MPs', 'Jnr', 'Snr', 'Junior', 'Senior'].map((tail) => tail.toLowerCase()),
);

/** What one body is to another, which the tagger takes for other words as well: "its rival, Mastercard,". */
export const OWNERS: ReadonlySet<string> = words(`
  owner parent rival competitor employer publisher label supplier partner company firm bank union agency newspaper
  subsidiary unit successor predecessor maker operator developer insurer lender airline broadcaster regulator watchdog
  party charity group`);
