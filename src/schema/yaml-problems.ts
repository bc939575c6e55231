/** Says what a schema finds wrong with a YAML document in words for an editor, with the place. */
import { isMap, isNode, isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';

import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './file-problem.ts';
import { knownKeys } from './schema-keys.ts';

/** From an offset into the YAML to a place in the file, both from 1. */
export type PlaceOf = (offset: number) => { line: number; column: number };

interface Context {
  document: Document;
  schema: z.ZodType;
  placeOf: PlaceOf;
}

export function problemsOf(issues: readonly z.core.$ZodIssue[], context: Context): Problem[] {
  const { document, schema, placeOf } = context;
  return issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') {
      const message = `${labelOf(issue.path)}: ${explain(issue, document, schema)}`;
      return [{ ...placeOf(offsetOf(document, issue.path, 'value')), message }];
    }
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const known = knownKeys(schema, issue.path);
      const hint = didYouMean(key, known) || ` (known: ${known.join(', ')})`;
      return { ...placeOf(offsetOf(document, path, 'key')), message: `${labelOf(path)}: no such key${hint}` };
    });
  });
}

const TYPE_NAMES = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'keys with values'],
  ['record', 'keys with values'],
  ['int', 'a whole number'],
  ['number', 'a number'],
]);

/** How Zod begins where a schema doesn't say itself what it expects: "Invalid input: expected string, …" */
const ZOD_DEFAULT = 'Invalid ';

function explain(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType): string {
  const node: unknown = document.getIn(issue.path);
  const value: unknown = isNode(node) ? node.toJSON() : node;
  const found = value === undefined || value === null ? 'it is missing' : `found ${excerpt(JSON.stringify(value))}`;
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `expected more than ${Number(issue.minimum)}, ${found}`;
  if (!issue.message.startsWith(ZOD_DEFAULT)) return `${issue.message}, ${found}`;
  if (issue.code === 'invalid_type') {
    const quotes = issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
    const isInside = issue.expected === 'object' && issue.path.length > 0;
    const keys = isInside ? ` (${knownKeys(schema, issue.path).join(', ')})` : '';
    return `expected ${TYPE_NAMES.get(issue.expected) ?? issue.expected}${keys}, ${found}${quotes ? ' (put it in quotation marks)' : ''}`;
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const hint = typeof value === 'string' ? didYouMean(value, allowed) : '';
    return `expected one of ${allowed.join(', ')}, ${found}${hint}`;
  }
  return `${issue.message}, ${found}`;
}

const LONGEST_EXCERPT = 200;

const excerpt = (words: string): string =>
  words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;

/** `sources[2].title`, counted from 1 as an editor does */
export function labelOf(path: readonly PropertyKey[]): string {
  const label = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('');
  return label.replace(/^\./u, '') || 'frontmatter';
}

/** Offset of the key or value at `path`; where there is none, of the nearest value above it. */
export function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  const parentPath = path.slice(0, -1);
  const parent: unknown = nodeAt(document, parentPath);
  if (path.length > 0 && isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === path.at(-1));
    const node = part === 'key' ? pair?.key : (pair?.value ?? pair?.key);
    if (isNode(node) && node.range) return node.range[0];
  }
  const node = nodeAt(document, path);
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, parentPath, 'value') : 0;
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length > 0 ? document.getIn(path, true) : document.contents;
}
