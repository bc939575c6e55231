/** `npm run schemas`: writes the JSON Schemas of frontmatter and cast to `.vscode/`, out of the schemas of the code. */
import { writeFile } from 'node:fs/promises';

import { format } from 'prettier';

import { jsonSchemas } from '../schema/json-schemas.ts';

const FOLDER = new URL('../../.vscode/', import.meta.url);
const PRINT_WIDTH = 120;

for (const [name, schema] of jsonSchemas()) {
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: PRINT_WIDTH });
  await writeFile(new URL(name, FOLDER), text);
  console.log(`.vscode/${name}`);
}
