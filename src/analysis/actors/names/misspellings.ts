/** Names that are most likely a slip for another: "Handeslblatt" for Handelsblatt. */
import { KNOWN_ORGANIZATIONS } from '../../lexicon/names/known-organizations.ts';
import type { CastMember } from '../../schema.ts';
import type { KnownName } from './known-names.ts';
import { SpellingIndex } from './spelling.ts';

const KNOWN = new SpellingIndex<KnownName>();
for (const organization of KNOWN_ORGANIZATIONS) {
  KNOWN.add(organization.name.toLowerCase(), { sense: 'organization', organization });
}

/** The name of the cast, or of a known organisation, that a name nobody bears is a slip for; null where there is none. */
export function slipFor(key: string, cast: readonly CastMember[]): KnownName | null {
  return spellingsOfCast(cast).find(key) ?? KNOWN.find(key);
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
