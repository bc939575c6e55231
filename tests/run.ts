/**
 * `npm test`: formatting, lint, types, then every test, the browser's included; the last line counts them.
 * Every step runs even where an earlier one failed, so that one run tells all that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

/** What Vitest's JSON reporter says of a run, as far as it is read here. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  numPendingTests: z.int(),
});

const root = new URL('..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
const reportFile = join(scratch, 'report.json');

const checks: [name: string, command: string, ...args: string[]][] = [
  ['format', 'npm', 'run', '--silent', 'check:format'],
  ['lint', 'npm', 'run', '--silent', 'check:lint'],
  ['types', 'npm', 'run', '--silent', 'check:types'],
];

let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a command with its output passed through; true where it exits with 0. */
function run(command: string, args: string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

for (const [name, command, ...args] of checks) {
  const ok = run(command, args);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

const config = ['--config', 'tests/vitest.config.ts'];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const testsPassed = run('vitest', ['run', ...config, ...reporters]);
try {
  const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests;
  // A file that cannot even be loaded, or an error outside every test, fails no single test.
  if (!testsPassed && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
} catch (error) {
  console.error(`The tests left no report: ${String(error)}`);
  failed += 1;
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
