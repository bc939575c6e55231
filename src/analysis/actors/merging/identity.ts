/** Who an actor is: its identity while names are merged, then its canonical name and its id. */
import { shortId } from '../../identity.ts';
import type { CastMember } from '../../schema.ts';
import { standsForGovernment } from './governments.ts';
import { lookUp } from '../names/known-names.ts';
import type { KnownName } from '../names/known-names.ts';
import type { Draft, Named } from '../mention.ts';
import { withoutAccents } from '../names/spelling.ts';
import type { ReadDocument } from '../../reader/read-document.ts';

/** "cast:ann-lee", "country:Germany", "organization:Nokia", "place:Munich"; "name:person:tom hale" where nothing is known. */
export function identityOf(document: ReadDocument, name: Named): string {
  const { known } = name;
  if (known?.sense === 'cast') {
    // An editor who lists "Washington" for the US means the government, not the town where something happens.
    const own = known.alias === known.member.name ? null : lookUp(known.alias);
    const isTown = own?.sense === 'capital' && name.form === 'name' && !standsForGovernment(document, name);
    return isTown ? `place:${own.place}` : `cast:${known.member.id}`;
  }
  if (!known || (name.kind === 'person' && known.sense !== 'organization')) return unknownIdentity(name);
  if (known.sense === 'capital' && standsForGovernment(document, name)) return `country:${known.country.name}`;
  return knownIdentity(known);
}

/** "name:person:xu"; "name:person:xu:he" of "Mr Xu", since Mr and Mrs Xu are two. */
function unknownIdentity({ kind, key, pronoun }: Named): string {
  const addressed = kind === 'person' && pronoun !== null && !key.includes(' ');
  const plain = withoutAccents(key);
  return addressed ? `name:person:${plain}:${pronoun}` : `name:${kind}:${plain}`;
}

function knownIdentity(known: KnownName): string {
  switch (known.sense) {
    case 'cast':
      return `cast:${known.member.id}`;
    case 'country':
      return `country:${known.country.name}`;
    case 'organization':
      return `organization:${known.organization.name}`;
    case 'capital':
    case 'place':
      return `place:${known.place}`;
  }
}

/** What the gazetteers call the cast, so that "America" is the cast's United States even where it isn't listed. */
export function identitiesOfCast(cast: readonly CastMember[]): Map<string, string> {
  const identities = new Map<string, string>();
  for (const member of cast) {
    for (const name of [member.name, ...member.aliases]) {
      const known = lookUp(name) ?? lookUp(name.replace(/^the\s+/iu, ''));
      const fits =
        known &&
        (known.sense === 'country' || known.sense === 'place'
          ? member.kind === 'place'
          : known.sense === 'organization' && member.kind !== 'person');
      if (fits) identities.set(knownIdentity(known), `cast:${member.id}`);
    }
  }
  return identities;
}

/** The name by which a page calls an actor: the cast's, the gazetteer's for acronyms, otherwise the fullest in the text. */
export function canonicalName(draft: Draft, cast: ReadonlyMap<string, CastMember>): string {
  const member = cast.get(draft.identity);
  if (member) return member.name;
  const [scheme, ...rest] = draft.identity.split(':');
  if (scheme !== 'name') return rest.join(':');
  let fullest = '';
  for (const { text, form } of draft.mentions) {
    if (form === 'name' && isFuller(text, fullest)) fullest = text;
  }
  return fullest;
}

/** More words win, then more letters; the first in the text of two alike. */
function isFuller(text: string, than: string): boolean {
  const [words, other] = [text.split(' ').length, than.split(' ').length];
  return words === other ? text.length > than.length : words > other;
}

/** "Côte d'Ivoire" -> "cote-d-ivoire". Letters of other scripts are kept. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'actor' : shortId(slug);
}

/** An id for each draft, in order: the cast's, or the slug of the name, numbered where it is taken. */
export function idsOf(
  drafts: readonly { identity: string; name: string }[],
  cast: ReadonlyMap<string, CastMember>,
): string[] {
  const taken = new Set([...cast.values()].map((member) => member.id));
  return drafts.map(({ identity, name }) => {
    const member = cast.get(identity);
    if (member) return member.id;
    const slug = slugOf(name);
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  });
}
