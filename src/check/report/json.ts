/** The check for other tools. */
import { byPlace } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** `{ stories, errors, warnings, findings: Finding[] }`, the findings by file and place. */
export function jsonReport(findings: readonly Finding[], stories: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = { stories, errors, warnings: findings.length - errors, findings: [...findings].sort(byPlace) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
