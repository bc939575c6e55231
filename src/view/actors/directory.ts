/** Who's who: everybody whom a story mentions, by kind and name, cut into pages. */
import type { ActorKind } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';
import type { Dossier } from './dossier.ts';
import { initialOf, pagesOf } from '../lists/paging.ts';
import type { Paging } from '../lists/paging.ts';

export interface DirectoryPage {
  groups: { kind: ActorKind; label: string; members: Dossier[] }[];
  paging: Paging;
}

const { kinds } = en.site.actors;
const KINDS: readonly { kind: ActorKind; label: string }[] = [
  { kind: 'person', label: kinds.person },
  { kind: 'organization', label: kinds.organization },
  { kind: 'place', label: kinds.place },
  { kind: 'group', label: kinds.group },
];

const MOST_ACTORS = 400;
const ADDRESSES = { first: 'actors/', others: 'actors/page/' };

/** @param dossiers by name */
export function directoryPagesOf(dossiers: readonly Dossier[]): DirectoryPage[] {
  const byKind = KINDS.flatMap(({ kind, label }) =>
    dossiers.filter((dossier) => dossier.kind === kind).map((dossier) => ({ group: label, dossier })),
  );
  const measure = { most: MOST_ACTORS, weightOf: ({ dossier }: (typeof byKind)[number]) => weightOf(dossier) };
  const pages = pagesOf(byKind, ADDRESSES, measure, ({ group, dossier }) => ({
    group,
    label: initialOf(dossier.name),
  }));
  return pages.map(({ items, paging }) => ({
    groups: KINDS.map(({ kind, label }) => ({
      kind,
      label,
      members: items.filter(({ dossier }) => dossier.kind === kind).map(({ dossier }) => dossier),
    })).filter(({ members }) => members.length > 0),
    paging,
  }));
}

/** Bytes of an entry, measured on the site's own stories. */
const weightOf = ({ id, name, role }: Dossier): number => 260 + id.length + 2 * (name.length + (role?.length ?? 0));
