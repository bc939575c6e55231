/** Verbs and auxiliaries that tell whether a time lies behind or ahead. */

/** "could" is missing: "could come on Monday" lies ahead, but "could not be reached on Monday" behind. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(
  "will 'll wo shall would should may might must can ca".split(' '),
);
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set("was were had did 'd has have 've been".split(' '));
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set("is are 're 's am".split(' '));

/** With these a sentence speaks from its publication, even in a history: "will be held in May", "is due in May". */
export const FROM_NOW: ReadonlySet<string> = new Set("will 'll wo shall is are 're 's am".split(' '));

/** With these it speaks from the time that it tells of: "would begin in May", "was due in May". */
export const FROM_THEN: ReadonlySet<string> = new Set(
  "would should might could 'd was were been had did have has".split(' '),
);

/** Behind a past verb of saying these tell what was to come then: "said it would begin in May", "said it expected to". */
export const PLANNED_THEN: ReadonlySet<string> = new Set(
  'would should could might expected hoped intended planned'.split(' '),
);

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

/** Forms of the present, what follows whose "to" is to come: "On Saturday I want to win". */
export const WISHING: ReadonlySet<string> = new Set('need needs want wants wish wishes'.split(' '));

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

/** Of these, the ones that teams do to each other and the tagger takes for nouns: "Leeds host Hull on Friday". */
export const FIXTURES: ReadonlySet<string> = new Set('face host play travel visit'.split(' '));

/** Of these, the ones whose form in "-s" the tagger takes for a noun: "the series returns on Sunday". */
export const NOUNLIKE: ReadonlySet<string> = new Set(
  'air debut launch mark open premiere return start tour visit vote'.split(' '),
);

/** Dictionary forms that are the past too: "cut 200 jobs in May", "quit in May". */
export const INVARIANT: ReadonlySet<string> = new Set(
  'beat bet bid broadcast burst cast cost cut forecast hit hurt let offset outbid overrun put quit read recast reset set shed shut slit split spread thrust undercut upset'.split(
    ' ',
  ),
);

/** Last words of the names of clubs, which the tagger takes for nouns: "City travel to Anfield". */
export const CLUBS: ReadonlySet<string> = new Set(
  'albion athletic city county forest hotspur orient palace rangers rovers town united villa wanderers'.split(' '),
);

/** Who plays for a club, before a verb of the plural: "Arteta's side face Leeds". */
export const PLAYERS: ReadonlySet<string> = new Set('men players side squad team women'.split(' '));

/** What a firm reports on its day: "Acme reports results on Friday". */
export const RESULTS: ReadonlySet<string> = new Set('earnings figures full-year quarterly results'.split(' '));

/** Dictionary forms of how it does so, whose form in "-s" the tagger takes for a noun: "Acme, which posts results in May". */
export const PRESENTING: ReadonlySet<string> = new Set('post release report'.split(' '));

/** Behind "is" and "are" these tell where somebody will be: "Wolves are away to Everton on Saturday". */
export const WHEREABOUTS: ReadonlySet<string> = new Set('away back home out'.split(' '));

/** In the singular these take a verb of the plural, as the British have it: "the band play on Saturday". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'band cast club committee company couple crew duo family government jury opposition pair party police public quartet side squad staff team trio'.split(
    ' ',
  ),
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

/** What stands between these and the day that they lead to: "postponed to Monday". */
export const POSTPONED_TO: ReadonlySet<string> = new Set('until till to for'.split(' '));

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
  `advise agree allow arrange ask bail choose commit convince decide encourage expect hope instruct intend invite offer order
  permit persuade plan pledge prepare promise propose require schedule set tell threaten urge vow want warn wish`
    .trim()
    .split(/\s+/u),
);

/** Dictionary forms of what is ruled: "was ordered to pay £500 on Monday" tells the day of the ruling. */
export const RULINGS: ReadonlySet<string> = new Set(['order']);

/** Where somebody is told so, it is a ruling too: "was told to pay £500 at Leeds Crown Court on Monday". */
export const COURTS: ReadonlySet<string> = new Set('court tribunal'.split(' '));

/** Dictionary forms; who was let do something did it: "was allowed to leave hospital on Monday". */
export const LETTING: ReadonlySet<string> = new Set('allow permit'.split(' '));

/** Dictionary forms of what people are told to do on a day: "was ordered to appear on Monday". */
export const APPOINTMENTS: ReadonlySet<string> = new Set(
  `appear arrive attend begin come face go leave meet present reappear report resume return serve sit speak stand start
  surrender testify vote`
    .trim()
    .split(/\s+/u),
);

/** "the first woman to win the nomination, on Monday": behind these an infinitive tells nothing. */
export const SINGLING_OUT: ReadonlySet<string> = new Set('first second third last latest only'.split(' '));

/** "lined up to hear him", "went on to win" */
export const PARTICLES: ReadonlySet<string> = new Set('up out on off down back over around in together'.split(' '));

/** Dictionary forms; in "-ing" these are as far behind as the verb before them: "was detained trying to enter". */
export const ATTEMPTS: ReadonlySet<string> = new Set(
  'attempt begin continue fail manage refuse seek start strive struggle try'.split(' '),
);

/** Dictionary forms; who came somewhere to do something did it then: "visited the city to campaign on Monday". */
export const COMING: ReadonlySet<string> = new Set(
  `appear arrive assemble come convene drive flock fly gather go hurry join line march meet race return rush sit stand
  stop travel turn visit`
    .trim()
    .split(/\s+/u),
);

/** "over how to release it", "asked whether to go": what follows their "to" has no time of its own. */
export const ASKING: ReadonlySet<string> = new Set('how what when where whether which who whom'.split(' '));

/** Pronouns that are nothing but subjects: a verb follows. */
export const SUBJECTS: ReadonlySet<string> = new Set('he i she they we who'.split(' '));

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
