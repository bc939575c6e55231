/** What is done, and not said, by verbs that report with other objects: "claimed 14 lives", "charged the battery". */
import { words } from './word-list.ts';

/** Before "of", "with" and "to" these tell what somebody is said to have done: "guilty of murdering", "charged with raping". */
export const CHARGING: ReadonlySet<string> = words(
  'accuse acquit charge clear convict guilty suspect accused charged convicted',
);
