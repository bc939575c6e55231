/** The check as a person reads it: every finding on a line, and how many there are. */
import { byPlace, describeFinding } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** Each line ends in a line break. */
export function textReport(findings: readonly Finding[], stories: number): string {
  const lines = [...findings].sort(byPlace).map(describeFinding);
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryOf(findings, stories), ''].join('\n');
}

/** "5 stories: 2 errors, 1 warning" */
export function summaryOf(findings: readonly Finding[], stories: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const found = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(Boolean);
  return `${counted(stories, 'story', 'stories')}: ${found.join(', ') || 'nothing to put right'}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
