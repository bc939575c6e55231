/** What stands before a person's name, with a capital, and is no part of it. */

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
