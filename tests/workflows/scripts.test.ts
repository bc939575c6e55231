/** The scripts of the workflows, called as the workflows call them. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, onTestFinished, test } from 'vitest';

import { commentBody } from '../../src/review/comment.ts';
import { Repository, storyOf } from '../review/repository.ts';
import { temporaryFolder } from '../support/command.ts';

const run = promisify(execFile);

/** As a host shows a comment: links in mere text are links, and raw HTML stays what it is. */
const shown = await createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });
const project = fileURLToPath(new URL('../../', import.meta.url));

describe('review.sh', () => {
  test('writes the review to its file and to the summary, with the way to the preview', async () => {
    const repository = await Repository.of({
      'content/stories/a.md': storyOf('A', '2024-05-15', 'Ann Lee said that it was late.'),
      'package.json': JSON.stringify({ scripts: { review: `node ${join(project, 'src/cli/review.ts')} --root .` } }),
    });
    const BASE_SHA = repository.git('rev-parse', 'HEAD').trim();
    await mkdir(join(repository.root, '.github/scripts'), { recursive: true });
    await copyFile(join(project, '.github/scripts/review.sh'), join(repository.root, '.github/scripts/review.sh'));
    await repository.write({ 'content/stories/a.md': storyOf('A', '2024-05-15', 'Eva Holm said that it was late.') });
    const summary = join(repository.root, 'summary.md');
    const settings = { BASE_SHA, RUN_URL: 'https://git.example/runs/1', PREVIEW_URL: '', SOURCE_URL: '' };
    await run('bash', ['.github/scripts/review.sh'], {
      cwd: repository.root,
      env: {
        ...process.env,
        ...settings,
        GITHUB_STEP_SUMMARY: summary,
        PATH: `${join(project, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
      },
    });
    const review = await readFile(join(repository.root, 'review.md'), 'utf8');
    expect(review).toContain('Eva Holm');
    expect(review).toContain('the artefact "preview" of [this run](https://git.example/runs/1)');
    expect(await readFile(summary, 'utf8')).toBe(review);
  });
});

interface Call {
  method: string;
  path: string;
  body: string;
  token: string | undefined;
}

/** A host that holds one pull request and some comments. */
async function hostWith(pulls: unknown, comments: unknown, status = 200): Promise<{ url: string; calls: Call[] }> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      calls.push({ method, path: url, body, token: headers.authorization });
      const answer = url.includes('/pulls?') ? pulls : url.includes('/comments') && method === 'GET' ? comments : {};
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

const EVENT = {
  workflow_run: {
    head_sha: 'abc',
    head_branch: 'patch-1&state=closed',
    head_repository: { owner: { login: 'somebody' } },
    // Empty for a fork, and not to be believed of anybody else.
    pull_requests: [{ number: 99 }],
  },
};
const PULLS = [
  { number: 6, head: { sha: 'another' } },
  { number: 7, head: { sha: 'abc' } },
];
const BOT = { login: 'github-actions[bot]' };

async function post(review: string, url: string, event: unknown = EVENT): Promise<{ code: number; said: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'review.md'), review);
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  const env = {
    ...process.env,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'owner/site',
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_API_URL: url,
    GITHUB_TOKEN: 'secret',
  };
  const args = [join(project, 'src/cli/post-review.ts'), join(folder, 'review.md')];
  return run(process.execPath, args, { env, cwd: folder }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => ({ code: 1, said: (error as { stderr: string }).stderr }),
  );
}

describe('post-review.ts', () => {
  test('posts a comment to the pull request that has the commit at its head', async () => {
    const { url, calls } = await hostWith(PULLS, []);
    expect(await post('## Review\n\nof @admin <!-- hidden -->', url)).toEqual({
      code: 0,
      said: 'Posted the review of pull request 7.\n',
    });
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/owner/site/pulls?state=open&head=somebody%3Apatch-1%26state%3Dclosed',
      'GET /repos/owner/site/issues/7/comments?per_page=100&page=1',
      'POST /repos/owner/site/issues/7/comments',
    ]);
    expect(calls.every(({ token }) => token === 'Bearer secret')).toBe(true);
    const { body } = JSON.parse(calls.at(-1)?.body ?? '') as { body: string };
    expect(body).toMatch(/^<!-- sourceline-review -->\n## Review\n\nof @\u2060admin &lt;!-- hidden -->\n$/u);
  });

  test('posts our own reviews as they are', async () => {
    const allowed = ['https://git.example/', 'https://preview.example/'];
    for (const name of ['analyser', 'edit', 'files']) {
      const review = await readFile(join(project, `tests/fixtures/review/${name}.md`), 'utf8');
      expect(commentBody(review, allowed)).toBe(`<!-- sourceline-review -->\n${review}`);
    }
  });

  const traps: [string, string][] = [
    ['a link to elsewhere', '[log in](https://evil.example/)'],
    ['one that a backslash hides', String.raw`[log in](https:/\/evil.example/)`],
    ['one that references hide', '[log in](https&colon;&sol;&#47;evil.example/)'],
    ['one without a scheme', '[log in](//evil.example/)'],
    ['one that begins like ours', '[log in](https://git.example/owner/site.evil.example/)'],
    ['one that lacks a slash', '[log in](http:/evil.example/)'],
    ['one that lacks both', '[log in](http:evil.example/)'],
    ['one that starts on the next line', '[log in](\nhttp:/evil.example/)'],
    ['one to a folder above', '[log in](https://git.example/owner/site/../../other/)'],
    ['one to a folder above that is encoded', '[log in](https://git.example/owner/site/%2e%2e/%2E%2e/other/)'],
    ['one to a folder above that a server decodes', '[log in](https://git.example/owner/site/..%2f..%2fother/)'],
    ['one that runs', '[log in](javascript:alert(1))'],
    ['one that goes on after ours', String.raw`\](https://git.example/owner/site/)/../../../other/`],
    ['a definition', '[log in]\n\n[log in]: http:/evil.example/'],
    ['one of its own accord', 'https://evil.example/ or www.evil.example'],
    ['one of its own accord, in italics', '_www.evil.example_'],
    ['an address of mail', 'write to somebody@evil.example'],
    ['a tag', '<a href="https://evil.example/">log in</a> <details>'],
    ['a picture', '![](https://git.example/owner/site/x.png)'],
    ['a mention', 'cc @admin, &#64;admin'],
    ['another issue', 'see #12, GH-12 and owner/other#3'],
    ['another issue, in italics', String.raw`_GH-12_ and GH\-12`],
  ];
  test.each(traps)('makes %s mere words', async (_name, markdown) => {
    const body = commentBody(markdown, ['https://git.example/owner/site/']) ?? '';
    const { code: html } = await shown.render(body.split('\n').slice(1).join('\n'));
    expect(html).toContain('<p>');
    const leadTo = [...html.matchAll(/<a [^>]*href="([^"]*)"/gu)].map(
      ([, to = '']) => new URL(to, 'https://git.example/'),
    );
    expect(leadTo.filter(({ href }) => !/^https:\/\/git\.example\/owner\/site\/(?!.*%2)/iu.test(href))).toEqual([]);
    expect(html).not.toMatch(/<(?!\/?(?:p|a|em)\b)|@admin|#\d|GH-\d/iu);
  });

  test('keeps links into the repository', () => {
    const link = '[line 3](https://git.example/owner/site/blob/abc/content/stories/a.md?plain=1#L3)';
    expect(commentBody(link, ['https://git.example/owner/site/'])).toContain(link);
  });

  test('updates its own comment, and leaves those of others that look like it', async () => {
    const mark = '<!-- sourceline-review -->\nold';
    const comments = [
      { id: 1, body: mark, user: { login: 'somebody' } },
      { id: 2, body: 'Thanks!', user: BOT },
      { id: 3, body: mark, user: BOT },
    ];
    const { url, calls } = await hostWith(PULLS, comments);
    expect(await post('New.', url)).toEqual({ code: 0, said: 'Updated the review of pull request 7.\n' });
    expect(calls.at(-1)).toMatchObject({ method: 'PATCH', path: '/repos/owner/site/issues/comments/3' });
  });

  test('posts nothing where the branch has gone on', async () => {
    const { url, calls } = await hostWith([{ number: 7, head: { sha: 'newer' } }], []);
    expect((await post('Old.', url)).said).toContain('nothing to post');
    expect(calls).toHaveLength(1);
  });

  test('posts no more than a comment can hold', async () => {
    const { url, calls } = await hostWith(PULLS, []);
    await post('word '.repeat(30_000), url);
    const { body } = JSON.parse(calls.at(-1)?.body ?? '') as { body: string };
    expect(body.length).toBeLessThanOrEqual(65_536);
  });

  const wrong: [string, string, unknown, number, RegExp][] = [
    ['an empty review', ' \n', EVENT, 200, /is empty/u],
    ['another event', 'New.', { pull_request: {} }, 200, /not that of a finished run/u],
    ['a host that refuses', 'New.', EVENT, 403, /the host answers 403/u],
  ];
  test.each(wrong)('%s is an error', async (_name, review, event, status, says) => {
    const { url, calls } = await hostWith(PULLS, [], status);
    const { code, said } = await post(review, url, event);
    expect([code, said]).toEqual([1, expect.stringMatching(says)]);
    expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
