/** The schemas of what editors write as JSON Schema, for editors' programs: what may stand where, told while they type. */
import { z } from 'zod';

import { actorEntrySchema } from './actor.ts';
import { ownWordsSchema } from './site/own-words.ts';
import { siteSchema } from './site/site.ts';
import { storyFrontmatterSchema } from './story.ts';

/** By the name of the file in `.vscode/`; `npm run schemas` writes them. */
export function jsonSchemas(): Map<string, unknown> {
  return new Map([
    ['story.schema.json', jsonSchemaOf(storyFrontmatterSchema, 'Frontmatter of a story')],
    ['actor.schema.json', jsonSchemaOf(actorEntrySchema, 'Member of the cast')],
    ['site.schema.json', jsonSchemaOf(siteSchema, 'The site')],
    ['strings.schema.json', jsonSchemaOf(ownWordsSchema, 'Words of the publisher’s own')],
  ]);
}

/** Of what editors write, not of what becomes of it; draft 7, which VS Code's YAML extension reads. */
function jsonSchemaOf(schema: z.ZodType, title: string): unknown {
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }), title };
}
