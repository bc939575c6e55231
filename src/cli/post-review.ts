/**
 * `node src/cli/post-review.ts FILE`, in a workflow that follows the one of a pull request: posts the review in FILE as
 * a comment, or updates the one that is there. Without a package, so that nothing has to be installed beside the token.
 *
 * GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_TOKEN are what GitHub Actions sets.
 * Links may lead to the repository and to PREVIEW_URL, where previews are served, if they are.
 */
import { readFile } from 'node:fs/promises';

import { commentBody, ownComment, pullRequestOf, pullRequestQuery, readComments, readRun } from '../review/comment.ts';
import type { Comment } from '../review/comment.ts';
import { runCommand } from './report.ts';

/** Who writes with a workflow's token. */
const AUTHOR = 'github-actions[bot]';

const PER_PAGE = 100;
const MOST_PAGES = 30;

await runCommand(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: node src/cli/post-review.ts FILE');
  const run = readRun(JSON.parse(await readFile(setting('GITHUB_EVENT_PATH'), 'utf8')));
  if (!run) throw new Error('the event is not that of a finished run');
  const body = commentBody(await readFile(path, 'utf8'), linkable());
  if (body === null) throw new Error(`${path}: is empty`);
  const pull = pullRequestOf(await request('GET', `pulls?${pullRequestQuery(run)}`), run);
  if (!pull) {
    console.log('No open pull request has this commit at its head: nothing to post.');
    return;
  }
  const own = ownComment(await commentsOf(pull.number), AUTHOR);
  if (own) await request('PATCH', `issues/comments/${own.id}`, { body });
  else await request('POST', `issues/${pull.number}/comments`, { body });
  console.log(`${own ? 'Updated' : 'Posted'} the review of pull request ${pull.number}.`);
});

function linkable(): string[] {
  const preview = process.env.PREVIEW_URL;
  return [`${setting('GITHUB_SERVER_URL')}/${setting('GITHUB_REPOSITORY')}/`, ...(preview ? [`${preview}/`] : [])];
}

async function commentsOf(pullRequest: number): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await request('GET', `issues/${pullRequest}/comments?per_page=${PER_PAGE}&page=${page}`);
    comments.push(...readComments(answer));
    if (!Array.isArray(answer) || answer.length < PER_PAGE) break;
  }
  return comments;
}

/** @throws Error where the host refuses */
async function request(method: string, path: string, body?: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await fetch(`${setting('GITHUB_API_URL')}/repos/${setting('GITHUB_REPOSITORY')}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${setting('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: the host answers ${response.status}`);
  return response.json();
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
