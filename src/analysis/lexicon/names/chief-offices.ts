/** Offices that nobody holds beside certain others, so that two with one surname are two people. */
import { phrases } from '../word-list.ts';

/** Of a town, a state or a country there is one at a time, whom the surname behind it is enough for: "Mayor Adams". */
export const CHIEF_OFFICES: ReadonlySet<string> = new Set(
  phrases('mayor; governor; gov; president; prime minister; premier; first minister; taoiseach; chancellor; pope'),
);

/**
 * What such a one is not at the same time: "Council Speaker Adrienne Adams". A senator may have become president since,
 * and mayors sit on their councils.
 */
export const OTHER_OFFICES: ReadonlySet<string> = new Set([
  ...CHIEF_OFFICES,
  ...phrases(`
    first lady; first gentleman; speaker; judge; justice; chief justice; sheriff; detective; sergeant; sgt; constable;
    inspector; officer; lieutenant; lt; captain; capt; reporter; correspondent; attorney general; police chief
  `),
]);
