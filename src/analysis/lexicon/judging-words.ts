/** Words by which somebody judges another one, or what he has done. */
import { words } from './word-list.ts';

/** Dictionary forms: "praised her work". */
export const JUDGING_VERBS: ReadonlySet<string> = words(`
  praise laud hail applaud commend compliment salute admire acclaim criticise criticize condemn denounce slam slate
  mock ridicule deride review describe call
`);

/** Dictionary forms; what is said behind these is about their object: "Sentencing | him |, Ann Lee said | he | was a liar". */
export const SENTENCING_VERBS: ReadonlySet<string> = words(`
  sentence jail convict praise criticise criticize condemn describe defend remand denounce
`);

/** What is judged, dictionary forms; "her team" and "his lawyers" may be the speaker's own. */
export const JUDGED_NOUNS: ReadonlySet<string> = words(`
  work performance acting singing playing writing style technique talent skill voice book novel film album play
  portrayal speech remark comment conduct behaviour behavior attitude character courage bravery honesty dignity
  generosity kindness leadership contribution effort achievement handling
`);
