/**
 * The check as annotations of a pull request: workflow commands, which GitHub shows beside the lines they name.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { byPlace, describeFinding } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import { gravity } from '../rule-names.ts';
import { counted, summaryOf } from './text.ts';

/** GitHub drops, without a word, whatever a step says beyond ten errors, ten warnings and ten notices. */
export const MOST_OF_EACH = 10;

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** The worst ten of each severity; where there are more, nine and how many the rest are. The log has them all. */
export function githubReport(findings: readonly Finding[], stories: number): string {
  const sorted = [...findings].sort((a, b) => gravity(a) - gravity(b) || byPlace(a, b));
  const log = [...findings].sort(byPlace).map(describeFinding);
  return [
    ...annotations(sorted, 'error'),
    ...annotations(sorted, 'warning'),
    ...annotations(sorted, 'note'),
    // Inside a group: lines that start with a file's name are no commands.
    ...(log.length > 0 ? ['::group::All findings', ...log, '::endgroup::'] : []),
    summaryOf(findings, stories),
    '',
  ].join('\n');
}

function annotations(findings: readonly Finding[], severity: Severity): string[] {
  const same = findings.filter((finding) => finding.severity === severity);
  if (same.length <= MOST_OF_EACH) return same.map(annotation);
  const shown = same.slice(0, MOST_OF_EACH - 1);
  const rest = same.slice(shown.length);
  const files = new Set(rest.map(({ file }) => file)).size;
  const message = `${counted(rest.length, `further ${severity}`)} in ${counted(files, 'file')}: see the log of this step`;
  return [...shown.map(annotation), `::${COMMANDS[severity]} title=${property('Check')}::${data(message)}`];
}

function annotation({ file, line, column, severity, rule, message, fix }: Finding): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    ...(column === null ? [] : [`col=${column}`]),
    `title=${property(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(fix === null ? message : `${message}; ${fix}`)}`;
}

/** What is said must not start another command. */
const data = (words: string): string =>
  words.replaceAll('##[', '## [').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
