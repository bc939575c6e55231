/** Words with which a reporter goes on behind what he has reported, and no longer reports. Dictionary forms. */
import { words } from './word-list.ts';

/** What somebody said, taken up by a noun: ", a remark that drew jeers". */
export const SAID_NOUNS: ReadonlySet<string> = words(`
  remark comment statement suggestion accusation assertion claim charge allegation view position stance argument
  assessment description characterization characterisation finding`);

/** A thing taken up by a noun, which somebody else then judges: ", a result its chief executive hailed as a triumph". */
export const JUDGED_NOUNS: ReadonlySet<string> = words(
  'figure result number move rise fall decision plan step outcome',
);

/** What a remark does. */
export const STIRRING_VERBS: ReadonlySet<string> = words(`
  prompt draw anger infuriate enrage provoke spark earn elicit stun shock surprise echo contradict`);

/** How listeners take it: ", drawing jeers". */
export const REACTIONS: ReadonlySet<string> = words(`
  jeer boo cheer applause laughter laugh gasp rebuke heckle groan ovation scorn mockery ridicule retort`);

/** What is not given: "without giving details". */
export const WITHHELD: ReadonlySet<string> = words(`
  detail reason evidence explanation name figure example specifics information timeline basis further more any`);

/** "without saying why", "without elaborating". */
export const TELLING: ReadonlySet<string> = words('elaborate say specify explain disclose identify');

/** "without giving details". */
export const GIVING: ReadonlySet<string> = words('give provide offer cite name present');
