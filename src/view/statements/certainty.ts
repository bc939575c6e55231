/** How sure a statement is, in words, with those of the text that decided it. */
import type { Attribution, Certainty } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';
import { textOf } from '../site.ts';
import type { Story } from '../site.ts';

const { firmness } = en.story;

export const CERTAINTIES: readonly { certainty: Certainty; label: string; meaning: string }[] = [
  { certainty: 'stated', ...firmness.stated },
  { certainty: 'hedged', ...firmness.hedged },
  { certainty: 'denied', ...firmness.denied },
  { certainty: 'hearsay', ...firmness.hearsay },
];

export interface CertaintyInWords {
  label: string;
  /** The words of the text that decided it; null where none had to. */
  words: string | null;
}

export function certaintyInWords(story: Story, { certainty, certaintyCue }: Attribution): CertaintyInWords {
  const label = CERTAINTIES.find((entry) => entry.certainty === certainty)?.label ?? certainty;
  return { label, words: certaintyCue && textOf(story.data.analysis, certaintyCue) };
}

/** "Quoted", "Partly quoted", "Paraphrased denial": how close to the speaker's own words the text keeps. */
export function formInWords({ kind, form, certainty }: Pick<Attribution, 'kind' | 'form' | 'certainty'>): string {
  const forms = certainty === 'denied' ? en.story.denial : en.story.form;
  if (kind === 'claim') return forms.paraphrased;
  return form === 'mixed' ? forms.partly : forms.quoted;
}
