import { describe, expect, test } from 'vitest';

import { describeFinding } from '../../src/check/finding.ts';
import type { Finding } from '../../src/check/finding.ts';
import { githubReport } from '../../src/check/report/github.ts';
import { jsonReport } from '../../src/check/report/json.ts';
import { textReport } from '../../src/check/report/text.ts';
import { wholeFileProblem } from '../../src/schema/file-problem.ts';

const findingOf = (more: Partial<Finding> = {}): Finding => ({
  file: 'content/stories/a.md',
  line: 9,
  column: 1,
  severity: 'error',
  rule: 'link',
  message: 'the link to "../b/" leads to no page',
  fix: null,
  ...more,
});

const commandsOf = (report: string): string[] =>
  report.split('\n').filter((line) => /^::(?:error|warning|notice)/u.test(line));

describe('for a person', () => {
  test('by file and line, with the fix, and a count at the end', () => {
    const findings = [
      findingOf({ line: 10, severity: 'warning', message: 'B', fix: 'do it' }),
      findingOf({ file: 'content/actors/x.yaml', line: null, column: null, message: 'A' }),
    ];
    expect(textReport(findings, 2)).toBe(
      [
        'content/actors/x.yaml: error: A',
        'content/stories/a.md:10:1: warning: B; do it',
        '',
        '2 stories: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  test('nothing wrong', () => {
    expect(textReport([], 1)).toBe('1 story: nothing to put right\n');
    const note = findingOf({ severity: 'note' });
    expect(textReport([note, note], 1)).toContain('1 story: nothing to put right, 2 notes\n');
  });

  test('a name with a line break stays on its line', () => {
    expect(describeFinding(findingOf({ file: 'content/stories/a\n::error::b.md' }))).not.toContain('\n');
  });

  test('words that are a command to a host of builds are none', () => {
    const finding = findingOf({ file: 'a.md', message: 'found "##[add-mask]a"', fix: '##[error]b' });
    for (const report of [textReport([finding], 1), githubReport([finding], 1)]) expect(report).not.toContain('##[');
    expect(wholeFileProblem('a.md', 'found ##[add-mask]a\n::error::b').message).toBe(
      'a.md: found ## [add-mask]a ::error::b',
    );
  });
});

describe('for GitHub', () => {
  test('file, line and column; what would start another command is written out', () => {
    const finding = findingOf({ file: 'content/a,b:c.md', message: '100 %\n::error::x', fix: 'do it' });
    expect(commandsOf(githubReport([finding], 1))).toEqual([
      '::error file=content/a%2Cb%3Ac.md,line=9,col=1,title=link::100 %25%0A::error::x; do it',
    ]);
  });

  test('a note is a notice', () => {
    expect(commandsOf(githubReport([findingOf({ severity: 'note' })], 1))[0]).toMatch(/^::notice file=/u);
  });

  test('at most ten errors and ten warnings, the worst first, the rest counted', () => {
    const many = (count: number, more: Partial<Finding>): Finding[] =>
      Array.from({ length: count }, (_, index) => findingOf({ file: `content/${index}.md`, ...more }));
    const findings = [
      ...many(30, { rule: 'alt-text' }),
      findingOf({ rule: 'correction', message: 'orphaned' }),
      ...many(10, { severity: 'warning', rule: 'other-wording' }),
    ];
    const report = githubReport(findings, 5);
    const errors = commandsOf(report).filter((line) => line.startsWith('::error'));
    const warnings = commandsOf(report).filter((line) => line.startsWith('::warning'));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain('orphaned');
    expect(errors.at(-1)).toBe('::error title=Check::22 further errors in 22 files: see the log of this step');
    expect(warnings).toHaveLength(10);
    expect(warnings.join('\n')).not.toContain('further');
    expect(report.split('\n').filter((line) => line.startsWith('content/'))).toHaveLength(findings.length);
  });
});

test('for other tools: counts and every finding', () => {
  const findings = [findingOf(), findingOf({ severity: 'warning', line: 1 })];
  expect(JSON.parse(jsonReport(findings, 3))).toEqual({
    stories: 3,
    errors: 1,
    warnings: 1,
    notes: 0,
    findings: [findings[1], findings[0]],
  });
});
