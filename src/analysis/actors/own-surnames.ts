/** Surnames that are a company's name as well: "Ford said she was tired", where the text has an Anna Ford. */
import { LOCATIVE_PREPOSITIONS } from '../lexicon/function-words.ts';
import { ownPronoun, speaksForBody } from './body-signs.ts';
import type { Name } from './name-forms.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** What stands before a company's name, and seldom before a surname: "a Ford", "she works for Ford". */
const BEFORE_COMPANY: ReadonlySet<string> = new Set(['a', 'an', 'the', 'for', 'at', 'of']);

/**
 * The names, a company's that is a surname of somebody in the text being the surname, unless the text has the company as
 * well; then only "he" and "she" tell.
 */
export function withOwnSurnames(words: readonly Word[], names: readonly Name[]): Name[] {
  const surnames = new Set<string>();
  for (const { span, kind } of names)
    if (kind === 'person' && span.known === null && span.end - span.first > 1)
      surnames.add(words[span.end - 1]?.key ?? '');
  const isAlike = ({ span, kind }: Name): boolean =>
    (kind === 'organization' || kind === 'person') &&
    span.known?.sense === 'organization' &&
    span.end - span.first === 1 &&
    surnames.has(nameKey(words, span));
  // "Bloomberg" reports and is told things, while Michael Bloomberg may just own it
  const people = new Set(
    names.flatMap(({ span }) => (span.titled || ownPronoun(words, span) === 'person' ? [nameKey(words, span)] : [])),
  );
  const companies = new Set(
    names.flatMap((name) => (meansCompany(words, name) ? [words[name.span.first]?.key ?? ''] : [])),
  );
  return names.map((name) => {
    if (!isAlike(name)) return name;
    const key = nameKey(words, name.span);
    const { known } = name.span;
    const isPress = known?.sense === 'organization' && known.organization.sort === 'press';
    const isTwo = companies.has(key) || (isPress && !people.has(key));
    const isSurname = !isTwo || ownPronoun(words, name.span) === 'person';
    return isSurname ? { span: { ...name.span, known: null }, kind: 'person' } : name;
  });
}

/** "Ford Motor", "Ford said it would close", "shares in Ford", "a Ford" */
function meansCompany(words: readonly Word[], { span, kind }: Name): boolean {
  if (kind !== 'organization') return false;
  if (span.end - span.first > 1) return true;
  const before = words[span.first - 1];
  const isBehind = before !== undefined && before.sentence === words[span.first]?.sentence;
  const isCompany = isBehind && (BEFORE_COMPANY.has(before.key) || LOCATIVE_PREPOSITIONS.has(before.key));
  return isCompany || speaksForBody(words, span);
}
