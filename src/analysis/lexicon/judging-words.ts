/** Words by which somebody judges what another one has done. */
import { words } from './word-list.ts';

/** Dictionary forms: "praised her work". */
export const JUDGING_VERBS: ReadonlySet<string> = words(`
  praise laud hail applaud commend compliment salute admire acclaim criticise criticize condemn denounce slam slate
  mock ridicule deride review describe call
`);

/** What is judged, dictionary forms; "her team" and "his lawyers" may be the speaker's own. */
export const JUDGED_NOUNS: ReadonlySet<string> = words(`
  work performance acting singing playing writing style technique talent skill voice book novel film album play
  portrayal speech remark comment conduct behaviour behavior attitude character courage bravery honesty dignity
  generosity kindness leadership contribution effort achievement handling
`);
