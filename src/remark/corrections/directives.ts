/** The directives that editors have, and the attributes of each. */
import { z } from 'zod';

import { certaintySchema } from '../../analysis/schema.ts';

const value = z.string().trim().min(1, { error: 'it is empty' });

/** "none" means nobody, or nothing. */
const orNone = value.transform((given) => (given === 'none' ? null : given));

/** What stands right before and right after the words, where these alone aren't unique. */
const surroundings = { before: value.optional(), after: value.optional() };

/** The words by which something is said. */
const cue = { cue: value.optional() };

const statement = z.strictObject({
  by: orNone.optional(),
  via: orNone.optional(),
  certainty: certaintySchema.optional(),
  source: value.optional(),
  and: value.optional(),
  ...cue,
  ...surroundings,
});

/** "pence-1" with a story, or "manageable-risk/pence-1", as a claim is called that several stories tell. */
const claim = z.strictObject({ as: value, in: value.optional(), ...cue, ...surroundings });

export const ATTRIBUTES = {
  actor: z.strictObject({ is: orNone, ...surroundings }),
  quote: statement,
  claim: statement,
  'no-statement': z.strictObject({ ...cue, ...surroundings }),
  confirm: z.strictObject({
    is: value.optional(),
    by: orNone.optional(),
    via: orNone.optional(),
    ...cue,
    ...surroundings,
  }),
  date: z.strictObject({ is: orNone, ...surroundings }),
  'no-event': z.strictObject(surroundings),
  plain: z.strictObject(surroundings),
  'same-claim': claim,
  'other-claim': claim,
} as const;

export type DirectiveName = keyof typeof ATTRIBUTES;

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(ATTRIBUTES, name);
}

export const DIRECTIVE_NAMES: readonly string[] = Object.keys(ATTRIBUTES);
