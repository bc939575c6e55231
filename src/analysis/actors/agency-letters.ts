/** Letters that the world knows as a news agency's, and the text has for a party or a state: "PTI leader", "AP chief minister". */
import type { Name } from './name-forms.ts';
import { isAcronym } from './word-shapes.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** Whom a party has, and an agency has not. */
const OF_PARTY =
  /^(?:activists?|candidates?|founder|government|lawmakers?|leaders?|leadership|mla|mlas|mna|rall(?:y|ies)|senators?|supporters?|workers?)$/u;

/** The names, such letters being an unknown body's throughout, and nobody's where a state is meant. */
export function withoutAgencies(words: readonly Word[], names: readonly Name[]): Name[] {
  const parties = new Set(
    names.flatMap(({ span }) =>
      areLetters(words, span) && OF_PARTY.test(words[span.end]?.key ?? '') ? [nameKey(words, span)] : [],
    ),
  );
  return names.flatMap((name) => {
    const { span } = name;
    if (!areLetters(words, span)) return [name];
    if (words[span.end]?.key === 'chief' && words[span.end + 1]?.key === 'minister') return [];
    return parties.has(nameKey(words, span)) ? [{ span: { ...span, known: null }, kind: name.kind }] : [name];
  });
}

function areLetters(words: readonly Word[], { first, end, known }: Name['span']): boolean {
  const word = words[first];
  const isAgency = known?.sense === 'organization' && known.organization.sort === 'press';
  return isAgency && end - first === 1 && word !== undefined && isAcronym(word);
}
