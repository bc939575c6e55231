/** Whom an editor can say that words are of: everybody in the story, as `by` and `is` take them. */
import type { Story } from '../site.ts';
import { sourceInWords } from '../statements/unnamed.ts';

export interface Choice {
  /** For the line to paste: an id, or words of the story. */
  value: string;
  label: string;
  /** Null for a source that is only described, which no other words can mean. */
  name: string | null;
}

const NOBODY = 'nobody in particular';

/** Those with names by name, then those without, then nobody. */
export function deskMenu({ data }: Story): Choice[] {
  const { analysis } = data;
  const named = analysis.actors
    .filter((actor) => actor.named)
    .map(({ id, name }) => ({ value: id, label: `${name} (${id})`, name }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const described = analysis.actors.flatMap(({ id, named: isNamed }) => {
    const first = isNamed ? undefined : analysis.attributions.find(({ actorId }) => actorId === id);
    const words = first ? sourceInWords(analysis, first) : null;
    return words === null ? [] : [{ value: words, label: `“${words}”`, name: null }];
  });
  return [...named, ...described, { value: 'none', label: NOBODY, name: NOBODY }];
}
