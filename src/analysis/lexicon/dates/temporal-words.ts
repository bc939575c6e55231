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
