/** Verbs and auxiliaries that tell whether a time lies behind or ahead. */

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set("was were had did 'd has have 've been".split(' '));
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set("is are 're 's am".split(' '));

/** Behind these "last" is a verb: "will last three weeks". */
export const MODALS: ReadonlySet<string> = new Set(
  "can could may might must shall should to will 'll would".split(' '),
);

/** Words of plans: what follows them is still to come. */
export const PLANNED: ReadonlySet<string> = new Set(
  'due scheduled expected planned slated set await awaiting awaits plans plan planning expects expect intends hopes upcoming forthcoming hope aims going'.split(
    ' ',
  ),
);

/** Before a noun these tell that it is to come: "the looming showdown in July", but not "with the vote looming". */
export const AHEAD: ReadonlySet<string> = new Set('looming impending approaching'.split(' '));

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

/** Dictionary forms: "would not say on Monday" lies behind, though "would not go" lies ahead. */
export const REFUSED: ReadonlySet<string> = new Set(
  'answer comment confirm disclose discuss elaborate give identify provide reveal say specify speculate'.split(' '),
);

/** Dictionary forms of verbs of saying, whose content has a tense of its own. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say tell announce add confirm report warn state claim'.split(' '),
);

/** Prepositions that look ahead where no verb tells. */
export const DEADLINES: ReadonlySet<string> = new Set('until till by before'.split(' '));

/** Dictionary forms; what was done so "until Monday" was to go on then: "was adjourned until Monday". */
export const POSTPONING: ReadonlySet<string> = new Set(
  'adjourn bail defer delay extend give postpone remand renew reschedule sign suspend'.split(' '),
);

/** With these the present tense looks ahead: "if he wins on Monday". */
export const CONDITIONS: ReadonlySet<string> = new Set('if once unless until till when whenever'.split(' '));

/** Who dates a letter has written it: "a letter dated 3 June". */
export const DATED: ReadonlySet<string> = new Set('dated postmarked'.split(' '));

/** Words that put what follows them behind: "earlier Monday", "after Monday's vote". */
export const BEHIND: ReadonlySet<string> = new Set([...'since earlier after following'.split(' '), ...DATED]);

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

/** "over how to release it", "asked whether to go": what follows their "to" has no time of its own. */
export const ASKING: ReadonlySet<string> = new Set('how what when where whether which who whom'.split(' '));

/** Dictionary forms; who does so now does it for what is over: "are hailing Thursday's speech". */
export const REACTING: ReadonlySet<string> = new Set(
  `applaud blame blast cheer condemn decry denounce hail lament mock mourn praise recover reel respond slam`
    .trim()
    .split(/\s+/u),
);

/** Dictionary forms: "could hear shots on Monday" lies behind. */
export const PERCEIVING: ReadonlySet<string> = new Set('feel hear see smell tell watch'.split(' '));

/** Dictionary forms; what was promised so was to come "by June", on the side that is nearer. */
export const PROMISING: ReadonlySet<string> = new Set(
  'demand expect forecast guarantee order pledge predict project promise propose seek target vow'.split(' '),
);
