/** What other stories say that is one claim with statements of a story, or may be: what an editor decides. */
import type { AddressedPlace, Claim, DoubtfulClaim } from '../../across/claims.ts';
import { saidInWords } from '../../analysis/attribution/said-in-words.ts';
import type { Analysis } from '../../analysis/schema.ts';

export interface SaidElsewhere {
  /** The slug of the other story. */
  story: string;
  /** The address of the note there. */
  note: string;
  words: string;
  /** False for what is left apart, and may be one. */
  isJoined: boolean;
}

/**
 * By the ids of the story's statements; of a claim that several others tell, the first telling.
 * @param analysisOf undefined for a story that isn't there
 */
export function saidElsewhere(
  id: string,
  { claims, doubts }: { claims: readonly Claim[]; doubts: readonly DoubtfulClaim[] },
  analysisOf: (story: string) => Pick<Analysis, 'text' | 'attributions'> | undefined,
): Map<string, SaidElsewhere[]> {
  const found = new Map<string, SaidElsewhere[]>();
  const add = (own: AddressedPlace, { story, id: other, address: note }: AddressedPlace, isJoined: boolean): void => {
    const analysis = analysisOf(story);
    const said = analysis?.attributions.find((one) => one.id === other);
    if (!analysis || !said) return;
    const words = saidInWords(analysis.text, said.content);
    found.set(own.id, [...(found.get(own.id) ?? []), { story, note, words, isJoined }]);
  };
  for (const { tellings } of claims) {
    const first = tellings.find(({ story }) => story !== id);
    for (const own of tellings) if (first && own.story === id) add(own, first, true);
  }
  for (const { a, b } of doubts) {
    if (a.story === id) add(a, b, false);
    if (b.story === id) add(b, a, false);
  }
  return found;
}
