/** Names that are most likely a slip for another: "Handeslblatt" for Handelsblatt. */
import { EITHER, FEMININE, MASCULINE } from '../../lexicon/names/first-names.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/names/known-organizations.ts';
import type { CastMember } from '../../schema.ts';
import type { KnownName } from './known-names.ts';
import { SpellingIndex } from './spelling.ts';

const KNOWN = new SpellingIndex<KnownName>();
for (const organization of KNOWN_ORGANIZATIONS) {
  KNOWN.add(organization.name.toLowerCase(), { sense: 'organization', organization });
}

/** The name of the cast, or of a known organisation, that a name nobody bears is a slip for; null where there is none. */
export function slipFor(firstWord: string, key: string, cast: readonly CastMember[]): KnownName | null {
  return isFirstName(firstWord) ? null : (spellingsOfCast(cast).find(key) ?? KNOWN.find(key));
}

const castSpellings = new WeakMap<readonly CastMember[], SpellingIndex<KnownName>>();

/** Built once for each cast: all stories share one. */
function spellingsOfCast(cast: readonly CastMember[]): SpellingIndex<KnownName> {
  const built = castSpellings.get(cast);
  if (built) return built;
  const index = new SpellingIndex<KnownName>();
  for (const member of cast) {
    for (const alias of [member.name, ...member.aliases])
      index.add(alias.toLowerCase(), { sense: 'cast', member, alias });
  }
  castSpellings.set(cast, index);
  return index;
}

/** "Christina" is no slip for "Christian". */
function isFirstName(text: string): boolean {
  const name = text.split(' ')[0] ?? text;
  return MASCULINE.has(name) || FEMININE.has(name) || EITHER.has(name);
}
