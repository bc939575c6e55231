/** Nouns that name what happened, with the dictionary form of the verb that tells the same. */

/** "the resignation" is told by "resigned"; nouns that are their own verb ("arrest", "vote") have themselves. */
export const EVENT_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agreement: 'agree',
    announcement: 'announce',
    appearance: 'appear',
    appointment: 'appoint',
    arrest: 'arrest',
    arrival: 'arrive',
    assassination: 'assassinate',
    attack: 'attack',
    ban: 'ban',
    birth: 'bear',
    blast: 'explode',
    bombing: 'bomb',
    caucus: 'caucus',
    ceasefire: 'ceasefire',
    closure: 'close',
    collapse: 'collapse',
    collision: 'collide',
    contest: 'contest',
    convention: 'convene',
    coup: 'coup',
    crash: 'crash',
    death: 'die',
    debate: 'debate',
    decision: 'decide',
    declaration: 'declare',
    defeat: 'defeat',
    departure: 'depart',
    derailment: 'derail',
    detention: 'detain',
    disappearance: 'disappear',
    disaster: 'disaster',
    discovery: 'discover',
    earthquake: 'earthquake',
    election: 'elect',
    eruption: 'erupt',
    evacuation: 'evacuate',
    execution: 'execute',
    explosion: 'explode',
    expulsion: 'expel',
    flood: 'flood',
    founding: 'found',
    funeral: 'bury',
    hearing: 'hear',
    hurricane: 'hurricane',
    inauguration: 'inaugurate',
    invasion: 'invade',
    killing: 'kill',
    launch: 'launch',
    massacre: 'massacre',
    meeting: 'meet',
    merger: 'merge',
    murder: 'murder',
    nomination: 'nominate',
    opening: 'open',
    primary: 'primary',
    protest: 'protest',
    publication: 'publish',
    raid: 'raid',
    rally: 'rally',
    referendum: 'referendum',
    release: 'release',
    resignation: 'resign',
    retirement: 'retire',
    robbery: 'rob',
    ruling: 'rule',
    shooting: 'shoot',
    signing: 'sign',
    sinking: 'sink',
    slaying: 'slay',
    stabbing: 'stab',
    storm: 'storm',
    storming: 'storm',
    strike: 'strike',
    summit: 'summit',
    surrender: 'surrender',
    suspension: 'suspend',
    takeover: 'takeover',
    uprising: 'uprising',
    verdict: 'verdict',
    victory: 'win',
    visit: 'visit',
    vote: 'vote',
    wedding: 'marry',
    withdrawal: 'withdraw',
  }),
);

/** What nobody plans, or is called so only when it is over: "the attack on Friday" is behind, "the vote" needn't be. */
export const UNPLANNED: ReadonlySet<string> = new Set(
  `accident accord accusation admission agreement allegation announcement arrest assassination assault assertion attack avalanche blast blaze bloodshed
  bombing claim collapse collision comment crash death decision defeat derailment disappearance earthquake explosion fire flood flooding illness injury killing landslide leak loss massacre murder outbreak outburst raid rampage remark revelation riot robbery
  romp ruling setback shooting slaughter slaying stabbing storm suicide tragedy triumph tweet verdict victory violence win`
    .trim()
    .split(/\s+/u),
);

/** What one speaks of in the month that is near, as it may have been set for one: "appealed the March ruling". */
export const RESOLVED: ReadonlySet<string> = new Set(
  'accord agreement announcement decision ruling verdict victory win'.split(' '),
);

/** "the November election", "November's midterms" */
export const ELECTIONS: ReadonlySet<string> = new Set('ballot ballots election elections midterm midterms'.split(' '));

/** Verbs of how an election ended: "won the November election". */
export const OUTCOMES: ReadonlySet<string> = new Set(
  'defeated elected lost ousted re-elected reelected won'.split(' '),
);

/** Before such a verb these leave it open: "if she won", "would be elected". */
export const UNDECIDED: ReadonlySet<string> = new Set('be being if unless whether who whoever'.split(' '));

/** What is written, said or counted, and seldom told before: "a December memo", "an October poll". */
export const WRITTEN: ReadonlySet<string> = new Set(
  `email e-mail essay interview lawsuit letter memo memorandum op-ed poll post report speech statement study survey tweet
  video`
    .trim()
    .split(/\s+/u),
);
