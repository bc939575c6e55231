/** What stands before a person's name, with a capital, and is no part of it. */

import { words } from './word-list.ts';

/** Of a party: "Republican Christine Todd Whitman"; followed by "of", its member's state: "Democrat of Tennessee". */
export const MEMBERSHIPS: ReadonlySet<string> = new Set([
  'Conservative',
  'Democrat',
  'Independent',
  'Liberal',
  'Libertarian',
  'Republican',
  'Socialist',
  'Tory',
]);

/** "AG Lynch", "PM May" */
export const TITLE_ACRONYMS: ReadonlySet<string> = new Set(['AG', 'DA', 'PM', 'VP']);

/** What is called after the person to whom it belongs, with an article before: "the Bush administration". Keys. */
export const PERSON_POSSESSIONS: ReadonlySet<string> = words(`
  administration campaign presidency family era years team camp government cabinet ministry brothers sisters boys girls
  children twins couple estate household dynasty clan trial case inquiry investigation doctrine loyalist loyalists
  supporter supporters aide aides voter voters rally rallies
`);
