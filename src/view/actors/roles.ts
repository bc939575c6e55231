/** The roles that the cast gives somebody, each with its years. */
import type { ActorEntry } from '../../schema/actor.ts';
import { latestFirst } from '../../schema/role.ts';
import { en } from '../../strings/en.ts';

export interface DatedRole {
  role: string;
  /** "2017–2021", "since 2017"; null where the cast gives no year. */
  years: string | null;
}

/** The latest first. */
export function datedRolesOf({ roles }: Pick<ActorEntry, 'roles'>): DatedRole[] {
  return latestFirst(roles).map(({ role, from, until }) => ({
    role,
    years: from === null && until === null ? null : en.site.actors.years(yearOf(from), yearOf(until)),
  }));
}

const yearOf = (moment: string | null): string | null => moment?.slice(0, '2017'.length) ?? null;
