/** Words by which a reporter passes on what he has from nobody whom he names. */

/** Of these, the ones that are never the reporter's own inference: "reportedly told" is what he has from others. */
export const SURE_HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly rumouredly rumoredly'.split(' '),
);

/** "Is said to …", "it is rumoured that …": passives that hide who says it. Dictionary forms. */
export const HEARSAY_PASSIVES: ReadonlySet<string> = new Set(
  'say report believe think understand rumour rumor allege suppose claim reckon tip presume repute fear'.split(' '),
);
