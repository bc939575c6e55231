/** The check as a person reads it: every finding on a line, and how many there are. */
import { byPlace, describeFinding, severitySchema } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';

/** Each line ends in a line break. */
export function textReport(findings: readonly Finding[], stories: number): string {
  const lines = [...findings].sort(byPlace).map(describeFinding);
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryOf(findings, stories), ''].join('\n');
}

/** "5 stories: 2 errors, 1 warning"; "5 stories: nothing to put right, 3 notes" */
export function summaryOf(findings: readonly Finding[], stories: number): string {
  const [errors, warnings, notes] = severitySchema.options.map((of) => {
    const count = countOf(findings, of);
    return count > 0 ? [counted(count, of)] : [];
  });
  const wrong = [...(errors ?? []), ...(warnings ?? [])];
  const found = [...(wrong.length > 0 ? wrong : ['nothing to put right']), ...(notes ?? [])];
  return `${counted(stories, 'story', 'stories')}: ${found.join(', ')}`;
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
