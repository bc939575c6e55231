/**
 * Verbs that report what somebody says, thinks or wants, with the frames in which each does so.
 * Dictionary forms as wink-nlp gives them, which are American: "criticised" is "criticize".
 * A verb stands in a frame where that is an attribution more often than not, in PolNeAR's training articles where it
 * was seen there ("embraces the plan" mostly isn't), by judgement where it wasn't.
 */
import type { Frame } from './frames.ts';

const VERBS_BY_FRAME: Readonly<Partial<Record<Frame, string>>> = {
  before: `acknowledge add admit agree announce answer argue ask assert assure bark believe blog boast caution
    charge chuckle claim comment complain concede conclude concur confess confirm contend continue
    counter cry deadpan declare demand deny emphasise emphasize enquire estimate exclaim explain fear
    feel find fume grumble guess gush hope indicate inquire insist interject intone joke know lament laugh
    maintain murmur muse mutter note observe opine pledge post predict proclaim promise quip quote read
    recall recommend recount reiterate remark remind repeat reply report respond retort reveal roar say
    scoff scream shout show sigh smile snap sneer state stress suggest suspect tell testify think
    thunder tweet understand urge vow wail warn whisper wonder write yell`,
  inverted: `acknowledge add admit agree announce answer argue ask assert bark caution chuckle claim complain
    concede conclude concur confess contend continue counter cry deadpan declare demand enquire exclaim
    explain fume grumble gush inquire insist joke lament laugh maintain murmur muse mutter note observe
    opine predict proclaim quip read recall recommend recount remark repeat reply report respond retort
    roar say scoff scream shout sigh smile snap sneer state suggest thunder tweet urge wail warn whisper
    write yell`,
  quote: `acknowledge add admit agree announce answer argue ask assert believe blog boom chant claim comment
    complain conclude contend continue counter cry declare demand emphasise emphasize exclaim explain
    fear insist interject joke muse note observe pledge post predict proclaim promise quip read recall
    recount remark repeat reply report respond say scream shout sing state stress suggest think tweet
    vow warn whisper write yell`,
  colon: `add announce answer argue ask chant conclude continue declare explain note observe post proclaim
    read recall remark reply respond say shout state tweet warn write yell`,
  that: `accept acknowledge add admit advise affirm agree allege announce answer anticipate argue assert assess assume
    attest believe boast calculate caution certify charge claim clarify clear complain concede conclude
    confess confirm contend decide declare decree demand demonstrate deny determine direct disclose discover
    dispute doubt dream emphasise emphasize envisage estimate expect explain fear feel find forecast foresee
    fume guess hear hint hold hope illustrate imagine imply indicate insinuate insist intimate joke know
    lament learn maintain note observe order pledge predict presume proclaim project promise propose
    protest prove quip read realize recall reckon recognize recommend regret reiterate rejoice remark
    remember repeat reply report request require respond reveal rule say see show signal speculate state
    stipulate stress suggest suppose suspect swear testify think tweet underscore understand urge vow
    warn wish worry write`,
  clause: `acknowledge admit agree announce argue assert assume believe boast claim complain conclude confirm
    contend declare deny doubt estimate expect explain fear feel guess hope imagine indicate insist know
    maintain note pledge predict promise realise realize recall reckon report reveal say show state suggest
    suspect swear think understand vow warn wish write`,
  wh: `ask clarify consider debate decide demonstrate describe detail determine disclose discuss doubt
    enquire explain guess illustrate inquire know learn outline ponder question recall reveal say see
    show specify understand wonder`,
  to: `agree aim appear claim consent decide decline demand desire dread expect hate hesitate hope intend
    like long love mean offer plan pledge prefer prepare pretend profess promise propose refuse resolve
    seek seem swear threaten volunteer vow want wish yearn`,
  gerund: `admit advise advocate consider contemplate deny describe discuss envisage envision favor mention
    mull oppose propose recall recommend regret suggest urge`,
  object: `accept accuse acknowledge admire admit admonish advocate announce answer anticipate applaud appoint
    articulate ask assail assert assure attack bash belittle bemoan berate blame blast brand call
    castigate caution challenge characterise characterize charge chastise chide cite claim clarify
    commend compare compliment concede condemn condone confirm congratulate consider contest contradict
    convince counter credit criticize crow declare decry deem defend demand denigrate denounce deny
    depict deplore deride describe despise detail disavow disclose discourage discuss dislike dismiss
    disown disparage dispute doubt downplay dub echo emphasize encourage endorse envision estimate
    explain express extol fault favor fear foresee hail hate highlight identify illustrate insult invoke
    issue judge justify knock label lambast lambaste lament laud liken loathe love mandate mention
    minimize mock mourn note oppose order outline pan peg persuade portray post praise predict prefer
    proclaim promise promote propose protest question reaffirm rebuke rebut recall recognize recommend
    reference refute regret reiterate reject remind repeat report repudiate resent retweet retweeted
    reveal ridicule rip savage scold see seek show signal skewer slam state stress suggest support
    suspect taunt tease term thank tout trash trust tweet underline underscore urge veto view vilify
    voice want warn welcome`,
  addressee: `advise alert ask assure brief caution convince inform instruct notify persuade promise reassure remind show teach
    tell warn`,
  'passive-to': `allege ask believe claim consider deem estimate expect fear forecast know perceive predict presume project
    report repute rumor rumour say suppose think tip understand`,
  'passive-that': `agree allege announce argue assume believe claim estimate expect fear hope inform know note remind
    report reveal rumor rumour say suggest suppose tell think understand warn`,
  'passive-as': `characterise characterize denounce depict deride describe dismiss hail identify know perceive
    portray praise quote regard see view`,
  'passive-of': `accuse suspect`,
  'passive-wh': `ask`,
  'passive-about': `ask press question quiz`,
  'passive-by': `accuse attack back claim condemn criticize denounce dismiss endorse favor mock oppose praise
    question reject report share support welcome`,
  experiencer: `alarm concern convince determine disappoint outrage persuade please relieve satisfy shock surprise
    thrill worry`,
  'experiencer:about': `alarm concern excite worry`,
  'experiencer:by': `alarm bother disappoint disgust disturb encourage impress offend outrage shock surprise trouble`,
  'experiencer:with': `disappoint disgust fascinate frustrate impress please satisfy`,
  'experiencer:to': `commit devote oppose`,
  'experiencer:in': `disappoint interest`,
  'experiencer:at': `shock surprise`,
  'prep:to': `admit allude confess object point refer respond vow`,
  'prep:on': `call comment insist reflect`,
  'prep:for': `advocate apologise apologize argue ask call campaign hope push vouch wish`,
  'prep:about': `ask boast brag care complain fret gush inquire joke lie speak talk testify think wonder worry write`,
  'prep:with': `agree disagree identify side sympathise sympathize`,
  'prep:of': `accuse approve boast complain disapprove dream speak think warn`,
  'prep:at': `balk bristle hint`,
  'prep:against': `advise argue caution inveigh lobby protest rail warn`,
  'prep:out': `lay`,
  'prep:upon': `call`,
  'prep:in': `believe`,
};

/** Dictionary form -> its frames. */
const VERB_FRAMES: ReadonlyMap<string, ReadonlySet<Frame>> = framesByVerb();

function framesByVerb(): Map<string, Set<Frame>> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, verbs = ''] of Object.entries(VERBS_BY_FRAME)) {
    for (const verb of verbs.trim().split(/\s+/u)) {
      const known = frames.get(verb) ?? new Set<Frame>();
      frames.set(verb, known.add(frame as Frame));
    }
  }
  return frames;
}

/** Verbs of saying and thinking that take a whole clause or an object: where one stands, somebody begins to speak. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  [...VERB_FRAMES]
    .filter(([, frames]) => frames.has('that') || frames.has('before') || frames.has('object'))
    .map(([verb]) => verb),
);
