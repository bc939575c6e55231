/** Which keys a Zod schema knows at a path: what "did you mean" chooses from. */
import { z } from 'zod';

/** @returns the keys of the object at `path`, through lists and whatever may be null; none where it isn't an object */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.core.JSONSchema._JSONSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const key of path) {
    const holder = withoutNull(here);
    here = typeof key === 'number' ? itemOf(holder) : holder?.properties?.[String(key)];
  }
  return Object.keys(withoutNull(here)?.properties ?? {});
}

function itemOf(schema: z.core.JSONSchema.BaseSchema | undefined): z.core.JSONSchema._JSONSchema | undefined {
  return Array.isArray(schema?.items) ? schema.items[0] : schema?.items;
}

/** `anyOf: [what it is, null]` is how JSON Schema writes that something may be left empty. */
function withoutNull(schema: z.core.JSONSchema._JSONSchema | undefined): z.core.JSONSchema.BaseSchema | undefined {
  if (typeof schema !== 'object') return undefined;
  const choice = schema.anyOf?.find((option) => typeof option === 'object' && option.type !== 'null');
  return choice ? withoutNull(choice) : schema;
}
