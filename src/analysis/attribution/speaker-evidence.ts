/** What is known of the one who speaks: how the source means him, how surely, and what part he has in the text. */
import type { Links } from './grammar-evidence.ts';
import { logit } from './sureness.ts';

const FORMS = ['name', 'description', 'pronoun'] as const;
const KINDS = ['person', 'organization', 'place', 'group'] as const;

export const SPEAKER: readonly string[] = [
  ...FORMS.map((form) => `speaker by ${form}`),
  ...KINDS.map((kind) => `speaker: ${kind}`),
  'how surely words that are no name mean the speaker',
  'mentions of the speaker',
];

/** In the order of `SPEAKER`; a probability as its logit, a count as its logarithm. */
export function speakerOf({ speaker, actor }: Links): number[] {
  return [
    ...FORMS.map((form) => Number(speaker?.form === form)),
    ...KINDS.map((kind) => Number(actor?.kind === kind)),
    speaker === null || speaker.form === 'name' ? 0 : logit(speaker.sureness),
    Math.log(1 + (actor?.mentions.length ?? 0)),
  ];
}
