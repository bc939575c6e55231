/** A git repository of a few stories, made for one test. */
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { runCli, temporaryFolder } from '../support/command.ts';
import type { CommandResult } from '../support/command.ts';

export class Repository {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** With one commit, of these files. */
  static async of(files: Record<string, string>): Promise<Repository> {
    const repository = new Repository(await temporaryFolder());
    repository.git('init', '--quiet', '--initial-branch=main');
    await repository.write(files);
    repository.commit();
    return repository;
  }

  async write(files: Record<string, string>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.root, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }

  async move(from: string, to: string): Promise<void> {
    await mkdir(dirname(join(this.root, to)), { recursive: true });
    await rename(join(this.root, from), join(this.root, to));
  }

  async remove(file: string): Promise<void> {
    await rm(join(this.root, file));
  }

  commit(): void {
    this.git('add', '--all');
    this.git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=x');
  }

  git(...args: string[]): string {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return execFileSync('git', args, { cwd: this.root, env, encoding: 'utf8' });
  }

  /** The review against `main`, as a person would ask for it. */
  async review(...args: string[]): Promise<CommandResult> {
    return runCli('review', ['--root', this.root, '--base', 'main', ...args]);
  }
}

export function storyOf(title: string, published: string, ...paragraphs: string[]): string {
  return ['---', `title: ${title}`, `published: ${published}`, '---', '', paragraphs.join('\n\n'), ''].join('\n');
}
