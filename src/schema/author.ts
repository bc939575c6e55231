/** Who wrote a story: a name, or a person or an organisation with a page about them; one, or several. */
import { z } from 'zod';

import { optional, webAddress, words } from './fields.ts';

const authorSchema = z.strictObject({
  name: words.describe('As it stands below the headline.'),
  kind: z
    .enum(['person', 'organization'])
    .nullable()
    .default('person')
    .describe('Whether that is a person or an organisation.'),
  link: optional(webAddress).describe('A page about them.'),
});

export type Author = z.output<typeof authorSchema>;

const one = z.union([words, authorSchema], { error: 'expected a name, or { name: …, kind: …, link: … }' });

/** Takes what it gives, too. */
export const authorsSchema = z
  .union([one, z.array(one)], { error: 'expected a name, or { name: …, kind: …, link: … }, or a list of them' })
  .nullish()
  .transform((given): Author[] =>
    [given ?? []]
      .flat()
      .map((author) => (typeof author === 'string' ? { name: author, kind: null, link: null } : author)),
  );
