/**
 * Lemmas that introduce what somebody says, thinks or wants, in classes that behave alike:
 * a tagger that has never seen "aver" still knows it as a verb of saying.
 */
const CLASSES: Readonly<Record<string, string>> = {
  find: 'find conclude determine establish discover ascertain rule estimate calculate uncover confirm',
  say: 'say tell add note write state remark comment observe reply respond answer explain mention announce report declare proclaim post tweet email read recount relate recall remember',
  manner:
    'shout yell cry chant joke quip whisper mutter mumble exclaim scream snap retort interject gush boast brag fume rant thunder intone',
  assert:
    'claim argue insist assert maintain contend allege aver avow affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore highlight testify attest swear vouch posit opine theorize speculate suggest imply hint indicate signal insinuate charge counter rebut',
  concede: 'acknowledge admit concede confess allow grant accept agree confirm acquiesce',
  deny: 'deny dispute reject dismiss refute rebuff repudiate disagree disavow decline refuse contradict question doubt challenge',
  think:
    'think believe feel know consider understand suppose assume imagine guess reckon suspect figure doubt conclude deem judge realize realise recognize recognise view regard perceive see wonder mean speculate estimate calculate',
  want: 'want hope wish plan intend seek aim desire prefer expect need look try propose vow promise pledge swear threaten commit decide resolve determine consider contemplate mull weigh aspire dream vie prepare',
  fear: 'fear worry dread lament regret bemoan complain grumble grouse mourn rue hate dislike resent love like enjoy appreciate',
  predict: 'predict forecast project foresee anticipate estimate warn caution alert prophesy',
  order:
    'order rule demand urge call ask request require command instruct direct beg plead implore appeal encourage exhort advise recommend invite press push lobby petition insist ban approve authorize authorise endorse nominate appoint vote pass sign decree mandate veto name',
  praise:
    'praise applaud hail laud commend thank congratulate tout welcome celebrate salute credit extol back support favor favour defend champion promote embrace compliment',
  blame:
    'criticize criticise blast slam denounce condemn decry attack blame accuse chide rebuke mock ridicule deride lambaste assail bash rip scold fault excoriate slander berate disparage belittle insult lambast castigate pan trash needle taunt oppose',
  show: 'show find reveal suggest indicate demonstrate prove appear seem look sound disclose document illustrate point cite quote hear learn discover notice detect identify determine see uncover confirm',
  describe:
    'describe call label dub brand term characterize characterise portray depict cast paint describe name refer liken compare style title frame consider',
  discuss:
    'discuss talk speak debate focus address elaborate touch dwell argue outline detail lay express voice share echo deliver offer raise inform notify remind assure reassure convince persuade teach brief',
  noun: 'statement claim belief opinion view allegation assertion suggestion argument idea notion hope fear concern worry doubt promise pledge vow threat warning plan proposal intention desire demand call request order decision ruling prediction forecast estimate report announcement comment remark response answer question criticism attack accusation charge complaint praise endorsement support opposition admission denial acknowledgment insistence assessment conclusion finding evidence word message tweet speech testimony letter article interview quote account assumption expectation conviction confidence feeling sense impression perception understanding knowledge thought rumor rumour motto slogan motion memo memorandum post op-ed editorial poll survey study',
  adjective:
    'confident sure certain convinced aware afraid worried concerned hopeful optimistic pessimistic skeptical sceptical doubtful adamant clear proud glad happy sorry surprised shocked disappointed outraged angry furious upset pleased grateful thankful willing unwilling eager ready reluctant critical supportive committed open interested opposed likely unlikely known supposed alleged reported expected convince',
  hearsay: 'accord reportedly allegedly supposedly apparently purportedly evidently presumably seemingly ostensibly',
};

/** Class number of a lemma, from 1; the first class that lists it counts. */
export const REPORTING_CLASS: ReadonlyMap<string, number> = new Map(
  Object.values(CLASSES)
    .flatMap((list, index) => list.split(' ').map((lemma) => [lemma, index + 1] as const))
    .reverse(),
);

/** The names of the classes, in the order of their numbers. */
export const REPORTING_CLASSES: readonly string[] = Object.keys(CLASSES);

/** Classes up to this one are of speaking, and their subject a speaker. */
export const LAST_SPEECH_CLASS = REPORTING_CLASSES.indexOf('deny') + 1;

/** Talk, debate, focus: words that report as nouns do, too. */
export const DISCUSSION_CLASS = REPORTING_CLASSES.indexOf('discuss') + 1;
