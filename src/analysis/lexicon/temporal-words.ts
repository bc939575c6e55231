/** Words that tell when something was said and may stand between a subject, its verb and what is said. */

/** "Tuesday", "week", "January": the heads of temporal expressions. */
export const TEMPORAL_HEADS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.
  january february march april june july august september october november december
  jan. feb. aug. sept. oct. nov. dec.
  today yesterday tomorrow tonight morning afternoon evening night noon midnight overnight
  day days week weeks weekend month months year years decade decades hour hours minutes moments recently earlier later`
    .trim()
    .split(/\s+/u),
);

/** What stands before the head: "last week", "this month", "the day", "that night". */
export const TEMPORAL_MODIFIERS: ReadonlySet<string> = new Set(
  `last this next that late early earlier later the monday tuesday wednesday thursday friday saturday sunday
  yesterday tomorrow every each past previous following same one two three few several`
    .trim()
    .split(/\s+/u),
);
