/** Forms of reporting verbs by what a tagger may take them for. */

/** Forms that are nothing but verbs wherever a tagger may put them. */
export const UNAMBIGUOUS_VERB_FORMS: ReadonlySet<string> = new Set(
  'say says said tells told thinks believe believes argues insists asks wants warns writes wrote suggests explains announces declares concludes'.split(
    ' ',
  ),
);

/** Forms that in a headline are verbs. */
export const HEADLINE_VERB_FORMS: ReadonlySet<string> = new Set(
  'concludes claims vows plans calls slams backs urges blasts rejects accuses criticizes criticises praises denies admits reports predicts promises pledges opposes supports condemns endorses defends questions demands seeks hopes fears'.split(
    ' ',
  ),
);

/** Forms that a tagger takes for nouns where they are the verb: "officials fear", "the firm claims to be". */
export const NOUN_OR_VERB_FORMS: ReadonlySet<string> = new Set(
  'claim claims dispute disputes fear fears hope hopes doubt doubts report vow vows pledge pledges demand demands'.split(
    ' ',
  ),
);

/** Beside these, what is rather a noun: a verb only where nothing else in its clause is one. */
export const RARE_VERB_FORMS: ReadonlySet<string> = new Set(['notes', 'plan', 'plans', 'reports']);

/** Forms of reporting verbs that the tagger takes for words of their own. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ['alleged', 'allege'],
  ['dreamt', 'dream'],
  ['informed', 'inform'],
  ['learnt', 'learn'],
  // participles: ", warning that …"
  ['answering', 'answer'],
  ['boasting', 'boast'],
  ['doubting', 'doubt'],
  ['guessing', 'guess'],
  ['joking', 'joke'],
  ['lamenting', 'lament'],
  ['observing', 'observe'],
  ['promising', 'promise'],
  ['reckoning', 'reckon'],
  ['rejoicing', 'rejoice'],
  ['repeating', 'repeat'],
  ['revealing', 'reveal'],
  ['ruling', 'rule'],
  ['swearing', 'swear'],
  ['warning', 'warn'],
]);
