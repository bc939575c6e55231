/** Reads YAML through a Zod schema; whatever is wrong is said with line and column, all of it at once. */
import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';

import { FileProblem } from './file-problem.ts';
import type { Problem } from './file-problem.ts';
import { yamlLimit } from './limits.ts';
import { labelOf, offsetOf, problemsOf } from './yaml-problems.ts';
import type { PlaceOf } from './yaml-problems.ts';
import { yamlInWords } from './yaml-words.ts';

export interface YamlSource {
  /** How to name the file in an error. */
  name: string;
  text: string;
  /** Line of the file on which `text` starts, from 1. */
  firstLine: number;
}

/**
 * Dates stay strings (YAML 1.2's core schema knows none), a key given twice is an error.
 * @throws FileProblem with every problem found
 */
export function readYaml<Schema extends z.ZodType>(source: YamlSource, schema: Schema): z.output<Schema> {
  const { document, placeOf } = parse(source);
  const result = schema.safeParse(valueOf(document, source.name, placeOf) ?? {});
  if (result.success) return result.data;
  throw new FileProblem(source.name, problemsOf(result.error.issues, { document, schema, placeOf }));
}

/** A problem with the value at `path` that only turned up after the file was read. */
export type ProblemAt = (path: readonly PropertyKey[], message: string) => Problem;

/** @throws FileProblem where the source isn't YAML */
export function problemsIn(source: YamlSource): ProblemAt {
  const { document, placeOf } = parse(source);
  return (path, message) => ({
    ...placeOf(offsetOf(document, path, 'value')),
    message: `${labelOf(path)}: ${message}`,
  });
}

/**
 * What the document says, as plain values.
 * @throws FileProblem at the first "*name" where one stands for nothing, or they stand for more than a file may hold
 */
export function valueOf(document: Document, name: string, placeOf: PlaceOf): unknown {
  try {
    return document.toJS();
  } catch {
    let offset = 0;
    visit(document, {
      Alias: (_key, { range }) => {
        offset = range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const message = '"*name" stands for nothing here, or for too much: write out what it stands for';
    throw new FileProblem(name, [{ ...placeOf(offset), message }]);
  }
}

function parse({ name, text, firstLine }: YamlSource): { document: Document; placeOf: PlaceOf } {
  const limit = yamlLimit(text);
  if (limit) throw new FileProblem(name, [{ ...limit, line: (limit.line ?? 1) + firstLine - 1 }]);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const placeOf: PlaceOf = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    // One mistake often makes others of what comes after it.
    const problems = document.errors
      .slice(0, 1)
      .map((error) => ({ ...placeOf(error.pos[0]), message: yamlInWords(error) }));
    throw new FileProblem(name, problems);
  }
  return { document, placeOf };
}
