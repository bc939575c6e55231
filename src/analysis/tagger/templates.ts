/**
 * Feature templates: which columns of a token and its neighbours are joined into one feature.
 * `"P-1 P0"` is the part of speech of the previous token with that of the token itself.
 */
import { combine, mix } from './hash.ts';

/** One value a token for every column; all of the same length. */
export type Columns<Name extends string> = Readonly<Record<Name, Int32Array>>;

/** Features are hashed into this many bits. */
export const FEATURE_BITS = 25;

/** "W", "quoteState", with the offset of the token it is read from: "-2", "0", "1" */
const PART = /^(?<column>[A-Za-z]+)(?<offset>-?\d+)$/u;

/** Stands for what lies beyond either end of a sequence. */
const BEYOND = 0x5bd1e995;

interface Part<Name extends string> {
  column: Name;
  offset: number;
}

/** @throws SyntaxError where a template doesn't read as columns with offsets */
export function parseTemplates<Name extends string>(
  templates: readonly string[],
  columns: readonly Name[],
): readonly (readonly Part<Name>[])[] {
  return templates.map((template) =>
    template.split(' ').map((part) => {
      const match = PART.exec(part);
      const column = columns.find((name) => name === match?.groups?.column);
      if (!column) throw new SyntaxError(`template "${template}": no column in "${part}"`);
      return { column, offset: Number(match?.groups?.offset) };
    }),
  );
}

/** A template with its columns looked up. */
export interface Template {
  seed: number;
  columns: readonly Int32Array[];
  offsets: readonly number[];
}

export function bindTemplates<Name extends string>(
  templates: readonly (readonly Part<Name>[])[],
  columns: Columns<Name>,
): readonly Template[] {
  return templates.map((parts, index) => ({
    seed: mix(index + 1),
    columns: parts.map((part) => columns[part.column]),
    offsets: parts.map((part) => part.offset),
  }));
}

/**
 * The features of tokens `start`..`end`: `templates.length` hashes of FEATURE_BITS bits a token, token after token,
 * written to the start of `features`. Tokens outside the range are not read, whatever the window.
 */
export function extractFeatures(
  templates: readonly Template[],
  start: number,
  end: number,
  features: Int32Array,
): void {
  const width = templates.length;
  templates.forEach(({ seed, columns, offsets }, index) => {
    for (let token = start; token < end; token += 1) {
      let hash = seed;
      for (let part = 0; part < columns.length; part += 1) {
        const offset = offsets[part] ?? 0;
        const at = token + offset;
        hash = combine(hash, at < start || at >= end ? BEYOND + offset : (columns[part]?.[at] ?? 0));
      }
      features[(token - start) * width + index] = mix(hash) >>> (32 - FEATURE_BITS);
    }
  });
}
