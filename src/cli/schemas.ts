/** `npm run schemas`: writes the JSON Schemas of frontmatter and cast to `.vscode/`, out of the schemas of the code. */
import { writeFile } from 'node:fs/promises';

import { jsonSchemas } from '../schema/json-schemas.ts';

const FOLDER = new URL('../../.vscode/', import.meta.url);

for (const [name, schema] of jsonSchemas()) {
  await writeFile(new URL(name, FOLDER), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`.vscode/${name}`);
}
