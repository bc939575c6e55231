/** Stories, cast and analyser's version of the working folder or of a commit, as the review compares them. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { actorEntrySchema } from '../schema/actor.ts';
import type { ActorEntry } from '../schema/actor.ts';
import { FileProblem } from '../schema/file-problem.ts';
import { decodeUtf8 } from '../schema/text-file.ts';
import { readYaml } from '../schema/yaml-file.ts';
import type { SiteState } from '../review/review.ts';
import type { StorySource } from '../review/version.ts';
import type { Commit } from './git.ts';
import { ACTORS, STORIES, readCastTexts, readStoryTexts } from './site-files.ts';

const VERSION_FILE = 'src/analysis/version.ts';

/** `export const ANALYSER_VERSION = '0.1.1';` */
const VERSION = /ANALYSER_VERSION = '(?<version>[^']+)'/u;

export async function stateOfFolder(root: string): Promise<SiteState> {
  const [stories, cast] = await Promise.all([readStoryTexts(root), readCastTexts(root)]);
  const version = await readFile(join(root, VERSION_FILE), 'utf8').catch(() => '');
  return { stories: stories.texts, cast: castOf(cast.texts), analyser: versionIn(version) };
}

export function stateOfCommit(commit: Commit): SiteState {
  const stories = textsOf(commit, STORIES, /\.md$/u);
  const cast = textsOf(commit, ACTORS, /\.ya?ml$/u);
  const [version] = commit.read([VERSION_FILE]);
  return { stories, cast: castOf(cast), analyser: versionIn(version?.toString() ?? '') };
}

/** What isn't UTF-8 is left out: the check says so. */
function textsOf(commit: Commit, folder: string, pattern: RegExp): StorySource[] {
  const paths = commit.list(folder).filter((path) => pattern.test(path));
  const contents = commit.read(paths);
  return paths.flatMap((file, index) => {
    const bytes = contents[index];
    const text = bytes ? unlessProblem(() => decodeUtf8(bytes, file)) : null;
    return text === null ? [] : [{ id: basename(file).replace(pattern, ''), file, text }];
  });
}

/** A member that can't be read is left out: the check says so. */
function castOf(files: readonly StorySource[]): Map<string, ActorEntry> {
  const cast = new Map<string, ActorEntry>();
  for (const { id, file, text } of files) {
    const entry = unlessProblem(() => readYaml({ name: file, text, firstLine: 1 }, actorEntrySchema));
    if (entry) cast.set(id, entry);
  }
  return cast;
}

function unlessProblem<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

const versionIn = (source: string): string | null => VERSION.exec(source)?.groups?.version ?? null;
