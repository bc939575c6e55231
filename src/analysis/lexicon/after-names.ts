/** What may follow a name in the words that name a source, and says no more of whom they mean. */
import { words } from './word-list.ts';

/** What an organisation is, behind its name: "the CGT union", "the Yonhap news agency". */
export const GENERIC_NOUNS: ReadonlySet<string> = words(`
  union newspaper paper daily weekly tabloid magazine website broadcaster network channel station agency news group
  party movement militia guerrillas rebels insurgents militants company firm airline carmaker automaker retailer
  supermarket chain charity foundation institute laboratory museum hospital university club`);

/** Honours, degrees and seats behind a person's name: "Simon Keane KC", "Ann Lee MP". */
export const POST_NOMINALS: ReadonlySet<string> = words(`
  kc qc sc kcmg cbe obe mbe dbe kbe cb cmg mp mps msp ms mep td mla am qpm kpm jp phd md rn frs frcs facp esq jr sr
  jnr snr junior senior ii iii iv`);

/** Heads of an apposition whose name may be an organisation's: "its rival, Mastercard,", "her employer, Vestas,". */
export const OWNERS: ReadonlySet<string> = words(`
  owner parent rival competitor employer publisher label supplier partner company firm bank union agency newspaper
  subsidiary unit successor predecessor maker operator developer insurer lender airline broadcaster regulator watchdog
  party charity group`);
