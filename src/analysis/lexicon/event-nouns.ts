/** Nouns that name what happened, with the dictionary form of the verb that tells the same. */

/** "the resignation" is told by "resigned"; nouns that are their own verb ("arrest", "vote") have themselves. */
export const EVENT_VERBS: Readonly<Record<string, string>> = {
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
  bombing: 'bomb',
  ceasefire: 'ceasefire',
  closure: 'close',
  collapse: 'collapse',
  collision: 'collide',
  crash: 'crash',
  death: 'die',
  decision: 'decide',
  declaration: 'declare',
  defeat: 'defeat',
  departure: 'depart',
  detention: 'detain',
  disappearance: 'disappear',
  disaster: 'disaster',
  discovery: 'discover',
  earthquake: 'earthquake',
  election: 'elect',
  execution: 'execute',
  expulsion: 'expel',
  explosion: 'explode',
  inauguration: 'inaugurate',
  invasion: 'invade',
  killing: 'kill',
  launch: 'launch',
  massacre: 'massacre',
  murder: 'murder',
  nomination: 'nominate',
  opening: 'open',
  publication: 'publish',
  referendum: 'referendum',
  release: 'release',
  resignation: 'resign',
  retirement: 'retire',
  ruling: 'rule',
  shooting: 'shoot',
  signing: 'sign',
  strike: 'strike',
  summit: 'summit',
  surrender: 'surrender',
  suspension: 'suspend',
  takeover: 'takeover',
  verdict: 'verdict',
  victory: 'win',
  visit: 'visit',
  vote: 'vote',
  withdrawal: 'withdraw',
};

/** In a sentence with one of these the event may not have happened on the day that is told. */
export const CALLED_OFF: ReadonlySet<string> = new Set(
  "not n't never no cancel postpone delay avert prevent call deny".split(' '),
);

/** What nobody plans, or is called so only when it is over: "the attack on Friday" is behind, "the vote" needn't be. */
export const UNPLANNED: ReadonlySet<string> = new Set(
  `accident accusation admission allegation announcement arrest assassination assault assertion attack avalanche blast blaze bloodshed
  bombing claim collapse collision comment crash death decision defeat derailment disappearance earthquake explosion fire killing landslide loss massacre murder outburst rampage remark revelation riot
  romp ruling setback shooting slaughter slaying stabbing storm suicide tragedy triumph tweet verdict victory violence win`
    .trim()
    .split(/\s+/u),
);
