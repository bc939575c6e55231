/**
 * Merge: gathers the names that mean one actor.
 *
 * Names that are known, or alike, share an identity from the start. Then pairs of identities are joined, safest first:
 * acronyms that the text introduces, short names of people, short names and initials of organisations, misspellings.
 * Two identities that are both known beforehand are never joined, those of different kinds only where the text itself
 * introduces one as the other.
 */
import { SHARED_NAMES } from '../../lexicon/names/countries.ts';
import type { ActorKind, CastMember } from '../../schema.ts';
import { CastNamesakes } from './cast-namesakes.ts';
import type { Gender } from '../gender.ts';
import { identitiesOfCast, identityOf } from './identity.ts';
import type { Draft, Named } from '../mention.ts';
import { introducedAcronyms, introductionsIn } from './introductions.ts';
import { misspellings } from '../names/misspellings.ts';
import { OtherBearers } from './other-bearers.ts';
import { sameOrganizations } from './organizations.ts';
import { samePeople } from './people.ts';
import { withEarlierBearers } from './shared-surnames.ts';
import type { Word } from '../words/words.ts';

/** The actors that the names mean, in order of first mention. */
export function mergeNames(words: readonly Word[], found: readonly Named[], cast: readonly CastMember[]): Draft[] {
  const namesakes = new CastNamesakes(words, found);
  const { names } = namesakes;
  const ofCast = identitiesOfCast(cast);
  const introductions = introductionsIn(words, names);
  const known = names.map((name) => identityOf(words, name));
  const identities = withSharedNames(names, known).map((identity) => ofCast.get(identity) ?? identity);
  const drafts = new Map<string, Draft>();
  for (const [index, name] of names.entries()) {
    const identity = identities[index] ?? '';
    const draft = drafts.get(identity);
    if (draft) draft.mentions.push(name);
    else drafts.set(identity, { identity, kind: name.kind, mentions: [name] });
  }
  const joining = new Joining(drafts);
  joining.joinAll(introducedAcronyms(introductions, identities), { introduced: true });
  joining.joinAll(namesakes.same);
  const people = ofKind(drafts, ['person']);
  const pairs = samePeople(people, new OtherBearers(words, names, identities));
  joining.joinAll(pairs.filter(([one, other]) => !namesakes.areTwo(one, other)));
  joining.joinAll(sameOrganizations(ofKind(drafts, ['organization', 'group'])));
  joining.joinAll(misspellings([...drafts.values()]));
  return withEarlierBearers(words, joining.drafts());
}

/** "Korea" is the one country so called that the text names in full; both, or neither, leave it as it is. */
function withSharedNames(names: readonly Named[], identities: string[]): string[] {
  if (!names.some(({ key }) => SHARED_NAMES.has(key))) return identities;
  const inFull = new Set(identities.filter((_, index) => !SHARED_NAMES.has(names[index]?.key ?? '')));
  return identities.map((identity, index) => {
    const countries = SHARED_NAMES.get(names[index]?.key ?? '') ?? [];
    const [only, another] = countries.map((country) => `country:${country}`).filter((country) => inFull.has(country));
    return only !== undefined && another === undefined && names[index]?.kind !== 'person' ? only : identity;
  });
}

/** A name of somebody, and where the text has it. */
interface NameOf {
  identity: string;
  text: string;
  key: string;
  pronoun: Gender | null;
  /** Whether the identity is one beforehand. */
  known: boolean;
  starts: number[];
}

/** One entry for each name of each identity of these kinds, as it stands first in the text. */
function ofKind(drafts: ReadonlyMap<string, Draft>, kinds: readonly ActorKind[]): NameOf[] {
  const entries: NameOf[] = [];
  for (const { identity, kind, mentions } of drafts.values()) {
    if (!kinds.includes(kind)) continue;
    const known = !identity.startsWith('name:');
    const seen = new Map<string, NameOf>();
    for (const { key, text, pronoun, start } of mentions) {
      const entry = seen.get(key) ?? { identity, text, key, pronoun, known, starts: [] };
      entry.starts.push(start);
      if (!seen.has(key)) entries.push(entry);
      seen.set(key, entry);
    }
  }
  return entries;
}

/** Joins identities pair by pair, in near-constant time each (a disjoint-set forest). */
class Joining {
  readonly #drafts: ReadonlyMap<string, Draft>;
  readonly #parents = new Map<string, string>();

  constructor(drafts: ReadonlyMap<string, Draft>) {
    this.#drafts = drafts;
  }

  /** @param options.introduced the text itself says that they are one, whatever kinds they were taken for */
  joinAll(pairs: readonly (readonly [string, string])[], { introduced = false } = {}): void {
    for (const [left, right] of pairs) this.#join(this.#root(left), this.#root(right), introduced);
  }

  /** A known identity is the root of what is joined to it; two of them stay apart. */
  #join(left: string, right: string, introduced: boolean): void {
    if (left === right) return;
    const [knownLeft, knownRight] = [!left.startsWith('name:'), !right.startsWith('name:')];
    if (knownLeft && knownRight) return;
    const [from, to] = knownLeft ? [right, left] : [left, right];
    if (!introduced && !mayJoin(this.#drafts.get(from), this.#drafts.get(to))) return;
    this.#parents.set(from, to);
  }

  #root(identity: string): string {
    let root = identity;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  /** The joined actors, in order of first mention, each with its mentions in text order. */
  drafts(): Draft[] {
    const joined = new Map<string, Draft>();
    for (const [identity, draft] of this.#drafts) {
      const root = this.#root(identity);
      const into = joined.get(root);
      if (!into) {
        const own = this.#drafts.get(root) ?? draft;
        joined.set(root, { identity: root, kind: own.kind, mentions: [...draft.mentions] });
        continue;
      }
      for (const mention of draft.mentions) into.mentions.push(mention);
      into.mentions.sort((a, b) => a.start - b.start);
    }
    const inOrder = [...joined.values()];
    return inOrder.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }
}

function mayJoin(left: Draft | undefined, right: Draft | undefined): boolean {
  if (!left || !right) return false;
  const collective = (kind: ActorKind): boolean => kind === 'organization' || kind === 'group';
  return left.kind === right.kind || (collective(left.kind) && collective(right.kind));
}
