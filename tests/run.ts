/**
 * `npm test`: formatting, lint, types, then every test, the browser's included; the last line counts them.
 * Every step runs even where an earlier one failed, so that one run tells all that is wrong. The browser's tests go one
 * after another, so the checks of the code run beside them; the other tests use every processor.
 */
import { spawn } from 'node:child_process';
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
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

let passed = 0;
let failed = 0;
let skipped = 0;

/** What a command prints is kept until it ends, so that two at once don't talk across one another. */
async function run(command: string, args: readonly string[]): Promise<{ isOk: boolean; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ isOk: code === 0, output });
    });
  });
}

async function check(name: string): Promise<void> {
  const from = performance.now();
  const { isOk, output } = await run('npm', ['run', '--silent', `check:${name}`]);
  console.log(`${output}${isOk ? 'ok' : 'FAILED'}: ${name} (${seconds(from)})`);
  if (isOk) passed += 1;
  else failed += 1;
}

async function tests(name: string, projects: readonly string[]): Promise<void> {
  const from = performance.now();
  const reportFile = join(scratch, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const only = projects.flatMap((project) => ['--project', project]);
  const { isOk, output } = await run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...only, ...reporters]);
  console.log(`${output}${isOk ? 'ok' : 'FAILED'}: ${name} (${seconds(from)})`);
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    // A file that cannot even be loaded, or an error outside every test, fails no single test.
    if (!isOk && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
  } catch (error) {
    console.error(`The tests left no report: ${String(error)}`);
    failed += 1;
  }
}

async function checks(): Promise<void> {
  for (const name of ['lint', 'types', 'format']) await check(name);
}

const start = performance.now();
await Promise.all([tests('in the browser', ['browser']), checks()]);
await tests('without one', ['unit', 'apart']);
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} in ${seconds(start)}`);
process.exitCode = failed > 0 ? 1 : 0;
