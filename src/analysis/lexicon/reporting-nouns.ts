/** Nouns that report what somebody says, thinks or wants, with the frames in which each does so. */

import { words } from './word-list.ts';

type NounFrame = 'that' | 'to' | `prep:${string}`;

const NOUNS_BY_FRAME: Readonly<Record<NounFrame, string>> = {
  that: `accusation acknowledgement acknowledgment admission allegation announcement argument assertion assessment
    assumption assurance belief boast charge claim complaint conclusion concern confidence contention conviction
    declaration denial doubt estimate expectation fear feeling finding hint hope hypothesis idea impression indication
    insistence message notion opinion perception position prediction promise proposal question recognition report
    revelation rumour rumor ruling sense signal speculation statement suggestion suspicion theory thought view vow
    warning worry guess judgment judgement understanding recommendation`,
  to: `ambition call decision demand desire effort hope intent intention offer plan pledge promise proposal refusal
    threat vow willingness wish eagerness reluctance commitment determination urge`,
  'prep:of': `accusation allegation claim criticism denunciation endorsement condemnation critique denial fear hope praise
    rejection view warning support opinion description assessment portrayal`,
  'prep:for': `support call hope preference praise plan endorsement vote advocacy demand appeal disdain contempt
    enthusiasm admiration passion`,
  'prep:about': `concern question doubt complaint comment remark claim warning worry statement allegation fear anxiety
    scepticism skepticism tweet suspicion`,
  'prep:on': `attack comment view stance position statement`,
  'prep:to': `opposition objection response reference reaction commitment resistance`,
  'prep:with': 'disagreement frustration dissatisfaction agreement',
  'prep:against': 'accusation allegation charge attack criticism',
  'prep:in': 'confidence interest',
};

export const NOUN_FRAMES: ReadonlyMap<string, ReadonlySet<string>> = framesByNoun();

function framesByNoun(): Map<string, Set<string>> {
  const frames = new Map<string, Set<string>>();
  for (const [frame, nouns = ''] of Object.entries(NOUNS_BY_FRAME)) {
    for (const noun of nouns.trim().split(/\s+/u)) {
      const known = frames.get(noun) ?? new Set<string>();
      frames.set(noun, known.add(frame));
    }
  }
  return frames;
}

/** Verbs that lend a noun their subject: "made the claim that", "expressed concern about". Dictionary forms. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `make express raise voice issue give have hold repeat reiterate share air offer deliver level announce declare
  send convey state defend take pose draw lodge register signal show`
    .trim()
    .split(/\s+/u),
);

/** Nouns for what somebody says that another may deny: "a charge Mr Ng denies". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `accusation account allegation argument assertion assessment characterisation characterization charge claim
  conclusion contention description estimate figure finding idea insinuation notion number report suggestion version`
    .trim()
    .split(/\s+/u),
);

/** Nouns that a clause without "that" may follow: "a line Mr Ng repeated", "the pledge ministers made". */
export const SHELL_NOUNS: ReadonlySet<string> = new Set([
  ...CLAIM_NOUNS,
  ...`line pledge promise view move position stance statement remark comment goal target ceiling warning demand result
  outcome verdict phrase label message policy practice prospect`
    .trim()
    .split(/\s+/u),
]);
/** Nouns for what somebody says that a quotation is: "“Nonsense,” was his verdict". */
export const VERDICT_NOUNS: ReadonlySet<string> = words(`
  advice answer assessment comment conclusion description explanation message reaction reply response retort summary
  verdict view warning`);

/** Verbs of how somebody puts it: "“Odd” is how he described it". Dictionary forms. */
export const DESCRIBING_VERBS: ReadonlySet<string> = words(
  'characterise characterize describe explain express put recall remember see sum summarise summarize view',
);
