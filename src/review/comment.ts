/**
 * The one comment that a pull request gets, and which pull request that is. Nothing that the pull request itself says is
 * believed: neither its number nor where the comment belongs, only the words to post. No package is needed here, so
 * that the workflow with the right to comment installs none.
 */

import { harmless } from './harmless.ts';

/** Tells our comment from others; HTML comments are not shown. */
const MARK = '<!-- sourceline-review -->';

/** GitHub takes no more. */
const MOST_CHARACTERS = 65_536;

/** What the host says of the run that made the review. */
export interface ReviewedRun {
  headSha: string;
  headBranch: string;
  /** Owner of the repository, or of the fork, that the branch lies in. */
  headOwner: string;
}

export interface PullRequest {
  number: number;
  headSha: string;
}

export interface Comment {
  id: number;
  body: string;
  /** Login of whoever wrote it. */
  author: string;
}

/** @returns null where the event isn't that of a finished run */
export function readRun(event: unknown): ReviewedRun | null {
  const run = at(event, 'workflow_run');
  const headSha = at(run, 'head_sha');
  const headBranch = at(run, 'head_branch');
  const headOwner = at(at(at(run, 'head_repository'), 'owner'), 'login');
  if (typeof headSha !== 'string' || typeof headBranch !== 'string' || typeof headOwner !== 'string') return null;
  return { headSha, headBranch, headOwner };
}

/** The query that lists the open pull requests of the run's branch; those of forks are in no event. */
export function pullRequestQuery({ headOwner, headBranch }: ReviewedRun): string {
  return new URLSearchParams({ state: 'open', head: `${headOwner}:${headBranch}` }).toString();
}

/** @returns null where none is, or its branch has gone on since: then its next run will have a review of its own */
export function pullRequestOf(answer: unknown, { headSha }: ReviewedRun): PullRequest | null {
  const found = listOf(answer).find((item) => at(at(item, 'head'), 'sha') === headSha);
  const number = at(found, 'number');
  return typeof number === 'number' && Number.isInteger(number) ? { number, headSha } : null;
}

/** The comments of one page of an answer. */
export function readComments(answer: unknown): Comment[] {
  return listOf(answer).flatMap((item) => {
    const [id, body, author] = [at(item, 'id'), at(item, 'body'), at(at(item, 'user'), 'login')];
    return typeof id === 'number' && typeof body === 'string' && typeof author === 'string'
      ? [{ id, body, author }]
      : [];
  });
}

/** Ours, by its mark and by who wrote it: anybody can write the mark. */
export function ownComment(comments: readonly Comment[], author: string): Comment | null {
  return comments.find((comment) => comment.author === author && comment.body.startsWith(MARK)) ?? null;
}

/**
 * @param review what the run of the pull request wrote: it may be anything
 * @param allowed beginnings of the addresses that it may link to, each ending in a slash
 * @returns null where there is nothing to post
 */
export function commentBody(review: string, allowed: readonly string[]): string | null {
  // More than twice the room can't end up in it.
  const plain = harmless(review.slice(0, 2 * MOST_CHARACTERS), allowed).trim();
  if (plain === '') return null;
  const body = `${MARK}\n${plain}\n`;
  if (body.length <= MOST_CHARACTERS) return body;
  return `${body.slice(0, MOST_CHARACTERS - 2).replace(/[\uD800-\uDBFF]$/u, '')}…\n`;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
