/** Reads a YAML file that an editor or a publisher writes, and tells what is wrong with it. */
import type { z } from 'zod';

import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { readYaml } from '../schema/yaml-file.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './rule.ts';

type RuleName = Parameters<typeof findingOf>[1];

/** @returns null for the value where something is wrong */
export function readChecked<Schema extends z.ZodType>(
  { file, text }: { file: string; text: string },
  schema: Schema,
  rule: RuleName,
): { value: z.output<Schema> | null; findings: Finding[] } {
  try {
    return { value: readYaml({ name: file, text, firstLine: 1 }, schema), findings: [] };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { value: null, findings: error.problems.map((problem) => problemFinding(file, problem, rule)) };
  }
}

export function problemFinding(file: string, { line, column, message }: Problem, rule: RuleName): Finding {
  const place = line === null ? null : { line, column: column ?? 1 };
  return findingOf(file, rule, { place, severity: 'error', message });
}
