/** Families: "the Reid family" is a group of its own, and none of those who are called Reid. */
import { FAMILIES } from '../lexicon/relatives.ts';
import type { Name } from './name-forms.ts';
import { plainSpan } from './name-span.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** The names, a surname before "family" being that family's with it. */
export function withFamilyNames(words: readonly Word[], names: readonly Name[]): Name[] {
  return names.map((name): Name => {
    const { span, kind } = name;
    const { first, end } = span;
    if (kind !== 'person') return name;
    // "the Manson Family"
    if (end - first > 1 && isFamilyName(words[end - 1]?.key ?? '')) return { span, kind: 'group' };
    if (!isFamily(words, span)) return name;
    return { span: plainSpan({ first, end: end + 1 }), kind: 'group' };
  });
}

/** Whether a name is a family's: "Reid family". */
export function isFamilyName(key: string): boolean {
  return FAMILIES.has(key.slice(key.lastIndexOf(' ') + 1));
}

/** "the Reid | family", but not "Reid's | family" and "the Ann Reid | family", which may be what she founded. */
function isFamily(words: readonly Word[], { first, end, titled }: Name['span']): boolean {
  const noun = words[end];
  const isFull = end - first > 1 && isFirstName(words[first]);
  return !titled && !isFull && noun?.sentence === words[first]?.sentence && FAMILIES.has(noun?.key ?? '');
}
