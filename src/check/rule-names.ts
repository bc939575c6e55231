/** The rules of the check. */
import { severitySchema } from './finding.ts';
import type { Finding } from './finding.ts';

/** The worst first: what a report with room for ten names before the others. */
export const RULES = [
  'file', // cannot be read, or its name is no address
  'broken-off', // a mistake of ours: the check of the story got no further
  'frontmatter',
  'cast',
  'site', // the publisher's own settings and words
  'text', // there is none
  'correction', // fits its text no more, or names nobody
  'headline-quotation',
  'unclosed-quotation',
  'other-wording',
  'unclaimed-quotation',
  'date-order',
  'said-later',
  'weekday',
  'series',
  'link',
  'picture',
  'footnote',
  'alt-text',
  'heading-order',
  'source-address',
] as const;

export type RuleName = (typeof RULES)[number];

/** Errors first, then warnings, then notes, each as `RULES` has them. */
export function gravity({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): number {
  return severitySchema.options.indexOf(severity) * RULES.length + RULES.findIndex((name) => name === rule);
}
