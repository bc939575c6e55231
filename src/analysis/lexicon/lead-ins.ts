/** Words of sentences that lead to a quotation without a verb of saying: "Ms Lee was full of praise for Mr Ng: “…”". */
import { words } from './word-list.ts';

/** What somebody has, pays or is full of when he goes on to say it. */
export const ATTITUDE_NOUNS: ReadonlySet<string> = words(`
  admiration advice answer apology complaint compliment concern contempt criticism disdain doubt enthusiasm explanation
  message mood praise regret reply response sympathy tribute verdict view warning word`);

/** Verbs that such a noun goes with, dictionary forms. */
export const ATTITUDE_VERBS: ReadonlySet<string> = words('be have pay offer give feel remain sound seem');

/** Verbs behind which somebody else's words come: "She quoted Mr Ng: “…”", "There was Mr Ng: “…”". Dictionary forms. */
export const PRESENTING_VERBS: ReadonlySet<string> = words(`
  answer be cite come comprise consider contain feature follow get go hear include introduce paraphrase play print
  publish quote read recall receive recite remember repeat reproduce retweet say see share translate`);

/** Prepositions behind which nobody stands who speaks: "had sympathy for Mr Ng: “…”". */
export const AIMING_PREPOSITIONS: ReadonlySet<string> = words(`
  about against at behind for in into on over to toward towards with`);
