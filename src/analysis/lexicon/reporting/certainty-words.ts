/** Words that say how certain a report is. Dictionary forms for verbs, small letters for the rest. */

/** Cues by which somebody says that something is not so: "denied that", "rejected the claim". */
export const DENYING_CUES: ReadonlySet<string> = new Set(
  `deny reject dispute refute rebut dismiss disavow disown contradict discount repudiate renounce doubt`
    .trim()
    .split(/\s+/u),
);

/** Cues that leave open whether what they report is so. */
export const HEDGING_CUES: ReadonlySet<string> = new Set(
  `hint imply speculate suspect appear seem expect guess wonder intimate signal surmise reckon insinuate`
    .trim()
    .split(/\s+/u),
);

/** Cues by which somebody reaches a view: negated ("has not been convinced that"), the content is denied. */
export const CONVICTION_CUES: ReadonlySet<string> = new Set(
  `say think believe accept agree convince persuade satisfy consider expect suggest claim argue admit acknowledge confirm mean want support
  concede know feel see recognize recognise find conclude state`
    .trim()
    .split(/\s+/u),
);

/** "may", "might": auxiliaries and verbs in the content that leave it open. */
export const HEDGES: ReadonlySet<string> = new Set(`may might could`.split(' '));

/** After a form of "be": "is expected to", "is likely to", "is thought to". */
export const HEDGING_PREDICATES: ReadonlySet<string> = new Set(
  'expected likely unlikely thought believed understood possible probable tipped'.split(' '),
);

/** Finite verbs in the content that leave it open: "appears to be winning". */
export const HEDGING_VERBS: ReadonlySet<string> = new Set(['appear', 'seem']);

/** Adverbs that leave the content open. */
export const HEDGING_ADVERBS: ReadonlySet<string> = new Set(
  `perhaps possibly probably maybe apparently presumably potentially seemingly arguably`.split(' '),
);

/** Auxiliaries of a cue that put what is said off: "will say", "may argue". */
export const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'may', 'might', 'could']);

/** Before "to say": what somebody has still to say. */
export const EXPECTING_WORDS: ReadonlySet<string> = new Set(
  'about due expected likely poised preparing scheduled set tipped'.split(' '),
);
