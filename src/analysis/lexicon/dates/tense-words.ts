/** Verbs and auxiliaries that tell whether a time lies behind or ahead. */

/** Words of plans: what follows them is still to come. */
export const PLANNED: ReadonlySet<string> = new Set(
  'due scheduled expected planned slated set await awaiting awaits plans plan planning expects expect intends hopes upcoming forthcoming hope aims going'.split(
    ' ',
  ),
);

/** Behind "is" and "are" these tell of what may come: "snow is likely on Friday". */
export const PROSPECTS: ReadonlySet<string> = new Set(
  'anticipated forecast likely possible predicted probable unlikely'.split(' '),
);

/**
 * Dictionary forms of what timetables tell: in the present tense these look ahead, "begins on Monday". Of others the
 * present tense tells nothing: "shows", "says".
 */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `adjourn air appear arrive begin celebrate close come conclude continue convene debate debut decide depart end expire face finish fly go head hold host
  kick land launch leave meet open play present premiere publish reconvene release reopen replace restart resume return run sit speak start take testify
  travel visit vote`
    .trim()
    .split(/\s+/u),
);

/** Dictionary forms of verbs of saying, whose content has a tense of its own. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say tell announce add confirm report warn state claim'.split(' '),
);

/** Prepositions that look ahead where no verb tells. */
export const DEADLINES: ReadonlySet<string> = new Set('until till by before'.split(' '));

/** With these the present tense looks ahead: "if he wins on Monday". */
export const CONDITIONS: ReadonlySet<string> = new Set('if once unless until till when whenever'.split(' '));

/**
 * Dictionary forms; what follows their "to" was still to come: "vowed to return on Monday". Behind any other verb of
 * the past it has happened, or has failed to: "declined to comment on Monday".
 */
export const FORWARD: ReadonlySet<string> = new Set(
  `advise agree arrange ask bail choose commit convince decide encourage expect hope instruct intend invite offer order
  persuade plan pledge prepare promise propose require schedule set tell threaten urge vow want warn wish`
    .trim()
    .split(/\s+/u),
);

/** "the first woman to win the nomination, on Monday": behind these an infinitive tells nothing. */
export const SINGLING_OUT: ReadonlySet<string> = new Set('first second third last latest only'.split(' '));

/** Dictionary forms; who came somewhere to do something did it then: "visited the city to campaign on Monday". */
export const COMING: ReadonlySet<string> = new Set(
  `appear arrive assemble come convene drive flock fly gather go hurry join line march meet race return rush sit stand
  stop travel turn visit`
    .trim()
    .split(/\s+/u),
);
