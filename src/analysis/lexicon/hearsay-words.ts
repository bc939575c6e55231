/** Words by which a reporter passes on what he has from nobody whom he names. */

/** "Reportedly", "allegedly": the clause around them is hearsay. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly apparently ostensibly rumouredly rumoredly'.split(' '),
);

/** Of these, the ones that are never the reporter's own inference: "reportedly told" is what he has from others. */
export const SURE_HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly rumouredly rumoredly'.split(' '),
);

/** "Is said to …", "it is rumoured that …": passives that hide who says it. Dictionary forms. */
export const HEARSAY_PASSIVES: ReadonlySet<string> = new Set(
  'say report believe think understand rumour rumor allege suppose claim reckon tip presume repute fear'.split(' '),
);

/**
 * Of these, the ones whose denial leaves no report: "is not reported to have left". "Is not thought to have left" still
 * tells what somebody thinks.
 */
export const UNREPORTED_PASSIVES: ReadonlySet<string> = new Set('say report rumour rumor allege claim tip'.split(' '));

/** Words of hearsay that leave no doubt: "apparently" may be the reporter's own inference, "is supposed to" a duty. */
export const PLAIN_HEARSAY: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly rumouredly rumoredly say report believe think understand rumour rumor allege claim reckon tip presume repute fear'.split(
    ' ',
  ),
);
