/** Verbs and auxiliaries that tell whether a time lies behind or ahead. */

/** "could" and "can" are missing: "could not be reached on Monday" lies behind. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(
  "will 'll wo shall would should may might must".split(' '),
);
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set("was were had did 'd has have 've been".split(' '));

/** Words of plans: what follows them is still to come. */
export const PLANNED: ReadonlySet<string> = new Set(
  'due scheduled expected planned slated set plans plan planning expects expect intends hopes upcoming forthcoming hope aims going'.split(
    ' ',
  ),
);

/** Dictionary forms of verbs of saying, whose content has a tense of its own. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say tell announce add confirm report warn state claim'.split(' '),
);

/** Prepositions that look ahead where no verb tells. */
export const DEADLINES: ReadonlySet<string> = new Set('until till by before'.split(' '));

/** Dictionary forms; what follows these has happened, or has failed to: "declined to comment on Monday". */
export const IMPLICATIVES: ReadonlySet<string> = new Set(
  'decline refuse fail manage begin start continue try come use have help force rise fall serve go'.split(' '),
);
