/** Verbs by which something is put into words: negated, they tell that nobody said it. Dictionary forms. */
import { words } from './word-list.ts';

/** With "not" and a clause they deny it ("did not say that he lied"), with a question or a thing they are silent about it. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
  say state add note announce report confirm indicate answer comment speak talk refer remark claim`);

/** With "not" they are silent even about a clause: "did not mention that he lied", which he did. */
export const TELLING_VERBS: ReadonlySet<string> = words(`
  mention tell disclose reveal divulge explain specify detail elaborate clarify identify name discuss describe address
  cite reference volunteer warn remind inform notify`);

/** What keeps somebody from saying what follows: "declined to say whether", "without mentioning". */
export const WITHHOLDING_WORDS: ReadonlySet<string> = words(`
  decline refuse fail neglect forget omit avoid hesitate without`);

/** Of these, the ones by which somebody says openly that he will not speak. */
export const REFUSING_WORDS: ReadonlySet<string> = words('decline refuse');

/** Negated, they are silent where what isn't given is something told: "did not release a name". */
export const GIVING_VERBS: ReadonlySet<string> = words('give provide release offer share');

/** What is told rather than handed over, in the singular. */
export const THINGS_TOLD: ReadonlySet<string> = words(`
  name identity detail information reason explanation figure number cause motive timeline date breakdown example evidence
  description answer comment age condition`);

/** Who keeps these back knows and tells of it, and isn't who is told of: "that a man had been held but declined to name him". */
export const OWN_KNOWLEDGE: ReadonlySet<string> = words(`
  name identify give provide release share elaborate specify disclose reveal detail clarify`);

/** Negated, they tell that nobody answered: "did not respond to an email". */
export const REPLYING_VERBS: ReadonlySet<string> = words('respond reply');

/** What reporters send and wait for an answer to. */
export const REQUESTS: ReadonlySet<string> = words(`
  request requests question questions email emails e-mail e-mails call calls message messages inquiry inquiries enquiry
  enquiries query queries comment claims letter letters`);

/** Negated, they tell why somebody isn't named: "was not authorised to speak publicly". */
export const PERMITTING_VERBS: ReadonlySet<string> = words('authorize authorise permit allow entitle');
