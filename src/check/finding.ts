/** What a check finds: where, how bad, what is wrong, and what would put it right. */
import { z } from 'zod';

import { logLine } from '../schema/log-line.ts';

/** An error fails the check, a warning asks to look again, a note only says what could be better. */
export const severitySchema = z.enum(['error', 'warning', 'note']);

export const findingSchema = z.strictObject({
  /** Relative to the project, with slashes. */
  file: z.string(),
  /** Counted from 1; null where the file as a whole is meant. */
  line: z.int().positive().nullable(),
  /** Counted from 1, in UTF-16 code units. */
  column: z.int().positive().nullable(),
  severity: severitySchema,
  /** One of `RULES` in `rule-names.ts`. */
  rule: z.string(),
  message: z.string(),
  /** What would most likely put it right; null where the message says it already. */
  fix: z.string().nullable(),
});

export type Severity = z.infer<typeof severitySchema>;
export type Finding = z.infer<typeof findingSchema>;

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** By file, then from top to bottom. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.message, b.message)
  );
}

/** `content/stories/x.md:9:1: error: the picture has no text for those who cannot see it; write what it shows` */
export function describeFinding({ file, line, column, severity, message, fix }: Finding): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return logLine(`${place}: ${severity}: ${message}${fix === null ? '' : `; ${fix}`}`);
}

/** By code units, so that the order is the same under every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
