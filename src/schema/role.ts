/** What a member of the cast is or was, and when: a story tells the role of its own day. */
import { z } from 'zod';

import { readDateValue } from '../analysis/corrections/date-value.ts';
import { list, optional, words } from './fields.ts';

const FORMS = 'expected a year, a month or a day, written 2019, 2019-07 or 2019-07-24';

/** YAML reads a year as a number. */
const moment = z
  .union([z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u, { error: FORMS }), z.int().min(1000).max(9999)], { error: FORMS })
  .transform(String)
  .refine((value) => periodOf(value) !== null, { error: FORMS });

const roleSchema = z.strictObject({
  role: words.describe('What they were then: "US vice-president".'),
  from: optional(moment).describe('Since when: a year, a month or a day; left out, since ever.'),
  until: optional(moment).describe('Until when, that year, month or day included; left out, until today.'),
});

export type Role = z.infer<typeof roleSchema>;

/** In any order; no two of them hold on one day. */
export const rolesSchema = list(roleSchema).superRefine((roles, context) => {
  for (const [index, { from, until }] of roles.entries())
    if (firstDay(from) > lastDay(until))
      context.addIssue({ code: 'custom', path: [index, 'until'], message: `ends before it begins (${from ?? ''})` });
  const inOrder = [...roles.entries()].sort(([, a], [, b]) => compare(firstDay(a.from), firstDay(b.from)));
  for (const [at, [index, { role, from }]] of inOrder.entries()) {
    const [, before] = inOrder[at - 1] ?? [];
    if (before === undefined || lastDay(before.until) < firstDay(from)) continue;
    const begins = from === null ? 'too' : `on ${firstDay(from)}`;
    const message = `"${role}" and "${before.role}" both hold ${begins}: let one end before the other begins, in months or days if need be`;
    context.addIssue({ code: 'custom', path: [index, from === null ? 'role' : 'from'], message });
  }
});

/**
 * @param day of the calendar: "2019-02-17"
 * @returns null where none of the roles holds on that day
 */
export function roleOn(roles: readonly Role[], day: string): string | null {
  return roles.find(({ from, until }) => firstDay(from) <= day && day <= lastDay(until))?.role ?? null;
}

/** The latest first. */
export const latestFirst = (roles: readonly Role[]): Role[] =>
  roles.toSorted((a, b) => compare(firstDay(b.from), firstDay(a.from)));

/** Days are written so that the alphabet puts them in the order of the calendar. */
const firstDay = (from: string | null): string => (from === null ? '' : (periodOf(from)?.start ?? ''));
const lastDay = (until: string | null): string => (until === null ? '9999-12-31' : (periodOf(until)?.end ?? ''));
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Null for what isn't in the calendar: "2019-02-30". */
function periodOf(value: string): { start: string; end: string } | null {
  const { start, end } = readDateValue(value) ?? {};
  return start && end ? { start, end } : null;
}
