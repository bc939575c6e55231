/** The check for other tools. */
import { byPlace } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { countOf } from './text.ts';

/** `{ stories, errors, warnings, notes, findings: Finding[] }`, the findings by file and place. */
export function jsonReport(findings: readonly Finding[], stories: number): string {
  const report = {
    stories,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes: countOf(findings, 'note'),
    findings: [...findings].sort(byPlace),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
