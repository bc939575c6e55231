/**
 * What known organisations can be called, where their sort alone doesn't say it: not every agency is a watchdog, and no
 * news agency is a newspaper.
 */
import type { OrganizationSort } from './known-organizations.ts';

/** What a noun may ask for: a sort, one of those below, or an organisation of which no sort is known. */
export type Calling =
  | OrganizationSort
  | 'unknown'
  | 'regulator'
  | 'charity'
  | 'organisation'
  | 'news agency'
  | 'broadcaster'
  | 'magazine'
  | 'league'
  | 'UN agency';
