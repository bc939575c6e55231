/** Words of firms' accounts, and of plans. */
import { words } from './word-list.ts';

/** What an account is of, dictionary forms: "the quarter ended March 31". */
export const ACCOUNT_PERIODS: ReadonlySet<string> = words('quarter half month week year period season');

/** What a firm tells of a quarter, dictionary forms: "fourth-quarter earnings". */
export const ACCOUNTS: ReadonlySet<string> = words(
  'earnings earning result figure profit loss revenue sale income report number output account update',
);

/** How it tells them, dictionary forms. */
export const PUBLISHING: ReadonlySet<string> = words(
  'report post publish release announce deliver present file unveil issue',
);

/** What may come to nothing, dictionary forms: "the plan to close the mine in 2025 was dropped". */
export const PLANS: ReadonlySet<string> = words(
  'plan proposal bid attempt pledge promise offer threat scheme idea deadline target aim effort campaign',
);

/** What is told of a time to come before it comes, dictionary forms: "its outlook for 2025". */
export const OUTLOOKS: ReadonlySet<string> = words(
  'outlook forecast guidance target budget estimate projection prediction expectation prospect goal',
);

/** What an amount does, as a noun, dictionary forms: "after a 2% rise in March". */
export const CHANGES: ReadonlySet<string> = words(
  'rise fall drop gain increase decrease decline growth contraction jump dip slide surge reading',
);
