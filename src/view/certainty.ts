/** How sure a statement is, in words, with those of the text that decided it. */
import type { Attribution, Certainty } from '../analysis/schema.ts';
import { textOf } from './site.ts';
import type { Story } from './site.ts';

export const CERTAINTIES: readonly { certainty: Certainty; label: string; meaning: string }[] = [
  { certainty: 'stated', label: 'Stated', meaning: 'said without reserve' },
  { certainty: 'hedged', label: 'Hedged', meaning: 'said with reserve, as “may” or “arguably”' },
  { certainty: 'denied', label: 'Denied', meaning: 'said not to be so' },
  { certainty: 'hearsay', label: 'Hearsay', meaning: 'passed on, with nobody named' },
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

/** "Quoted", "Partly quoted", "Told": how close to the speaker's own words the text keeps. */
export function formInWords({ kind, form }: Pick<Attribution, 'kind' | 'form'>): string {
  if (kind === 'claim') return 'Told';
  return form === 'mixed' ? 'Partly quoted' : 'Quoted';
}
